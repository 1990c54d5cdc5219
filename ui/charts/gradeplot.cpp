#include "ui/charts/chartplot.h"
#include "ui/charts/chartwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace canbao::ui {

namespace {

struct GradePlot
{
    Q_DECLARE_TR_FUNCTIONS(GradePlot)
};

void addGrade(ChartPlot &plot, const GradeFigures &grade, double at)
{
    plot.xTicks.push_back({at, grade.grade, grade.isChosen});
    plot.blocks.push_back({{at - 0.38, 0, 0.36, yuan(grade.monthlyCost)}, Series::Cost, grade.isProvisional});
    if (!grade.pension)
        return;
    const double low = yuan(grade.pension->low);
    plot.blocks.push_back(
        {{at + 0.02, low, 0.36, yuan(grade.pension->high) - low}, Series::Pension, grade.isProvisional});
    plot.marks.push_back({{at + 0.2, yuan(grade.pension->middle)}, {}, Marker::Diamond, Series::Pension, false});
}

} // namespace

ChartPlot plotOf(const GradeChartData &data)
{
    double greatest = 0;
    for (const GradeFigures &grade : data.grades)
        greatest = std::max({greatest, yuan(grade.monthlyCost), grade.pension ? yuan(grade.pension->high) : 0});
    ChartPlot plot;
    plot.x = {-0.5, std::max(0.5, double(data.grades.size()) - 0.5), 1};
    plot.y = roundRange(greatest);
    plot.yTicks = moneyTicks(plot.y);
    plot.xName = GradePlot::tr("Grade");
    plot.yName = GradePlot::tr("A month");
    plot.keys = {{seriesName(Series::Cost), PlotKey::Sign::Series, Series::Cost},
                 {seriesName(Series::Pension), PlotKey::Sign::Series, Series::Pension}};
    for (std::size_t index = 0; index < data.grades.size(); ++index) {
        addGrade(plot, data.grades[index], double(index));
        plot.stops.emplace_back(double(index) - 0.5, plot.y.from, 1, plot.y.to);
    }
    if (std::any_of(data.grades.begin(), data.grades.end(), [](const auto &grade) { return grade.isChosen; }))
        plot.keys.push_back({GradePlot::tr("Your choice"), PlotKey::Sign::Chosen, Series::Cost});
    if (std::any_of(data.grades.begin(), data.grades.end(), [](const auto &grade) { return grade.isProvisional; }))
        plot.keys.push_back({GradePlot::tr("Broken outline: provisional"), PlotKey::Sign::Provisional, Series::Cost});
    return plot;
}

} // namespace canbao::ui
