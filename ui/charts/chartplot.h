#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/serieslook.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <vector>

namespace canbao::ui {

/// Where an amount lies on an axis.
inline double yuan(Money amount)
{
    return double(amount.fen()) / 100;
}

/// From where to where an axis goes, and how far its ticks are apart.
struct AxisRange
{
    double from = 0;
    double to = 1;
    double step = 1;
};

/// Words at an axis.
struct PlotTick
{
    double at = 0;
    QString text;
    bool isMarked = false; ///< the chosen one: bold, with a triangle; never left out for want of room
};

/// An area in the units of the axes.
struct PlotBlock
{
    QRectF values;
    Series series = Series::Cost;
    bool isProvisional = false; ///< drawn with a broken outline
};

struct PlotLine
{
    std::vector<QPointF> points;
    std::vector<QPointF> markers; ///< the points that carry the marker of the series
    Series series = Series::Paid;
};

/// A place with its own marker or words.
struct PlotMark
{
    QPointF at;
    QString text; ///< may be empty
    Marker marker = Marker::None;
    Series series = Series::Cost;
    bool isAboveBlock = false; ///< the words begin at the place and stand above it, instead of beside the marker
};

/// What a pattern or marker means.
struct PlotKey
{
    enum class Sign { Series, Chosen, Provisional, PayBack, Note };
    QString text;
    Sign sign = Sign::Series;
    Series series = Series::Cost;
};

/// A chart as shapes and words, in the units of its axes: the same for screen, file and paper.
struct ChartPlot
{
    AxisRange x;
    AxisRange y;
    std::vector<PlotTick> xTicks;
    std::vector<PlotTick> yTicks;
    QString xName;
    QString yName;
    bool hasMoneyBelow = false; ///< the amounts are on the x axis, its grid lines go up
    std::vector<PlotBlock> blocks;
    std::vector<PlotLine> lines;
    std::vector<PlotMark> marks;
    std::vector<PlotKey> keys;
    std::vector<QRectF> stops; ///< what Left and Right walk through; of no width where it is a line
};

/// \a data as shapes and words in the program's language.
ChartPlot plotOf(const GradeChartData &data);
ChartPlot plotOf(const PayBackChartData &data);
ChartPlot plotOf(const SplitChartData &data);
ChartPlot plotOf(const LimitChartData &data);
ChartPlot plotOf(const ChartData &data);

/// Round steps (1, 2 or 5 times a power of ten, at least one) from nothing to at least \a greatest.
AxisRange roundRange(double greatest, int mostSteps = 5);
/// A tick at every step, with its amount in whole yuan.
std::vector<PlotTick> moneyTicks(const AxisRange &range);

} // namespace canbao::ui
