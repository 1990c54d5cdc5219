#include "ui/charts/chartplot.h"

#include "ui/charts/chartwords.h"

#include <cmath>

namespace canbao::ui {

ChartPlot plotOf(const ChartData &data)
{
    return std::visit([](const auto &each) { return plotOf(each); }, data);
}

AxisRange roundRange(double greatest, int mostSteps)
{
    double step = 1;
    for (int turn = 0; step * mostSteps < greatest; ++turn)
        step *= turn % 3 == 1 ? 2.5 : 2; // 1, 2, 5, 10, 20, 50 …
    return {0, std::max(step, std::ceil(greatest / step) * step), step};
}

std::vector<PlotTick> moneyTicks(const AxisRange &range)
{
    std::vector<PlotTick> ticks;
    for (double at = range.from; at <= range.to + range.step / 2; at += range.step)
        ticks.push_back({at, wholeYuanText(qRound64(at)), false});
    return ticks;
}

} // namespace canbao::ui
