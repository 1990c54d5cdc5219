#pragma once

#include <QColor>
#include <QPainter>
#include <QPointF>

#include <array>

namespace canbao::ui {

/// Everything that a chart tells apart.
enum class Series { Cost, Pension, Paid, Received, Account, Pool, Medical, Limits, Wage };
inline constexpr std::array AllSeries{Series::Cost, Series::Pension, Series::Paid,   Series::Received, Series::Account,
                                      Series::Pool, Series::Medical, Series::Limits, Series::Wage};

/// How an area is filled besides its colour.
enum class Pattern { Solid, Diagonal, Dots };
enum class Marker { None, Circle, Square, Diamond };

/// How a series is told apart: by its colour, and by pattern, marker and line for those who see no colour.
struct SeriesLook
{
    QColor colour;
    Pattern pattern = Pattern::Solid;
    Marker marker = Marker::None;
    Qt::PenStyle line = Qt::SolidLine;
};

/// The colours are those of Okabe and Ito (Color Universal Design, 2008), which stay apart for every kind of colour
/// vision; each of them has at least 3:1 against the ground of its appearance.
SeriesLook lookOf(Series series, bool onDark);

/// Fills \a area with the pattern of \a look; \a unit is the width of a hairline there.
void paintPattern(QPainter &painter, const QRectF &area, const SeriesLook &look, const QColor &ground, double unit);
/// A marker around \a centre.
void paintMarker(QPainter &painter, const QPointF &centre, Marker marker, double radius);

} // namespace canbao::ui
