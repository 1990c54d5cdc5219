#include "models/payment/debitcalendar.h"

#include <algorithm>

namespace canbao {

namespace {

QDate dayIn(YearMonth month, int day)
{
    const QDate first(static_cast<int>(month.year()), static_cast<int>(static_cast<unsigned>(month.month())), 1);
    return first.addDays(std::min(day, first.daysInMonth()) - 1);
}

PlannedDebit planned(const Deduction &deduction, const DebitRule *rule, const WorkingDays &workingDays, QDate today)
{
    PlannedDebit debit{.deduction = deduction};
    if (rule && rule->window) {
        debit.windowFrom = dayIn(deduction.first, rule->window->dayFrom);
        debit.windowTo = dayIn(deduction.first, rule->window->dayTo);
        debit.basis = ReadyBasis::Window;
    }
    const QDate opening = debit.windowFrom.value_or(dayIn(deduction.first, 1));
    debit.readyBy = workingDays.lastBefore(opening);
    // Every day that was looked at must belong to a year whose notice is known.
    debit.areHolidaysKnown = workingDays.isSettled(debit.readyBy) && workingDays.isSettled(opening.addDays(-1));
    if (debit.readyBy < today) {
        debit.readyBy = today;
        debit.basis = ReadyBasis::AtOnce;
        debit.areHolidaysKnown = true; // none was looked for
    }
    return debit;
}

void addNotice(std::vector<Source> &sources, const Source *notice)
{
    if (notice && std::ranges::count(sources, *notice) == 0)
        sources.push_back(*notice);
}

} // namespace

DebitCalendar debitCalendar(const std::vector<Deduction> &deductions, const DebitRule *rule,
                            const WorkingDays &workingDays, QDate today)
{
    DebitCalendar calendar;
    if (rule && rule->window)
        calendar.windowSource = rule->source;
    for (const auto &deduction : deductions) {
        calendar.debits.push_back(planned(deduction, rule, workingDays, today));
        if (calendar.debits.back().basis != ReadyBasis::AtOnce)
            addNotice(calendar.holidaySources, workingDays.noticeOf(calendar.debits.back().readyBy.year()));
    }
    return calendar;
}

std::vector<HouseholdDay> householdCalendar(const std::vector<PersonCalendar> &persons)
{
    std::map<QDate, HouseholdDay> days;
    for (const auto &person : persons) {
        for (const auto &debit : person.calendar.debits) {
            HouseholdDay &day = days.try_emplace(debit.readyBy, HouseholdDay{.readyBy = debit.readyBy}).first->second;
            day.sum += debit.deduction.amount;
            day.standing =
                day.parts.empty() ? debit.deduction.standing : combined(day.standing, debit.deduction.standing);
            day.parts.push_back({.name = person.name, .debit = debit});
        }
    }
    std::vector<HouseholdDay> sorted;
    for (auto &[date, day] : days)
        sorted.push_back(std::move(day));
    return sorted;
}

} // namespace canbao
