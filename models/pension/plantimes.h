#pragma once

#include "models/core/result.h"
#include "models/core/yearmonth.h"
#include "models/law/explanation.h"
#include "models/pension/retirementage.h"

namespace canbao {

/// What is the same for every grade of a plan: the person, what was paid so far, and how long shall be paid.
/// What is not set is not known; pensionPlan() says what it assumes instead.
struct PlanTerms
{
    YearMonth birth = {};
    RetirementCategory category = RetirementCategory::Male;
    YearMonth first = {}; ///< the first month to be paid
    std::optional<YearMonth> start =
        {}; ///< of the pension; not set: the statutory month, or later where months are short
    std::optional<int> months = {}; ///< to be paid from the first one on; not set: every one before the pension
    int monthsSoFar = 0;
    std::optional<Rate> indexSoFar = {}; ///< average index of the months so far
    std::optional<Money> balanceSoFar = {}; ///< of the personal account at the first month
    std::optional<Money> paidSoFar = {}; ///< out of one's own pocket
    std::optional<Money> benefitBase = {}; ///< of the first month's year
    bool operator==(const PlanTerms &) const = default;
};

/// When the pension of a plan begins, and how many months it rests on.
struct PlanTimes
{
    YearMonth statutory = {};
    YearMonth earliest = {};
    YearMonth start = {}; ///< first month of the pension
    int age = 0; ///< then, in months of life
    int monthsSoFar = 0;
    int monthsPlanned = 0;
    int minimum = 0; ///< months that this pension needs
    bool paysOn = false; ///< beyond the statutory month, until there are enough

    int monthsInAll() const { return monthsSoFar + monthsPlanned; }
    bool isEnough() const { return monthsInAll() >= minimum; }
    bool isEarly() const { return start < statutory; }
    bool operator==(const PlanTimes &) const = default;
};

/// A pension begins at the statutory month; up to three years earlier where chosen (人社部发〔2024〕94号), with the
/// minimum of that year; where the months are short and no number of months was chosen, in the month after enough were
/// paid. PensionStartOutside when the chosen month lies outside; PlanMonthsInvalid when the months are no number from 1
/// to those before the pension.
Result<PlanTimes> planTimes(const PlanTerms &terms);

} // namespace canbao
