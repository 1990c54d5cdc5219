#include "ui/archive/archivemenu.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QMenu>

namespace canbao::ui {

using namespace Qt::StringLiterals;

ArchiveMenu::ArchiveMenu(QWidget *parent) : QPushButton(parent)
{
    setObjectName(u"moreButton"_s);
    setIcon(ui::icon(u"menu"_s));
    setMenu(new QMenu(this));
    m_step = add(u"noteStepAction"_s, u"check-circle"_s);
    m_payments = add(u"paymentsAction"_s, u"calendar"_s);
    m_rates = add(u"todaysRatesAction"_s, u"coins"_s);
    m_compare = add(u"compareAction"_s, u"list"_s);
    m_changes = add(u"rateChangesAction"_s, u"search"_s);
    menu()->addSeparator();
    m_export = add(u"exportAction"_s, u"arrow-right"_s);
    m_import = add(u"importAction"_s, u"arrow-left"_s);
    menu()->addSeparator();
    m_delete = add(u"deleteAction"_s, u"trash"_s);
    m_bin = add(u"binAction"_s, u"archive"_s);
    connect(m_step, &QAction::triggered, this, [this] { Q_EMIT requested(ApplicationAction::NoteStep); });
    connect(m_payments, &QAction::triggered, this, [this] { Q_EMIT requested(ApplicationAction::Payments); });
    connect(m_rates, &QAction::triggered, this,
            [this] { Q_EMIT requested(ApplicationAction::CompareWithTodaysRates); });
    connect(m_compare, &QAction::triggered, this, &ArchiveMenu::compareRequested);
    connect(m_delete, &QAction::triggered, this, [this] { Q_EMIT requested(ApplicationAction::PutIntoBin); });
    connect(m_export, &QAction::triggered, this, &ArchiveMenu::exportRequested);
    connect(m_import, &QAction::triggered, this, &ArchiveMenu::importRequested);
    connect(m_changes, &QAction::triggered, this, &ArchiveMenu::rateChangesRequested);
    connect(m_bin, &QAction::triggered, this, &ArchiveMenu::binRequested);
    reword();
}

void ArchiveMenu::setHasApplication(bool hasOne)
{
    for (QAction *action : {m_step, m_payments, m_rates, m_compare, m_changes, m_export, m_delete})
        action->setEnabled(hasOne);
}

QAction *ArchiveMenu::add(const QString &name, const QString &iconName)
{
    auto *action = menu()->addAction(ui::icon(iconName), {});
    action->setObjectName(name);
    return action;
}

void ArchiveMenu::reword()
{
    setText(tr("More"));
    m_step->setText(tr("What became of it…"));
    m_payments->setText(tr("Payment diary…"));
    m_rates->setText(tr("Compare with today's rates…"));
    m_compare->setText(tr("Compare two…"));
    m_changes->setText(tr("What today's rates change…"));
    m_export->setText(tr("Export…"));
    m_import->setText(tr("Import…"));
    m_delete->setText(tr("Delete"));
    m_bin->setText(tr("Bin…"));
}

void ArchiveMenu::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace canbao::ui
