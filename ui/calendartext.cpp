#include "ui/calendartext.h"

#include "models/application/draftcalendar.h"
#include "models/payment/bankcardnumber.h"
#include "models/payment/moneycapitals.h"
#include "ui/answertext.h"
#include "ui/deductiontext.h"
#include "ui/format.h"
#include "ui/sentences.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct CalendarText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

QString deductionAmountText(const Deduction &deduction)
{
    if (deduction.standing == Standing::Known)
        return moneyText(deduction.amount);
    if (deduction.standing == Standing::Unknown)
        return CalendarText::tr("%1 and what is not known").arg(moneyText(deduction.amount));
    return CalendarText::tr("%1 (%2)", "amount and how sure it is")
        .arg(moneyText(deduction.amount), standingText(deduction.standing));
}

QString summaryText(const PlannedDebit &debit, bool isDebit)
{
    const QString amount = deductionAmountText(debit.deduction);
    const QString months = deductionMonthsText(debit.deduction);
    return isDebit ? CalendarText::tr("Social insurance: have %1 on the card for %2").arg(amount, months)
                   : CalendarText::tr("Social insurance: pay %1 for %2").arg(amount, months);
}

QString descriptionText(const PlannedDebit &debit, const EnrolmentDraft &answers)
{
    const bool isDebit = answers.bank.channel == PayChannel::Debit;
    QStringList lines;
    if (isDebit && answers.calendar.namesCard)
        lines += CalendarText::tr("Card %1").arg(maskedCardNumber(answers.bank.cardNumber));
    if (isDebit)
        lines += CalendarText::tr("Days on which it is taken: %1").arg(debitWindowText(debit));
    lines += readyRemark(debit);
    lines += CalendarText::tr("Made by Canbao. No official notice: ask 12333 for the days of your place.");
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

QString debitWindowText(const PlannedDebit &debit)
{
    if (!debit.windowFrom || !debit.windowTo)
        return CalendarText::tr("in %1, the days are not known").arg(monthText(debit.deduction.first));
    return CalendarText::tr("%1 to %2", "days").arg(dateText(*debit.windowFrom), dateText(*debit.windowTo));
}

QString readyRemark(const PlannedDebit &debit)
{
    if (debit.basis == ReadyBasis::AtOnce)
        return CalendarText::tr("At once: it can be taken any day now.");
    const QString weekends =
        debit.areHolidaysKnown ? QString() : CalendarText::tr("The public holidays are not known yet.");
    if (debit.basis == ReadyBasis::Window)
        return weekends;
    const auto advice = CalendarText::tr("Our advice: the last working day before the month.");
    return joinedSentences({advice, weekends});
}

QString calendarRemark(const DebitCalendar &calendar)
{
    QStringList sentences;
    if (!calendar.windowSource)
        sentences += CalendarText::tr(
            "On which days of the month your place takes the money is not known. The day to have it ready is our "
            "advice: the last working day before the month. Ask 12333 for the days.");
    if (!std::ranges::all_of(calendar.debits, &PlannedDebit::areHolidaysKnown))
        sentences += CalendarText::tr("Where the State Council has not announced the public holidays yet, or this "
                                      "edition does not have them, only weekends are left out.");
    return joinedSentences(sentences);
}

CitingText calendarSourceText(const DebitCalendar &calendar)
{
    std::vector<Source> cited = calendar.holidaySources;
    if (calendar.windowSource)
        cited.insert(cited.begin(), *calendar.windowSource);
    if (cited.empty())
        return {};
    QStringList lines;
    std::ranges::transform(cited, std::back_inserter(lines), sourceText);
    return {CalendarText::tr("Source: %1").arg(lines.join(CalendarText::tr("; "))), cited};
}

QString calendarPlainText(const DebitCalendar &calendar)
{
    QStringList lines{QStringList{CalendarText::tr("Months"), CalendarText::tr("Amount"), CalendarText::tr("Taken"),
                                  CalendarText::tr("Have ready by"), CalendarText::tr("Remark")}
                          .join(u'\t')};
    for (const auto &debit : calendar.debits)
        lines += QStringList{deductionMonthsText(debit.deduction), deductionAmountText(debit.deduction),
                             debitWindowText(debit), dateText(debit.readyBy), readyRemark(debit)}
                     .join(u'\t');
    return lines.join(u'\n') + u'\n';
}

CalendarSheet calendarSheet(const DebitCalendar &calendar, const EnrolmentDraft &answers, const QString &caseKey)
{
    CalendarSheet sheet{.name = CalendarText::tr("Social insurance payments"),
                        .language = currentLanguage(),
                        .reminderDays = reminderDays(answers.calendar).value_or(0)};
    for (const auto &debit : calendar.debits)
        sheet.events.push_back({.uid = eventUid(caseKey, debit.deduction.first),
                                .day = debit.readyBy,
                                .summary = summaryText(debit, answers.bank.channel == PayChannel::Debit),
                                .description = descriptionText(debit, answers)});
    return sheet;
}

QString calendarCaseKey(const EnrolmentApplication &application)
{
    return application.answers.id.isEmpty() ? application.reference.text() : application.answers.id;
}

QString capitalsText(Money amount)
{
    const auto capitals = moneyCapitals(amount);
    return capitals ? u"人民币"_s + *capitals : QString();
}

} // namespace canbao::ui
