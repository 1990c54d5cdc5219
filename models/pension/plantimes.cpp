#include "models/pension/plantimes.h"

#include "models/pension/contributionoutlook.h"

#include <algorithm>

namespace canbao {

namespace {

constexpr int LongestPlan = 600; // as long as a quote

int monthsUntil(const PlanTerms &terms, YearMonth start)
{
    return std::clamp(monthsBetween(terms.first, start), 0, LongestPlan);
}

/// The month after enough were paid, when that is after the statutory one.
YearMonth latestStart(const ContributionOutlook &outlook, YearMonth statutory)
{
    return outlook.shortfall() > 0 ? std::max(statutory, addMonths(outlook.reached, 1)) : statutory;
}

} // namespace

Result<PlanTimes> planTimes(const PlanTerms &terms)
{
    const auto age = retirementAge(terms.category, terms.birth);
    const auto outlook = contributionOutlook(age.month, terms.monthsSoFar, terms.first);
    const YearMonth latest = latestStart(outlook, age.month);
    const YearMonth start = terms.start.value_or(terms.months ? age.month : latest);
    if (start < age.earliestMonth || start > latest)
        return failureWith(Error::Code::PensionStartOutside, {age.earliestMonth, latest});

    const int most = monthsUntil(terms, start);
    if (terms.months && (*terms.months < 1 || *terms.months > most))
        return failureWith(Error::Code::PlanMonthsInvalid, {most});
    return PlanTimes{.statutory = age.month,
                     .earliest = age.earliestMonth,
                     .start = start,
                     .age = monthsBetween(terms.birth, start),
                     .monthsSoFar = terms.monthsSoFar,
                     .monthsPlanned = terms.months.value_or(most),
                     .minimum = minimumContributionMonths(std::min(start, age.month)),
                     .paysOn = start > age.month};
}

} // namespace canbao
