#include "ui/wizard/wizardzones.h"

#include "ui/fields/tabstops.h"
#include "ui/theme/theme.h"
#include "ui/wizard/taskrow.h"
#include "ui_enrolmentwizard.h"

#include <QApplication>
#include <QKeyEvent>

#include <array>
#include <vector>

namespace canbao::ui {

namespace {

constexpr int ColumnWidth = 720;
constexpr int RoomyColumnWidth = 1040;
constexpr int RoomForPanel = 1080;
constexpr int RoomForBoth = 1600;
constexpr int RoomForRail = 860;

} // namespace

WizardZones::WizardZones(Ui::EnrolmentWizard &ui, QWidget &wizard) : QObject(&wizard), m_ui(ui), m_wizard(wizard)
{
    m_ui.zones->setSizeConstraint(QLayout::SetNoConstraint); // what does not fit folds away
    connect(m_ui.stepsButton, &QPushButton::toggled, this, &WizardZones::fit);
    connect(m_ui.explainButton, &QPushButton::toggled, this, &WizardZones::fit);
    m_ui.panel->installEventFilter(this);
    m_ui.pageArea->widget()->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { bringIntoSight(now); });
}

/// Qt scrolls for Tab inside one area only, not for a Tab that comes from the rail or from a table.
void WizardZones::bringIntoSight(QWidget *focus)
{
    if (focus && m_ui.pageArea->isAncestorOf(focus) && focus->visibleRegion().isEmpty())
        m_ui.pageArea->ensureWidgetVisible(focus);
}

void WizardZones::fit()
{
    m_ui.column->setMaximumWidth(scaled(m_givesRoom ? RoomyColumnWidth : ColumnWidth));
    const bool foldsPanel = m_wizard.width() < scaled(m_givesRoom ? RoomForBoth : RoomForPanel);
    const bool foldsRail = m_wizard.width() < scaled(RoomForRail);
    m_ui.explainButton->setVisible(foldsPanel);
    m_ui.stepsButton->setVisible(foldsRail);
    m_ui.panel->setVisible(!foldsPanel || m_ui.explainButton->isChecked());
    m_ui.rail->setVisible(!foldsRail || m_ui.stepsButton->isChecked());
}

void WizardZones::giveRoom(bool isWanted)
{
    m_givesRoom = isWanted;
    fit();
}

void WizardZones::chainTabs(QWidget *content)
{
    if (m_content)
        m_content->removeEventFilter(this);
    m_content = content;
    m_content->installEventFilter(this);
    m_contentStops = tabStops(*content);
    std::vector<QWidget *> order{m_ui.summary};
    const auto append = [&order](const std::vector<QWidget *> &stops) {
        order.insert(order.end(), stops.begin(), stops.end());
    };
    append(tabStops(*m_ui.summary));
    append(m_contentStops);
    append({m_ui.continueButton, m_ui.saveButton, m_ui.backButton, m_ui.explainButton, m_ui.panel});
    append(tabStops(*m_ui.panel));
    append({m_ui.stepsButton});
    for (const Step step : AllSteps)
        order.push_back(m_ui.rail->row(step));
    chainTabStops(order, m_wizard);
}

void WizardZones::goToNext()
{
    const std::array<QWidget *, 4> zones{m_ui.pageArea, m_ui.continueButton, m_ui.panel, m_ui.rail};
    const QWidget *focus = QApplication::focusWidget();
    std::size_t now = focus && focus->parentWidget() == m_ui.centre ? 1 : 0;
    for (std::size_t at = 0; at < zones.size(); ++at) {
        if (focus && (zones[at] == focus || zones[at]->isAncestorOf(focus)))
            now = at;
    }
    do {
        now = (now + 1) % zones.size();
    } while (!zones[now]->isVisible());
    if (now == 0)
        Q_EMIT pageFocusRequested();
    else
        zones[now]->setFocus(Qt::ShortcutFocusReason);
}

void WizardZones::explain()
{
    m_focusBefore = QApplication::focusWidget();
    m_ui.explainButton->setChecked(true);
    fit();
    m_ui.panel->setFocus(Qt::ShortcutFocusReason);
}

void WizardZones::closeRail()
{
    m_ui.stepsButton->setChecked(false);
}

bool WizardZones::eventFilter(QObject *watched, QEvent *event)
{
    // Cards and rows that an answer has brought or taken away.
    if (watched == m_content && event->type() == QEvent::LayoutRequest && tabStops(*m_content) != m_contentStops)
        chainTabs(m_content);
    // An answer has made the page grow and has pushed the focus out of sight; the area moves first.
    if (watched == m_ui.pageArea->widget() && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(
            this, [this] { bringIntoSight(QApplication::focusWidget()); }, Qt::QueuedConnection);
    if (watched != m_ui.panel || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Escape)
        return QObject::eventFilter(watched, event);
    leaveExplanations();
    return true;
}

void WizardZones::leaveExplanations()
{
    m_ui.explainButton->setChecked(false);
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::ShortcutFocusReason);
    else
        Q_EMIT pageFocusRequested();
}

} // namespace canbao::ui
