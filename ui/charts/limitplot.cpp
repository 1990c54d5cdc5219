#include "ui/charts/chartplot.h"
#include "ui/charts/chartwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace canbao::ui {

namespace {

struct LimitPlot
{
    Q_DECLARE_TR_FUNCTIONS(LimitPlot)
};

/// In years, so that the axis counts them.
double at(YearMonth month)
{
    return double(int(month.year())) + (double(unsigned(month.month())) - 1) / 12;
}

void addBar(ChartPlot &plot, const LimitFigures &figures)
{
    const double from = at(figures.from);
    const double to = at(addMonths(figures.to, 1));
    const double gap = 0.04; // years that follow one another stay apart
    plot.stops.emplace_back(from, plot.y.from, to - from, plot.y.to);
    if (figures.lower && figures.upper)
        plot.blocks.push_back(
            {{from + gap, yuan(*figures.lower), to - from - 2 * gap, yuan(*figures.upper) - yuan(*figures.lower)},
             Series::Limits,
             figures.isConcluded});
    else if (const auto &known = figures.lower ? figures.lower : figures.upper)
        plot.marks.push_back({{(from + to) / 2, yuan(*known)}, {}, Marker::Circle, Series::Limits, false});
    if (figures.wage)
        plot.marks.push_back({{(from + to) / 2, yuan(*figures.wage)}, {}, Marker::Diamond, Series::Wage, false});
}

} // namespace

ChartPlot plotOf(const LimitChartData &data)
{
    ChartPlot plot;
    if (data.years.empty())
        return plot;
    double greatest = 0;
    double first = at(data.years.front().from);
    double last = first + 1;
    for (const auto &figures : data.years) {
        for (const auto &amount : {figures.lower, figures.upper, figures.wage})
            greatest = std::max(greatest, amount ? yuan(*amount) : 0);
        first = std::min(first, at(figures.from));
        last = std::max(last, at(addMonths(figures.to, 1)));
    }
    plot.y = roundRange(greatest);
    plot.yTicks = moneyTicks(plot.y);
    plot.x = {first, last, 1};
    for (int year = int(first); year <= int(last); ++year) {
        if (year >= first)
            plot.xTicks.push_back({double(year), QString::number(year), false});
    }
    plot.xName = LimitPlot::tr("Beginning of the year");
    plot.yName = LimitPlot::tr("Base a month");
    plot.keys = {{seriesName(Series::Limits), PlotKey::Sign::Series, Series::Limits},
                 {seriesName(Series::Wage), PlotKey::Sign::Series, Series::Wage}};
    for (const auto &figures : data.years)
        addBar(plot, figures);
    if (std::ranges::any_of(data.years, &LimitFigures::isConcluded))
        plot.keys.push_back({LimitPlot::tr("Broken outline: months concluded, not stated"), PlotKey::Sign::Provisional,
                             Series::Limits});
    return plot;
}

} // namespace canbao::ui
