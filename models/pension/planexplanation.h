#pragma once

#include "models/pension/pensionplan.h"

namespace canbao {

/// The trees behind the amounts of a plan, from the notices' figures to the result. Each is made from the plan alone
/// and gives exactly the plan's value. What a tree needs twice is Repeated the second time.

/// Of pension->total(); only for a plan with a pension, as the next two.
Explanation pensionExplanation(const PensionPlan &plan);
/// Of pension->today; flat: the pension has its own tree.
Explanation todayExplanation(const PensionPlan &plan);
/// Of payback->months; only where there is one. Flat: what is paid and the pension have their own trees.
Explanation paybackExplanation(const PensionPlan &plan);
/// Both of them standing alone, with the trees that they refer to: of pension->today, and of payback->age.
Explanation wholeTodayExplanation(const PensionPlan &plan);
Explanation paybackAgeExplanation(const PensionPlan &plan);
/// Of paid(); for a plan whose rates are known, as the next one.
Explanation paidExplanation(const PensionPlan &plan);
/// Of balance().
Explanation balanceExplanation(const PensionPlan &plan);

} // namespace canbao
