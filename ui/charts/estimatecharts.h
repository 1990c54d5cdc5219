#pragma once

#include "models/application/pensionestimate.h"
#include "ui/charts/chartdata.h"

namespace canbao::ui {

// The figures of costs and estimates as screen and paper draw them.

GradeChartData gradeFigures(const std::vector<EstimatedGrade> &grades);
/// \a payback: where what is received comes up with what was paid, if it does.
PayBackChartData paybackFigures(const std::vector<LifePoint> &life, const std::optional<Payback> &payback,
                                Standing standing);
/// Where the premium of the first month goes; nothing where it is not known how it is divided.
std::optional<SplitChartData> splitFigures(const ContributionQuote &quote);

} // namespace canbao::ui
