#include "ui/charts/chartplot.h"
#include "ui/charts/chartwords.h"
#include "ui/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace canbao::ui {

namespace {

struct SplitPlot
{
    Q_DECLARE_TR_FUNCTIONS(SplitPlot)
};

} // namespace

/// Each part begins where the one before it ends, so that they are seen to make the whole together.
ChartPlot plotOf(const SplitChartData &data)
{
    const auto shares = sharesOf(data);
    const auto rows = double(shares.size());
    ChartPlot plot;
    plot.hasMoneyBelow = true;
    plot.x = roundRange(double((data.account + data.pool + data.medical).fen()) / 100);
    plot.xTicks = moneyTicks(plot.x);
    plot.xName = SplitPlot::tr("A month");
    plot.y = {0, std::max(1.0, rows), 1};
    for (std::size_t index = 0; index < shares.size(); ++index) {
        const SplitShare &share = shares[index];
        const double bottom = rows - 1 - double(index);
        const double left = double(share.before.fen()) / 100;
        const QRectF block(left, bottom + 0.08, double(share.amount.fen()) / 100, 0.42);
        plot.blocks.push_back({block, share.part, share.isProvisional});
        plot.marks.push_back({{left, bottom + 0.5},
                              SplitPlot::tr("%1: %2 (%3)", "part, amount, per cent")
                                  .arg(seriesName(share.part), moneyText(share.amount), share.percent),
                              Marker::None,
                              share.part,
                              true});
        plot.stops.emplace_back(plot.x.from, bottom, plot.x.to, 1);
    }
    if (std::ranges::any_of(shares, &SplitShare::isProvisional))
        plot.keys = {{SplitPlot::tr("Broken outline: provisional"), PlotKey::Sign::Provisional, Series::Account}};
    return plot;
}

} // namespace canbao::ui
