#include "ui/charts/chartplot.h"
#include "ui/charts/chartwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace canbao::ui {

namespace {

struct PayBackPlot
{
    Q_DECLARE_TR_FUNCTIONS(PayBackPlot)
};

/// Ages in years at the bottom, every one, two, five or ten.
void addAges(ChartPlot &plot, const std::vector<PayBackFigures> &ages)
{
    const double first = ages.front().ageMonths / 12.0;
    const double last = std::max(first + 1, ages.back().ageMonths / 12.0);
    plot.x = {first, last, std::max(1.0, roundRange(last - first, 8).step)};
    for (double at = std::ceil(first / plot.x.step) * plot.x.step; at <= last + 0.001; at += plot.x.step)
        plot.xTicks.push_back({at, QString::number(qRound(at)), false});
}

bool isTick(const PayBackFigures &age, const AxisRange &range)
{
    return age.ageMonths % (12 * qRound(range.step)) == 0;
}

/// The amount received in all at \a ageMonths, on the line between the two ages around it.
double receivedAt(const std::vector<PayBackFigures> &ages, int ageMonths)
{
    const auto after = std::find_if(ages.begin(), ages.end(),
                                    [ageMonths](const PayBackFigures &age) { return age.ageMonths >= ageMonths; });
    if (after == ages.end() || after == ages.begin())
        return yuan(after == ages.end() ? ages.back().received : after->received);
    const auto before = after - 1;
    const double part = double(ageMonths - before->ageMonths) / (after->ageMonths - before->ageMonths);
    return yuan(before->received) + part * (yuan(after->received) - yuan(before->received));
}

} // namespace

ChartPlot plotOf(const PayBackChartData &data)
{
    ChartPlot plot;
    if (data.ages.empty())
        return plot;
    double greatest = 0;
    for (const PayBackFigures &age : data.ages)
        greatest = std::max({greatest, yuan(age.paid), yuan(age.received)});
    plot.y = roundRange(greatest);
    plot.yTicks = moneyTicks(plot.y);
    plot.xName = PayBackPlot::tr("Age in years");
    plot.yName = PayBackPlot::tr("In all");
    addAges(plot, data.ages);
    PlotLine paid{.points = {}, .markers = {}, .series = Series::Paid};
    PlotLine received{.points = {}, .markers = {}, .series = Series::Received};
    for (const PayBackFigures &age : data.ages) {
        const double at = age.ageMonths / 12.0;
        paid.points.emplace_back(at, yuan(age.paid));
        received.points.emplace_back(at, yuan(age.received));
        plot.stops.emplace_back(at, plot.y.from, 0, plot.y.to);
        if (isTick(age, plot.x)) {
            paid.markers.push_back(paid.points.back());
            received.markers.push_back(received.points.back());
        }
    }
    plot.lines = {paid, received};
    plot.keys = {{seriesName(Series::Paid), PlotKey::Sign::Series, Series::Paid},
                 {seriesName(Series::Received), PlotKey::Sign::Series, Series::Received}};
    if (data.payBackAgeMonths) {
        plot.marks.push_back({{*data.payBackAgeMonths / 12.0, receivedAt(data.ages, *data.payBackAgeMonths)},
                              payBackWords(*data.payBackAgeMonths),
                              Marker::Diamond,
                              Series::Received,
                              false});
        plot.keys.push_back({PayBackPlot::tr("Paid back"), PlotKey::Sign::PayBack, Series::Received});
    }
    if (data.isProvisional)
        plot.keys.push_back({PayBackPlot::tr("With provisional figures"), PlotKey::Sign::Note, Series::Paid});
    return plot;
}

} // namespace canbao::ui
