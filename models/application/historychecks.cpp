#include "models/application/answergroups.h"
#include "models/application/paidstays.h"
#include "models/identity/typedtext.h"

#include <algorithm>

namespace canbao {

namespace {

using Code = Error::Code;

/// Readable and not after \a latest.
bool isPast(const QString &typed, YearMonth latest)
{
    const auto month = parseMonth(typed);
    return month && *month <= latest;
}

bool isCountWithin(const QString &typed, int most)
{
    const auto months = parseCount(typed);
    return months && *months <= most;
}

std::optional<Error> wrongMonths(const std::vector<StayAnswers> &stays, int most)
{
    const Error error{.code = Code::PaidMonthsInvalid, .values = {most}};
    int sum = 0;
    for (const auto &stay : stays) {
        if (!isCountWithin(stay.pensionMonths, most))
            return error;
        if (!stay.medicalMonths.trimmed().isEmpty() && !isCountWithin(stay.medicalMonths, most))
            return error;
        sum += *parseCount(stay.pensionMonths);
        if (sum > most) // a month counts once, wherever it was paid
            return error;
    }
    return std::nullopt;
}

/// One sentence for the list: the first thing that is wrong with it.
std::optional<Error> wrongStay(const EnrolmentDraft &draft, const CheckContext &context, YearMonth latest)
{
    std::vector<StayAnswers> stays;
    std::ranges::remove_copy_if(draft.history.stays, std::back_inserter(stays), isBlank);
    const bool isAnyWithoutPlace = std::ranges::any_of(
        stays, [&](const StayAnswers &stay) { return !stay.region || !context.books.regions().find(*stay.region); });
    if (isAnyWithoutPlace || (stays.empty() && draft.history.paidBefore == Certainty::Yes))
        return Error{.code = Code::LastPlaceMissing};
    if (const auto error = wrongMonths(stays, mostMonthsPaid(parseDate(draft.person.birthDate), context.today)))
        return error;
    const bool isAnyLater = std::ranges::any_of(stays, [latest](const StayAnswers &stay) {
        return !stay.firstMonth.trimmed().isEmpty() && !isPast(stay.firstMonth, latest);
    });
    return isAnyLater ? std::optional(Error{.code = Code::StayMonthInvalid, .values = {latest}}) : std::nullopt;
}

} // namespace

std::vector<Problem> historyProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    const HistoryAnswers &history = draft.history;
    if (!history.paidBefore)
        return {{Field::PaidBefore, {.code = Code::PaidBeforeMissing}}};
    if (history.paidBefore == Certainty::No)
        return {}; // what was typed before stays, but does not count

    const auto thisMonth = monthOf(context.today);
    const bool isLastWrong = !history.lastMonth.trimmed().isEmpty() && !isPast(history.lastMonth, thisMonth);
    const auto latest = isLastWrong ? thisMonth : parseMonth(history.lastMonth).value_or(thisMonth);
    std::vector<Problem> problems;
    if (const auto error = wrongStay(draft, context, latest))
        problems.push_back({Field::PaidStays, *error});
    if (isLastWrong)
        problems.push_back({Field::LastPaidMonth, {.code = Code::LastMonthInvalid, .values = {thisMonth}}});
    return problems;
}

} // namespace canbao
