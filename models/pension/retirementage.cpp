#include "models/pension/retirementage.h"

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

/// One row of the decision of 2024-09-13: who is delayed, from which birth month on, and how fast.
struct DelayRule
{
    int originalYears;
    int firstBirthYear; ///< its January
    int birthMonthsPerStep;
    int longestDelay;
};

DelayRule ruleFor(RetirementCategory category)
{
    switch (category) {
    case RetirementCategory::Male:
        return {.originalYears = 60, .firstBirthYear = 1965, .birthMonthsPerStep = 4, .longestDelay = 36};
    case RetirementCategory::Female55:
        return {.originalYears = 55, .firstBirthYear = 1970, .birthMonthsPerStep = 4, .longestDelay = 36};
    case RetirementCategory::Female50:
        return {.originalYears = 50, .firstBirthYear = 1975, .birthMonthsPerStep = 2, .longestDelay = 60};
    }
    Q_UNREACHABLE();
}

int delayFor(const DelayRule &rule, YearMonth birth)
{
    const int monthsAfterStart = monthsBetween(yearMonth(rule.firstBirthYear, 1), birth);
    if (monthsAfterStart < 0)
        return 0;
    return std::min(rule.longestDelay, monthsAfterStart / rule.birthMonthsPerStep + 1);
}

} // namespace

QString retirementCategoryKey(RetirementCategory category)
{
    switch (category) {
    case RetirementCategory::Male:
        return u"male"_s;
    case RetirementCategory::Female55:
        return u"female_55"_s;
    case RetirementCategory::Female50:
        return u"female_50"_s;
    }
    Q_UNREACHABLE();
}

std::optional<RetirementCategory> retirementCategoryFromKey(QStringView key)
{
    for (const auto category : {RetirementCategory::Male, RetirementCategory::Female55, RetirementCategory::Female50}) {
        if (retirementCategoryKey(category) == key)
            return category;
    }
    return std::nullopt;
}

RetirementCategory usualCategory(Sex sex)
{
    return sex == Sex::Male ? RetirementCategory::Male : RetirementCategory::Female55;
}

RetirementAge retirementAge(RetirementCategory category, YearMonth birth)
{
    constexpr int LongestEarly = 36; // 人社部发〔2024〕94号: at most three years early
    const DelayRule rule = ruleFor(category);
    const int delay = delayFor(rule, birth);
    const YearMonth original = addMonths(birth, rule.originalYears * 12);
    const YearMonth statutory = addMonths(original, delay);
    return {.month = statutory,
            .years = rule.originalYears + delay / 12,
            .months = delay % 12,
            .earliestMonth = std::max(original, addMonths(statutory, -LongestEarly)),
            .delayMonths = delay};
}

int minimumContributionMonths(YearMonth retirementMonth)
{
    constexpr int LastYearOfFifteen = 2029;
    const int steps = std::max(0, static_cast<int>(retirementMonth.year()) - LastYearOfFifteen);
    return std::min(240, 180 + 6 * steps);
}

} // namespace canbao
