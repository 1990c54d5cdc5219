#include "models/pension/shortfall.h"

#include "models/pension/contributionoutlook.h"

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int FiveYears = 60;
constexpr int FifteenYears = 180;

Source ruleSource()
{
    return {.title = u"实施〈中华人民共和国社会保险法〉若干规定"_s,
            .documentNumber = u"人社部令第13号"_s,
            .date = u"2011"_s,
            .confidence = Confidence::Official};
}

/// Paid before the Social Insurance Law came into force.
ShortfallVerdict mayPayAtOnce(std::optional<YearMonth> joined, int missing)
{
    if (missing <= FiveYears)
        return ShortfallVerdict::NotPossible; // paying on is enough before the five years are over
    if (!joined)
        return ShortfallVerdict::NotKnown;
    return *joined < yearMonth(2011, 7) ? ShortfallVerdict::Possible : ShortfallVerdict::NotPossible;
}

int monthsAtStatutory(const PlanTerms &terms, YearMonth statutory)
{
    const int left = std::max(0, monthsBetween(terms.first, statutory));
    return terms.monthsSoFar + std::min(left, terms.months.value_or(left));
}

} // namespace

QString shortfallWayKey(ShortfallWay way)
{
    switch (way) {
    case ShortfallWay::PayOn:
        return u"pay_on"_s;
    case ShortfallWay::PayAtOnce:
        return u"pay_at_once"_s;
    case ShortfallWay::ResidentsScheme:
        return u"residents_scheme"_s;
    }
    Q_UNREACHABLE();
}

QString shortfallVerdictKey(ShortfallVerdict verdict)
{
    switch (verdict) {
    case ShortfallVerdict::Possible:
        return u"possible"_s;
    case ShortfallVerdict::NotPossible:
        return u"not_possible"_s;
    case ShortfallVerdict::NotKnown:
        return u"not_known"_s;
    }
    Q_UNREACHABLE();
}

std::vector<ShortfallOption> shortfallOptions(const PlanTerms &terms, std::optional<YearMonth> joined)
{
    const YearMonth statutory = retirementAge(terms.category, terms.birth).month;
    const int minimum = minimumContributionMonths(statutory);
    const int missing = minimum - monthsAtStatutory(terms, statutory);
    if (missing <= 0)
        return {};
    // Whoever enrols after the statutory month pays on from the first month instead.
    const YearMonth from = std::max(statutory, terms.first);
    const bool isOpen = minimum > FifteenYears;
    const ShortfallOption payOn{
        .way = ShortfallWay::PayOn, .monthsAfter = missing, .start = addMonths(from, missing), .source = ruleSource()};
    ShortfallOption atOnce{.way = ShortfallWay::PayAtOnce,
                           .verdict = mayPayAtOnce(joined, missing),
                           .isOpen = isOpen,
                           .source = ruleSource()};
    if (atOnce.verdict != ShortfallVerdict::NotPossible) {
        atOnce.monthsAfter = FiveYears;
        atOnce.monthsAtOnce = missing - FiveYears;
        atOnce.start = addMonths(from, FiveYears);
    }
    return {payOn, atOnce, {.way = ShortfallWay::ResidentsScheme, .source = ruleSource()}};
}

} // namespace canbao
