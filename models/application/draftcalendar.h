#pragma once

#include "models/application/answerchecks.h"
#include "models/law/lawlibrary.h"
#include "models/payment/debitcalendar.h"

namespace canbao {

/// Three days before where nothing else was answered; nothing when the answer is no number from 0 to 30.
std::optional<int> reminderDays(const CalendarAnswers &answers);
/// The rule of debits of the place of the draft; null where none is known.
const DebitRule *debitRuleOf(const EnrolmentDraft &draft, const ReferenceBooks &books);
/// The banks that can be debited under \a rule, by name and in its order; empty where no list is known.
BilingualText debitBankNames(const DebitRule &rule, const BankDirectory &banks);
/// The payments of the first twelve months with their days; an error while the place, grade or rhythm is missing.
Result<DebitCalendar> draftCalendar(const EnrolmentDraft &draft, const CheckContext &context);

/// The payments of answers that are not finished yet, with what is printed beside them.
struct CalendarStrip
{
    DebitCalendar calendar = {};
    EnrolmentDraft answers = {};
    std::vector<LawDocument> laws = {};
    ReferenceEdition edition = {};
};

/// An error where draftCalendar() has one.
Result<CalendarStrip> calendarStrip(const EnrolmentDraft &draft, const CheckContext &context);
/// ReminderOutside or nothing.
std::vector<Problem> calendarProblems(const EnrolmentDraft &draft);

} // namespace canbao
