#include "ui/charts/chartlayout.h"

#include <QFontMetricsF>

#include <algorithm>

namespace canbao::ui {

namespace {

QSizeF wrapped(const QString &text, const QFont &font, qreal width)
{
    const QRectF box =
        QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap | Qt::AlignLeft, text);
    return {std::min(width, box.width() + 1), box.height()};
}

qreal widest(const std::vector<PlotTick> &ticks, const QFont &font)
{
    qreal width = 0;
    for (const PlotTick &tick : ticks)
        width = std::max(width, QFontMetricsF(font).horizontalAdvance(tick.text));
    return width;
}

bool hasMarked(const std::vector<PlotTick> &ticks)
{
    return std::any_of(ticks.begin(), ticks.end(), [](const PlotTick &tick) { return tick.isMarked; });
}

} // namespace

ChartLayout::ChartLayout(const ChartPlot &plot, const ChartStyle &style, const QString &title, const QSizeF &size)
    : m_plot(plot)
    , m_style(style)
{
    m_title.text = style.hasTitle ? title : QString();
    const qreal top = placeTop(size.width());
    const qreal gap = 6 * style.unit;
    qreal left = style.unit;
    qreal right = 8 * style.unit;
    if (!plot.yTicks.empty())
        left += widest(plot.yTicks, style.font) + gap;
    if (plot.hasMoneyBelow && !plot.xTicks.empty())
        right += QFontMetricsF(style.font).horizontalAdvance(plot.xTicks.back().text) / 2;
    m_plotArea = QRectF(QPointF(left, top), QPointF(size.width() - right, size.height() - heightBelow()));
    placeTicks(size);
}

qreal ChartLayout::heightFor(const ChartPlot &plot, const ChartStyle &style, const QString &title, qreal width,
                             qreal plotHeight)
{
    const ChartLayout layout(plot, style, title, {width, plotHeight});
    return layout.m_plotArea.top() + plotHeight + layout.heightBelow();
}

/// Title, keys side by side as far as there is room, the name of the upright axis.
qreal ChartLayout::placeTop(qreal width)
{
    const qreal gap = 6 * m_style.unit;
    qreal top = 0;
    if (!m_title.text.isEmpty()) {
        m_title.area = QRectF({0, 0}, wrapped(m_title.text, m_style.boldFont(), width));
        top = m_title.area.bottom() + gap;
    }
    qreal left = 0;
    qreal rowHeight = 0;
    for (const PlotKey &key : m_plot.keys) {
        const qreal sign = signWidth(m_style);
        const QSizeF size = wrapped(key.text, m_style.font, width - sign);
        if (left > 0 && left + sign + size.width() > width) {
            top += rowHeight + gap / 2;
            left = rowHeight = 0;
        }
        m_keys.push_back({QRectF({left + sign, top}, size), key.text});
        left += sign + size.width() + 3 * gap;
        rowHeight = std::max(rowHeight, size.height());
    }
    top += rowHeight + (m_plot.keys.empty() ? 0 : gap);
    if (!m_plot.yName.isEmpty()) {
        m_yName = {QRectF({0, top}, wrapped(m_plot.yName, m_style.font, width)), m_plot.yName};
        top = m_yName.area.bottom();
    }
    return top + gap + QFontMetricsF(m_style.font).height() / 2;
}

qreal ChartLayout::heightBelow() const
{
    const qreal line = QFontMetricsF(m_style.font).height();
    const qreal mark = hasMarked(m_plot.xTicks) ? 12 * m_style.unit : 0;
    return 6 * m_style.unit + line + mark + (m_plot.xName.isEmpty() ? 0 : line) + 2 * m_style.unit;
}

void ChartLayout::placeTicks(const QSizeF &size)
{
    const qreal line = QFontMetricsF(m_style.font).height();
    for (const PlotTick &tick : m_plot.yTicks) {
        const qreal middle = at(QPointF(m_plot.x.from, tick.at)).y();
        m_yTicks.push_back({QRectF(0, middle - line / 2, m_plotArea.left() - 6 * m_style.unit, line), tick.text});
    }
    m_xTicks.resize(m_plot.xTicks.size());
    const qreal top = m_plotArea.bottom() + 6 * m_style.unit;
    for (const bool marked : {true, false})
        for (std::size_t index = 0; index < m_xTicks.size(); ++index)
            if (m_plot.xTicks[index].isMarked == marked)
                placeXTick(index, size.width(), top);
    const qreal nameTop = size.height() - line - 2 * m_style.unit;
    if (!m_plot.xName.isEmpty())
        m_xName = {QRectF(m_plotArea.left(), nameTop, m_plotArea.width(), line), m_plot.xName};
}

/// Leaves the words out where they would touch others; the point is still read out and in the table.
void ChartLayout::placeXTick(std::size_t index, qreal right, qreal top)
{
    const PlotTick &tick = m_plot.xTicks[index];
    const QFontMetricsF metrics(tick.isMarked ? m_style.boldFont() : m_style.font);
    QRectF area(0, top, metrics.horizontalAdvance(tick.text) + 1, metrics.height());
    area.moveCenter({at(QPointF(tick.at, 0)).x(), area.center().y()});
    area.moveLeft(std::max(0.0, std::min(area.left(), right - area.width())));
    const qreal gap = 5 * m_style.unit;
    const QRectF wanted = area.adjusted(-gap, 0, gap, 0);
    const bool isFree = std::none_of(m_xTicks.begin(), m_xTicks.end(), [&](const ChartWordsBox &other) {
        return !other.text.isEmpty() && other.area.intersects(wanted);
    });
    if (isFree)
        m_xTicks[index] = {area, tick.text};
}

QPointF ChartLayout::at(const QPointF &values) const
{
    const AxisRange &x = m_plot.x;
    const AxisRange &y = m_plot.y;
    return {m_plotArea.left() + (values.x() - x.from) / (x.to - x.from) * m_plotArea.width(),
            m_plotArea.bottom() - (values.y() - y.from) / (y.to - y.from) * m_plotArea.height()};
}

QRectF ChartLayout::at(const QRectF &values) const
{
    return QRectF(at(values.topLeft()), at(values.bottomRight())).normalized();
}

} // namespace canbao::ui
