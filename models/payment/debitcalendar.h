#pragma once

#include "models/payment/debitrule.h"
#include "models/payment/deductionplan.h"
#include "models/payment/workingdays.h"

namespace canbao {

/// What the day rests on until which the money should be there.
enum class ReadyBasis {
    Window, ///< the last working day before the region's window opens
    Advice, ///< the window is not known: the last working day before the month, our own advice
    AtOnce, ///< that day has passed: now
};

/// One payment with its days.
struct PlannedDebit
{
    Deduction deduction = {};
    std::optional<QDate> windowFrom = {}; ///< both are known or none
    std::optional<QDate> windowTo = {};
    QDate readyBy = {};
    ReadyBasis basis = ReadyBasis::Advice;
    bool areHolidaysKnown = false; ///< else only weekends were left out
    bool operator==(const PlannedDebit &) const = default;
};

/// The payments of the coming months with the notices and rules that their days rest on.
struct DebitCalendar
{
    std::vector<PlannedDebit> debits = {};
    std::optional<Source> windowSource = {}; ///< nothing where the region's window is not known
    std::vector<Source> holidaySources = {};
    bool operator==(const DebitCalendar &) const = default;
};

/// A payment for several months is taken in the first of them, as far as is known: the money must be there from then
/// on.
DebitCalendar debitCalendar(const std::vector<Deduction> &deductions, const DebitRule *rule,
                            const WorkingDays &workingDays, QDate today);

/// What somebody of the household has to pay.
struct HouseholdPart
{
    QString name;
    PlannedDebit debit;
    bool operator==(const HouseholdPart &) const = default;
};

/// Everything that must be ready on one day.
struct HouseholdDay
{
    QDate readyBy = {};
    Money sum = {}; ///< of what is known
    Standing standing = Standing::Known;
    std::vector<HouseholdPart> parts = {};
    bool operator==(const HouseholdDay &) const = default;
};

struct PersonCalendar
{
    QString name;
    DebitCalendar calendar;
};

/// The calendars of all persons by day, the earliest first.
std::vector<HouseholdDay> householdCalendar(const std::vector<PersonCalendar> &persons);

} // namespace canbao
