#pragma once

#include "models/core/yearmonth.h"

namespace canbao {

/// How the months paid so far stand against those that a pension needs (minimumContributionMonths).
struct ContributionOutlook
{
    int minimum = 0; ///< of the retirement year
    int paid = 0;
    int missing = 0;
    int left = 0; ///< months that can still be paid: from the first one on, before the statutory month
    YearMonth reached; ///< the last month needed when every month is paid; counts while something is missing

    /// What the months left cannot make good; 0 where they fit.
    int shortfall() const { return missing > left ? missing - left : 0; }
    bool operator==(const ContributionOutlook &) const = default;
};

/// \a first is the first month that will be paid, \a retirement the statutory month.
ContributionOutlook contributionOutlook(YearMonth retirement, int paid, YearMonth first);

} // namespace canbao
