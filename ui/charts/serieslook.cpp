#include "ui/charts/serieslook.h"

#include <QPolygonF>

#include <algorithm>

namespace canbao::ui {

namespace {

/// The colours of the first, second and third series of a chart.
QColor colourOf(int place, bool onDark)
{
    static constexpr std::array light{0x0072b2, 0xd55e00, 0x009e73}; // blue, vermilion, bluish green
    static constexpr std::array dark{0x56b4e9, 0xe69f00, 0xcc79a7}; // sky blue, orange, reddish purple
    return QColor(QRgb((onDark ? dark : light).at(std::size_t(place))));
}

void paintStripes(QPainter &painter, const QRectF &area, double step)
{
    for (double x = area.left() - area.height(); x < area.right(); x += step) {
        // Cut by hand: a clip would be lost on its way into an SVG file.
        const double from = std::max(x, area.left());
        const double to = std::min(x + area.height(), area.right());
        if (from < to)
            painter.drawLine(QPointF(from, area.bottom() - (from - x)), QPointF(to, area.bottom() - (to - x)));
    }
}

void paintDots(QPainter &painter, const QRectF &area, double step)
{
    const double radius = step / 5;
    bool isShifted = false;
    for (double y = area.top() + step / 2; y + radius <= area.bottom(); y += step / 2) {
        for (double x = area.left() + (isShifted ? step : step / 2); x + radius <= area.right(); x += step)
            painter.drawEllipse(QPointF(x, y), radius, radius);
        isShifted = !isShifted;
    }
}

} // namespace

SeriesLook lookOf(Series series, bool onDark)
{
    switch (series) {
    case Series::Cost:
        return {colourOf(0, onDark), Pattern::Solid, Marker::None, Qt::SolidLine};
    case Series::Pension:
        return {colourOf(1, onDark), Pattern::Diagonal, Marker::Diamond, Qt::SolidLine};
    case Series::Paid:
        return {colourOf(0, onDark), Pattern::Solid, Marker::Circle, Qt::SolidLine};
    case Series::Received:
        return {colourOf(1, onDark), Pattern::Diagonal, Marker::Square, Qt::DashLine};
    case Series::Account:
        return {colourOf(0, onDark), Pattern::Solid, Marker::None, Qt::SolidLine};
    case Series::Pool:
        return {colourOf(1, onDark), Pattern::Diagonal, Marker::None, Qt::SolidLine};
    case Series::Medical:
        return {colourOf(2, onDark), Pattern::Dots, Marker::None, Qt::SolidLine};
    case Series::Limits:
        return {colourOf(0, onDark), Pattern::Solid, Marker::Circle, Qt::SolidLine};
    case Series::Wage:
        return {colourOf(1, onDark), Pattern::Diagonal, Marker::Diamond, Qt::SolidLine};
    }
    Q_UNREACHABLE();
}

void paintPattern(QPainter &painter, const QRectF &area, const SeriesLook &look, const QColor &ground, double unit)
{
    painter.save();
    painter.fillRect(area, look.pattern == Pattern::Solid ? look.colour : ground);
    if (look.pattern == Pattern::Diagonal) {
        painter.setPen(QPen(look.colour, 2 * unit));
        paintStripes(painter, area, 7 * unit);
    } else if (look.pattern == Pattern::Dots) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.colour);
        paintDots(painter, area, 9 * unit);
    }
    painter.restore();
}

void paintMarker(QPainter &painter, const QPointF &centre, Marker marker, double radius)
{
    switch (marker) {
    case Marker::None:
        return;
    case Marker::Circle:
        painter.drawEllipse(centre, radius, radius);
        return;
    case Marker::Square:
        painter.drawRect(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
        return;
    case Marker::Diamond: {
        const double reach = radius * 1.4;
        painter.drawPolygon(QPolygonF({centre + QPointF(0, -reach), centre + QPointF(reach, 0),
                                       centre + QPointF(0, reach), centre + QPointF(-reach, 0)}));
        return;
    }
    }
    Q_UNREACHABLE();
}

} // namespace canbao::ui
