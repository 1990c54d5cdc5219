#include "models/application/draftcalendar.h"

#include "models/application/enrolmentapplication.h"
#include "models/identity/typedtext.h"

namespace canbao {

std::optional<int> reminderDays(const CalendarAnswers &answers)
{
    constexpr int Usual = 3;
    constexpr int Most = 30;
    if (answers.reminderDays.trimmed().isEmpty())
        return Usual;
    const auto days = parseCount(answers.reminderDays);
    return days && *days <= Most ? days : std::nullopt;
}

const DebitRule *debitRuleOf(const EnrolmentDraft &draft, const ReferenceBooks &books)
{
    const auto region = enrolmentRegion(draft);
    return region ? books.debitRules().ruleFor(books.regions().chain(*region)) : nullptr;
}

BilingualText debitBankNames(const DebitRule &rule, const BankDirectory &banks)
{
    QStringList chinese;
    QStringList english;
    for (const auto &code : rule.banks) {
        if (const auto *bank = banks.find(code)) {
            chinese += bank->name.chinese;
            english += bank->name.english.isEmpty() ? bank->name.chinese : bank->name.english;
        }
    }
    return {chinese.join(u'、'), english.join(u", ")};
}

Result<DebitCalendar> draftCalendar(const EnrolmentDraft &draft, const CheckContext &context)
{
    if (!draft.schedule.frequency)
        return failure(Error::Code::FrequencyMissing);
    const auto quote = draftQuote(draft, context);
    if (!quote)
        return failure(quote);
    return debitCalendar(deductionPlan(*quote, *draft.schedule.frequency), debitRuleOf(draft, context.books),
                         context.books.workingDays(), context.today);
}

Result<CalendarStrip> calendarStrip(const EnrolmentDraft &draft, const CheckContext &context)
{
    auto calendar = draftCalendar(draft, context);
    if (!calendar)
        return failure(calendar);
    return CalendarStrip{*std::move(calendar), draft, lawsFor(draft, context), context.books.edition()};
}

std::vector<Problem> calendarProblems(const EnrolmentDraft &draft)
{
    if (reminderDays(draft.calendar))
        return {};
    return {{Field::ReminderDays, {.code = Error::Code::ReminderOutside}}};
}

} // namespace canbao
