#pragma once

#include "models/application/gradetable.h"
#include "models/items/gradetablemodel.h"

namespace canbao {

/// How the figure of one cell came about, from the notices' figures to the value that the cell shows; of the grade
/// itself, what it costs a month. Nothing where the figure is not known. \a shown: the set of the estimates.
std::optional<Explanation> gradeExplanation(const GradeRow &row, GradeTableModel::Column column, AssumptionSet shown);

} // namespace canbao
