#include "ui/rates/packdialog.h"

#include "ui/errortext.h"
#include "ui/rates/sheetview.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

PackDialog::PackDialog(const QString &fileName, QWidget *parent)
    : QDialog(parent)
    , m_fileName(fileName)
    , m_heading(new QLabel(this))
    , m_lead(new QLabel(this))
    , m_busy(new QProgressBar(this))
    , m_impact(new QLabel(this))
    , m_differences(new SheetView(this))
    , m_install(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    setObjectName(u"packDialog"_s);
    m_heading->setProperty("type", u"heading"_s);
    m_impact->setObjectName(u"packImpact"_s);
    m_lead->setObjectName(u"packLead"_s);
    for (QLabel *label : {m_heading, m_lead, m_impact})
        label->setWordWrap(true);
    m_lead->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_busy->setRange(0, 0);
    m_install->setObjectName(u"installPackButton"_s);
    m_install->setProperty("role", u"primary"_s);
    m_leave->setObjectName(u"leavePackButton"_s);
    for (QPushButton *button : {m_install, m_leave})
        button->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(m_leave);
    row->addWidget(m_install);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space(10));
    column->addWidget(m_heading);
    column->addWidget(m_lead);
    column->addWidget(m_busy);
    column->addWidget(m_impact);
    column->addWidget(m_differences, 1);
    column->addStretch(0);
    column->addLayout(row);
    connect(m_install, &QPushButton::clicked, this, &PackDialog::installRequested);
    connect(m_leave, &QPushButton::clicked, this, &QDialog::reject);
    reword();
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(960), room.width() * 9 / 10), std::min(scaled(680), room.height() * 9 / 10));
}

void PackDialog::showSound(SoundPack pack)
{
    m_pack = std::move(pack);
    m_differences->setSheet(m_pack->differences);
    reword();
    m_install->setFocus(Qt::OtherFocusReason);
}

void PackDialog::showRefusal(const Error &error)
{
    m_refusal = error;
    reword();
    resize(width(), sizeHint().height()); // there is nothing more to see
}

void PackDialog::showImpact(const QString &sentence)
{
    m_impact->setText(sentence);
    m_impact->setVisible(!sentence.isEmpty());
}

void PackDialog::reword()
{
    setWindowTitle(tr("New edition"));
    m_busy->setVisible(!m_pack && !m_refusal);
    m_impact->setVisible(m_pack && !m_impact->text().isEmpty());
    m_differences->setVisible(m_pack.has_value());
    m_install->setVisible(m_pack.has_value());
    m_install->setText(tr("Install this edition"));
    m_leave->setText(m_pack ? tr("Leave everything as it is") : tr("Close"));
    setStyleProperty(m_lead, "tone", m_refusal ? u"problem"_s : u"quiet"_s);
    if (m_refusal) {
        m_heading->setText(tr("%1 was not installed").arg(m_fileName));
        m_lead->setText(tr("%1. Nothing was changed.").arg(errorText(*m_refusal)));
    } else if (m_pack) {
        m_heading->setText(tr("Edition %1 of %2", "number, date").arg(m_pack->edition, m_pack->date));
        m_lead->setText(
            tr("The file is sound: signature, rules and its own worked examples. Signed by %1").arg(m_pack->signer));
    } else {
        m_heading->setText(tr("%1 is being checked").arg(m_fileName));
        m_lead->setText(tr("Signature, rules and worked examples. Nothing is installed before you say so."));
    }
}

void PackDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace canbao::ui
