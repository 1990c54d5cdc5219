#include "ui/charts/chartview.h"

#include "ui/charts/chartwords.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace canbao::ui {

namespace {

constexpr int FocusEdge = 10; ///< room for the frame of the focus
constexpr int FarStep = 12;

} // namespace

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

ChartView::~ChartView() = default;

void ChartView::setChart(ChartData figures)
{
    m_data = std::move(figures);
    m_point = firstPoint(m_data);
    setAccessibleName(chartTitle(m_data));
    draw();
    takeRoom();
    Q_EMIT pointChanged(m_point);
}

void ChartView::setPoint(int point)
{
    if (point == m_point || point < 0 || point >= pointCount(m_data))
        return;
    m_point = point;
    draw();
    if (hasFocus())
        announce();
    Q_EMIT pointChanged(m_point);
}

QSize ChartView::sizeHint() const
{
    return {scaled(480), std::max(minimumHeight(), scaled(280))};
}

int ChartView::plotHeight() const
{
    const bool isSplit = std::holds_alternative<SplitChartData>(m_data);
    return scaled(isSplit ? 62 * std::max(1, pointCount(m_data)) : 200);
}

/// Words take the room they need at this width; the plot keeps its height.
void ChartView::takeRoom()
{
    const qreal needed = ChartLayout::heightFor(plotOf(m_data), screenChartStyle(), chartTitle(m_data),
                                                std::max(1, width() - 2 * FocusEdge), plotHeight());
    setMinimumSize(scaled(300), int(needed) + 2 * FocusEdge);
    updateGeometry();
}

void ChartView::draw()
{
    m_picture.reset();
    setAccessibleDescription(pointCount(m_data) > 0 ? pointWords(m_data, m_point) : QString());
    update();
}

void ChartView::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert); // Qt 6.4 has no announcement event
    QAccessible::updateAccessibility(&alert);
}

void ChartView::paintEvent(QPaintEvent *)
{
    const QRectF area = QRectF(rect()).adjusted(FocusEdge, FocusEdge, -FocusEdge, -FocusEdge);
    if (!m_picture)
        m_picture = std::make_unique<ChartPicture>(m_data, screenChartStyle(), area.size(), m_point);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(colours().accent, 3) : QPen(colours().line, 1));
    painter.setBrush(colours().surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8);
    m_picture->paint(painter, area);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture.reset();
    takeRoom();
}

std::optional<int> ChartView::targetOf(int key) const
{
    const bool isSplit = std::holds_alternative<SplitChartData>(m_data); // its points stand below each other
    const int last = pointCount(m_data) - 1;
    switch (key) {
    case Qt::Key_Left:
        return m_point - 1;
    case Qt::Key_Right:
        return m_point + 1;
    case Qt::Key_Up:
        return isSplit ? std::optional(m_point - 1) : std::nullopt;
    case Qt::Key_Down:
        return isSplit ? std::optional(m_point + 1) : std::nullopt;
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    case Qt::Key_PageUp:
        return std::max(0, m_point - FarStep);
    case Qt::Key_PageDown:
        return std::min(last, m_point + FarStep);
    default:
        return {};
    }
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    // With a modifier the keys belong to the window (Alt+Left goes back).
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (const auto target = isPlain ? targetOf(event->key()) : std::nullopt)
        setPoint(*target);
    else
        QWidget::keyPressEvent(event);
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (!m_picture)
        return;
    if (const auto point = m_picture->pointAt(event->position() - QPointF(FocusEdge, FocusEdge)))
        setPoint(*point);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::LanguageChange)
        setAccessibleName(chartTitle(m_data));
    if (type == QEvent::LanguageChange || type == QEvent::PaletteChange || type == QEvent::StyleChange
        || type == QEvent::FontChange) {
        draw();
        takeRoom();
    }
}

} // namespace canbao::ui
