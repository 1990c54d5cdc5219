#pragma once

#include "models/application/gradetable.h"

namespace canbao::app {

/// Every grade on a line: what it costs, what it brings, when it is paid back, what one grade more brings.
QString gradeTableText(const GradeTable &table);
/// One plan under the three sets, with its months and what it rests on.
QString planText(const GradeRow &row, AssumptionSet shown);
/// The ways out of too few months; empty where there are none.
QString shortfallLines(const std::vector<ShortfallOption> &options);

} // namespace canbao::app
