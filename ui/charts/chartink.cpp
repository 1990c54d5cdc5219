#include "ui/charts/chartink.h"

#include <QFontMetricsF>

#include <algorithm>

namespace canbao::ui {

namespace {

/// Paints the parts of one chart, one after the other.
class Inker
{
public:
    Inker(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const ChartStyle &style)
        : m_painter(painter)
        , m_plot(plot)
        , m_layout(layout)
        , m_style(style)
    {
    }

    void paintPatterns();
    void paintMarks();
    void paintWords();
    void paintAxisWords();
    void paintKeys();

private:
    SeriesLook look(Series series) const { return lookOf(series, m_style.isDark); }
    void paintSign(const PlotKey &key, const QRectF &area);
    void paintSeriesSign(Series series, const QRectF &area);
    void paintBlock(const QRectF &area, Series series, bool isProvisional);
    void paintMarkerOn(const QPointF &centre, Marker marker, const QColor &fill, double radius = 6);
    void paintTriangle(const QPointF &tip);
    void paintWordsAt(const PlotMark &mark);
    void write(const ChartWordsBox &box, int flags, const QColor &ink, const QFont &font);

    QPainter &m_painter;
    const ChartPlot &m_plot;
    const ChartLayout &m_layout;
    const ChartStyle &m_style;
};

/// A provisional area keeps a gap between its broken outline and its pattern.
void Inker::paintBlock(const QRectF &area, Series series, bool isProvisional)
{
    const bool isSolid = look(series).pattern == Pattern::Solid; // goes under its outline, without a seam
    const double inset = (isProvisional ? 4 : isSolid ? 0 : 1) * m_style.unit;
    const QRectF inside = area.adjusted(inset, inset, -inset, -inset);
    if (inside.width() > 0 && inside.height() > 0)
        paintPattern(m_painter, inside, look(series), m_style.ground, m_style.unit);
}

void Inker::paintPatterns()
{
    for (const PlotBlock &block : m_plot.blocks)
        paintBlock(m_layout.at(block.values), block.series, block.isProvisional);
}

void Inker::paintMarkerOn(const QPointF &centre, Marker marker, const QColor &fill, double radius)
{
    m_painter.setPen(QPen(m_style.ground, 1.5 * m_style.unit));
    m_painter.setBrush(fill);
    paintMarker(m_painter, centre, marker, radius * m_style.unit);
}

void Inker::paintTriangle(const QPointF &tip)
{
    const double size = 5 * m_style.unit;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_style.text);
    m_painter.drawPolygon(QPolygonF({tip, tip + QPointF(size, 1.6 * size), tip + QPointF(-size, 1.6 * size)}));
}

void Inker::write(const ChartWordsBox &box, int flags, const QColor &ink, const QFont &font)
{
    if (box.text.isEmpty())
        return;
    m_painter.setFont(font);
    m_painter.setPen(ink);
    m_painter.drawText(box.area, flags, box.text);
}

/// To the left of the place and above it, where a rising line leaves room; above the block it names; always inside.
void Inker::paintWordsAt(const PlotMark &mark)
{
    const QPointF place = m_layout.at(mark.at);
    const QRectF &plot = m_layout.plotArea();
    const QFont font = mark.isAboveBlock ? m_style.font : m_style.boldFont();
    const double most = plot.width() * (mark.isAboveBlock ? 1.0 : 0.6);
    QRectF area = QFontMetricsF(font).boundingRect(QRectF(0, 0, most, 1e6), Qt::TextWordWrap, mark.text);
    area.setWidth(area.width() + 2);
    const double gap = (mark.isAboveBlock ? 3 : 14) * m_style.unit;
    area.moveBottomLeft({mark.isAboveBlock ? place.x() + gap : place.x() - area.width(), place.y() - gap});
    area.moveLeft(std::clamp(area.left(), plot.left() + 2 * m_style.unit,
                             std::max(plot.left() + 2 * m_style.unit, plot.right() - area.width())));
    area.moveTop(std::max(area.top(), plot.top()));
    if (!mark.isAboveBlock)
        m_painter.fillRect(area.adjusted(-gap / 3, 0, gap / 3, 0), m_style.ground);
    write({area, mark.text}, Qt::TextWordWrap, m_style.text, font);
}

void Inker::paintMarks()
{
    for (const PlotLine &line : m_plot.lines)
        for (const QPointF &point : line.markers)
            paintMarkerOn(m_layout.at(point), look(line.series).marker, look(line.series).colour, 4.5);
    for (const PlotMark &mark : m_plot.marks) {
        const QPointF place = m_layout.at(mark.at);
        const bool isNamed = !mark.text.isEmpty() && !mark.isAboveBlock;
        if (isNamed) {
            m_painter.setPen(QPen(m_style.text, 1.5 * m_style.unit, Qt::DotLine));
            m_painter.drawLine(place, QPointF(place.x(), m_layout.plotArea().bottom()));
        }
        paintMarkerOn(place, mark.marker, isNamed ? m_style.text : look(mark.series).colour);
        if (!mark.text.isEmpty())
            paintWordsAt(mark);
    }
}

void Inker::paintWords()
{
    write(m_layout.title(), Qt::TextWordWrap, m_style.text, m_style.boldFont());
}

void Inker::paintAxisWords()
{
    write(m_layout.yName(), Qt::TextWordWrap, m_style.quietText, m_style.font);
    write(m_layout.xName(), Qt::AlignRight | Qt::AlignVCenter, m_style.quietText, m_style.font);
    for (const ChartWordsBox &tick : m_layout.yTicks())
        write(tick, Qt::AlignRight | Qt::AlignVCenter, m_style.quietText, m_style.font);
    for (std::size_t index = 0; index < m_plot.xTicks.size(); ++index) {
        const bool isMarked = m_plot.xTicks[index].isMarked;
        const ChartWordsBox &tick = m_layout.xTicks()[index];
        write(tick, Qt::AlignCenter, isMarked ? m_style.text : m_style.quietText,
              isMarked ? m_style.boldFont() : m_style.font);
        if (isMarked)
            paintTriangle({m_layout.at(QPointF(m_plot.xTicks[index].at, 0)).x(), tick.area.bottom()});
    }
}

void Inker::paintSeriesSign(Series series, const QRectF &area)
{
    const SeriesLook seen = look(series);
    if (m_plot.lines.empty()) {
        m_painter.setPen(QPen(seen.colour, 2 * m_style.unit));
        m_painter.setBrush(m_style.ground);
        m_painter.drawRect(area);
        paintBlock(area, series, false);
    } else {
        m_painter.setPen(QPen(seen.colour, 2.5 * m_style.unit, seen.line, Qt::FlatCap));
        m_painter.drawLine(QPointF(area.left(), area.center().y()), QPointF(area.right(), area.center().y()));
    }
    m_painter.setPen(QPen(m_style.ground, m_style.unit));
    m_painter.setBrush(seen.colour);
    paintMarker(m_painter, area.center(), seen.marker, 5 * m_style.unit);
}

void Inker::paintSign(const PlotKey &key, const QRectF &area)
{
    switch (key.sign) {
    case PlotKey::Sign::Series:
        paintSeriesSign(key.series, area);
        return;
    case PlotKey::Sign::Chosen:
        paintTriangle(area.center() - QPointF(0, 4 * m_style.unit));
        return;
    case PlotKey::Sign::Provisional:
        m_painter.setPen(QPen(m_style.text, 2 * m_style.unit, Qt::DashLine));
        m_painter.setBrush(m_style.ground);
        m_painter.drawRect(area);
        return;
    case PlotKey::Sign::PayBack:
        paintMarkerOn(area.center(), Marker::Diamond, m_style.text);
        return;
    case PlotKey::Sign::Note:
        return;
    }
    Q_UNREACHABLE();
}

void Inker::paintKeys()
{
    const double line = QFontMetricsF(m_style.font).height();
    for (std::size_t index = 0; index < m_plot.keys.size(); ++index) {
        const ChartWordsBox &box = m_layout.keys()[index];
        const QRectF row(box.area.left() - ChartLayout::signWidth(m_style), box.area.top(),
                         ChartLayout::signWidth(m_style), line);
        const double high = 12 * m_style.unit;
        paintSign(m_plot.keys[index],
                  QRectF(row.left() + m_style.unit, row.center().y() - high / 2, row.width() - 9 * m_style.unit, high));
        write(box, Qt::TextWordWrap, m_style.text, m_style.font);
    }
}

} // namespace

