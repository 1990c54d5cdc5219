#pragma once

#include "models/pension/pensionplan.h"

namespace canbao {

/// What was paid and received up to and including one month of life, for a chart and the table beside it.
struct LifePoint
{
    YearMonth month = {};
    int age = 0; ///< in months of life
    Money paid = {}; ///< so far included
    Money received = {};
    Money paidToday = {}; ///< in yuan of the first month's year
    Money receivedToday = {};
    bool isStart = false; ///< the first pension
    bool isPayback = false; ///< received comes up with paid
    bool operator==(const LifePoint &) const = default;
};

/// One point for the first month, one each December, one for the first pension, one for the pay-back month and one for
/// the month of \a lastAge (years), in the order of time. The pension stays as it began: increases are left out.
/// Without a pension the line of what is received stays at zero.
std::vector<LifePoint> lifeSeries(const PensionPlan &plan, int lastAge = 90);

/// What one grade more costs and brings, against the grade below it.
struct PlanStep
{
    Money paid; ///< more in all
    Money pension; ///< more a month
    Money pensionToday; ///< the same in yuan of the first month's year
    std::optional<Payback> payback = {}; ///< of what is paid more by what is received more
    Explanation paidExplanation;
    Explanation pensionExplanation;
};

/// Nothing when one of the two has no pension. The trees are flat: each plan's total, one less the other.
std::optional<PlanStep> planStep(const PensionPlan &below, const PensionPlan &plan);

} // namespace canbao
