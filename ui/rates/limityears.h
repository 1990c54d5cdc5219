#pragma once

#include "models/application/referencebooks.h"
#include "ui/charts/chartdata.h"

namespace canbao::ui {

/// One way to be insured with the rows of all years, oldest first.
struct InsuranceOverYears
{
    Scheme scheme = Scheme::Pension;
    Variant variant = {};
    std::vector<const ContributionRate *> rows = {};
};

/// The insurances of a region that have limits of any year, of the nearest region that has rows of each.
std::vector<InsuranceOverYears> insurancesOverYears(const ReferenceBooks &books, RegionCode region);
/// Rows whose first month is not known are left out; one without a last month lasts until \a today here.
LimitChartData limitYears(const InsuranceOverYears &insurance, YearMonth today);

} // namespace canbao::ui
