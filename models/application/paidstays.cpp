#include "models/application/paidstays.h"

#include "models/identity/typedtext.h"

#include <algorithm>

namespace canbao {

namespace {

constexpr int LongestWorkingLife = 600; // 50 years: 16 to 63, and three more where one retires late
/// A break of up to three months counts as none for medical insurance in the regions whose rule was read (Beijing,
/// Shanghai: region_policies.csv).
constexpr int ForgivenMonths = 3;

std::optional<PaidStay> readable(const StayAnswers &stay)
{
    const auto months = parseCount(stay.pensionMonths);
    if (!stay.region || !months)
        return std::nullopt;
    return PaidStay{.region = *stay.region,
                    .pensionMonths = *months,
                    .medicalMonths = parseCount(stay.medicalMonths),
                    .firstMonth = parseMonth(stay.firstMonth)};
}

} // namespace

bool isBlank(const StayAnswers &stay)
{
    return !stay.region && stay.pensionMonths.trimmed().isEmpty() && stay.medicalMonths.trimmed().isEmpty()
        && stay.firstMonth.trimmed().isEmpty();
}

std::vector<PaidStay> paidStays(const HistoryAnswers &history)
{
    std::vector<PaidStay> counted;
    if (history.paidBefore == Certainty::No)
        return counted;
    for (const auto &stay : history.stays) {
        if (const auto read = readable(stay))
            counted.push_back(*read);
    }
    return counted;
}

int pensionMonthsPaid(const HistoryAnswers &history)
{
    int months = 0;
    for (const auto &stay : paidStays(history))
        months += std::min(stay.pensionMonths, LongestWorkingLife);
    return months;
}

int mostMonthsPaid(std::optional<QDate> birth, QDate today)
{
    if (!birth || *birth > today)
        return LongestWorkingLife;
    return std::max(0, monthsBetween(monthOf(birth->addYears(YoungestWorkingAge)), monthOf(today)) + 1);
}

std::optional<ContributionOutlook> outlookOf(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto filled = filledFromNumber(draft, context.today);
    const auto birth = parseDate(filled.person.birthDate);
    const auto category = effectiveCategory(filled.person);
    if (!birth || *birth > context.today || !category)
        return std::nullopt;
    return contributionOutlook(retirementAge(*category, monthOf(*birth)).month, pensionMonthsPaid(draft.history),
                               rateMonth(draft, context.today));
}

std::optional<int> gapOf(const EnrolmentDraft &draft, QDate today)
{
    const auto last = parseMonth(draft.history.lastMonth);
    if (draft.history.paidBefore == Certainty::No || !last)
        return std::nullopt;
    const auto first = rateMonth(draft, today);
    const int months = monthsBetween(*last, first) - 1;
    return monthsBetween(*last, first) > ForgivenMonths ? std::optional(months) : std::nullopt;
}

bool isInsuredElsewhere(const HistoryAnswers &history)
{
    return history.insuredThroughJob || history.residentsPension || history.residentsMedical;
}

} // namespace canbao
