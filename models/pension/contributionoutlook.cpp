#include "models/pension/contributionoutlook.h"

#include "models/pension/retirementage.h"

#include <algorithm>

namespace canbao {

ContributionOutlook contributionOutlook(YearMonth retirement, int paid, YearMonth first)
{
    const int minimum = minimumContributionMonths(retirement);
    const int missing = std::max(0, minimum - paid);
    return {.minimum = minimum,
            .paid = paid,
            .missing = missing,
            .left = std::max(0, monthsBetween(first, retirement)),
            .reached = addMonths(first, std::max(0, missing - 1))};
}

} // namespace canbao