void paintInk(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const ChartStyle &style)
{
    Inker inker(painter, plot, layout, style);
    inker.paintWords(); // in the order in which they are read
    inker.paintKeys();
    inker.paintAxisWords();
    inker.paintPatterns();
    inker.paintMarks();
}

void paintGrid(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const ChartStyle &style)
{
    const QRectF &area = layout.plotArea();
    painter.setPen(QPen(style.line, style.unit));
    for (const PlotTick &tick : plot.hasMoneyBelow ? plot.xTicks : plot.yTicks) {
        const QPointF place = layout.at(QPointF(tick.at, tick.at));
        if (plot.hasMoneyBelow)
            painter.drawLine(QPointF(place.x(), area.top()), QPointF(place.x(), area.bottom()));
        else
            painter.drawLine(QPointF(area.left(), place.y()), QPointF(area.right(), place.y()));
    }
    painter.setPen(QPen(style.frame, style.unit));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    painter.drawLine(area.topLeft(), area.bottomLeft());
}

void paintHighlight(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const ChartStyle &style,
                    std::optional<int> point)
{
    if (point && std::size_t(*point) < plot.stops.size())
        painter.fillRect(layout.at(plot.stops[std::size_t(*point)]), style.highlight);
}

void paintHighlightFrame(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const ChartStyle &style,
                         std::optional<int> point)
{
    if (!point || std::size_t(*point) >= plot.stops.size())
        return;
    const QRectF area = layout.at(plot.stops[std::size_t(*point)]);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.text, 2 * style.unit));
    if (area.width() > 0) {
        painter.drawRoundedRect(area, 4 * style.unit, 4 * style.unit);
        return;
    }
    painter.drawLine(area.topLeft(), area.bottomLeft());
    for (const PlotLine &line : plot.lines)
        painter.drawEllipse(layout.at(line.points[std::size_t(*point)]), 7 * style.unit, 7 * style.unit);
}

} // namespace canbao::ui
