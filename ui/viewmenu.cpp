#include "ui/viewmenu.h"

#include <QActionGroup>
#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int ScaleStep = 10;

} // namespace

ViewMenu::ViewMenu(QWidget *parent)
    : QPushButton(parent)
    , m_menu(new QMenu(this))
    , m_larger(new QAction(this))
    , m_smaller(new QAction(this))
    , m_normal(new QAction(this))
    , m_system(new QAction(this))
    , m_light(new QAction(this))
    , m_dark(new QAction(this))
    , m_maskNames(new QAction(this))
    , m_hidePrivate(new QAction(this))
    , m_privacy(new QAction(this))
{
    setObjectName(u"viewButton"_s);
    setProperty("role", u"quiet"_s);
    setIcon(ui::icon(u"text-size"_s, &Colours::accent));
    setMenu(m_menu);
    build();
    reword();
}

void ViewMenu::setAppearance(Appearance appearance)
{
    const auto chosen = appearance == Appearance::Dark ? m_dark : appearance == Appearance::Light ? m_light : m_system;
    chosen->setChecked(true);
}

void ViewMenu::setNamesMasked(bool masked)
{
    m_maskNames->setChecked(masked);
}

void ViewMenu::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void ViewMenu::build()
{
    m_larger->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_smaller->setShortcut(Qt::CTRL | Qt::Key_Minus);
    m_normal->setShortcut(Qt::CTRL | Qt::Key_0);
    m_hidePrivate->setShortcut(Qt::Key_F9);
    connect(m_larger, &QAction::triggered, this, [this] { step(scalePercent() + ScaleStep); });
    connect(m_smaller, &QAction::triggered, this, [this] { step(scalePercent() - ScaleStep); });
    connect(m_normal, &QAction::triggered, this, [this] { step(100); });
    auto *group = new QActionGroup(this);
    for (const auto &[action, appearance] :
         {std::pair{m_system, Appearance::System}, std::pair{m_light, Appearance::Light},
          std::pair{m_dark, Appearance::Dark}}) {
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = appearance] { Q_EMIT appearanceRequested(chosen); });
    }
    m_maskNames->setCheckable(true);
    connect(m_maskNames, &QAction::triggered, this, &ViewMenu::maskNamesRequested);
    connect(m_hidePrivate, &QAction::triggered, this, &ViewMenu::privateHideRequested);
    m_menu->addActions({m_larger, m_smaller, m_normal});
    m_menu->addSeparator();
    m_menu->addActions({m_system, m_light, m_dark});
    m_menu->addSeparator();
    connect(m_privacy, &QAction::triggered, this, &ViewMenu::privacyRequested);
    m_menu->addActions({m_maskNames, m_hidePrivate});
    m_menu->addSeparator();
    m_menu->addAction(m_privacy);
    // The keys work while the menu is closed.
    for (QAction *action : {m_larger, m_smaller, m_normal, m_hidePrivate})
        addAction(action);
}

void ViewMenu::reword()
{
    setText(tr("View"));
    m_larger->setText(tr("Larger text"));
    m_smaller->setText(tr("Smaller text"));
    m_normal->setText(tr("Normal size"));
    m_system->setText(tr("Light or dark as the system"));
    m_light->setText(tr("Light"));
    m_dark->setText(tr("Dark"));
    m_maskNames->setText(tr("Hide names in lists"));
    m_hidePrivate->setText(tr("Lock, or hide private numbers"));
    m_privacy->setText(tr("Privacy and backups…"));
}

void ViewMenu::step(int percent)
{
    Q_EMIT scaleRequested(std::clamp(percent, 90, 250));
}

} // namespace canbao::ui
