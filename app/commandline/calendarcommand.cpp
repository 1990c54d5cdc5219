#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/savedapplication.h"
#include "app/commandline/subcommand.h"
#include "models/application/draftcalendar.h"
#include "models/store/calendarfile.h"
#include "models/store/savefile.h"
#include "ui/calendartext.h"

#include <QJsonArray>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostReminderDays = 30;

QJsonValue dayOrNull(std::optional<QDate> day)
{
    return day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray debitsOf(const DebitCalendar &calendar)
{
    QJsonArray debits;
    for (const auto &debit : calendar.debits)
        debits.append(QJsonObject{{u"first"_s, toPlainText(debit.deduction.first)},
                                  {u"last"_s, toPlainText(debit.deduction.last)},
                                  {u"amount"_s, toPlainText(debit.deduction.amount)},
                                  {u"window_from"_s, dayOrNull(debit.windowFrom)},
                                  {u"window_to"_s, dayOrNull(debit.windowTo)},
                                  {u"ready_by"_s, debit.readyBy.toString(Qt::ISODate)},
                                  {u"holidays_known"_s, debit.areHolidaysKnown}});
    return debits;
}

} // namespace

void describeCalendar(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandText::tr("Write the payments of a saved application as a calendar file (.ics)."));
    parser.addPositionalArgument(u"REF"_s, CommandText::tr("Reference number, such as CB-XXXX-XXXX."));
    parser.addOption({u"ics"_s, CommandText::tr("The file to write."), u"OUT.ics"_s});
    parser.addOption({u"reminder"_s, CommandText::tr("Days before, 0 to 30; otherwise as answered."), u"DAYS"_s});
    parser.addOption({u"card-tail"_s, CommandText::tr("Put the last four digits of the card into the file.")});
}

CommandAnswer runCalendar(const QCommandLineParser &parser, CommandContext &context)
{
    Arguments arguments(parser);
    const auto typed = arguments.word(u"REF"_s);
    const auto path = arguments.required(u"ics"_s);
    const auto reminder = parser.isSet(u"reminder"_s) ? reminderDays({.reminderDays = parser.value(u"reminder"_s)})
                                                      : std::optional(MostReminderDays);
    if (!reminder)
        arguments.refuse({.code = Error::Code::ReminderOutside}, u"reminder"_s);
    if (!arguments.areSound())
        return arguments.refused();
    const auto application = savedApplication(typed, context);
    if (!application)
        return application.error();

    auto answers = application->answers;
    if (parser.isSet(u"reminder"_s))
        answers.calendar.reminderDays = QString::number(*reminder);
    answers.calendar.namesCard = parser.isSet(u"card-tail"_s); // never without being asked for
    const auto sheet = ui::calendarSheet(application->calendar, answers, ui::calendarCaseKey(*application));
    if (const auto saved = store::saveFileSafely(path, store::calendarFile(sheet, context.now())); !saved)
        return refusal(saved.error(), u"ics"_s);
    return {.json = {{u"reference"_s, application->reference.text()},
                     {u"ics"_s, path},
                     {u"reminder_days"_s, sheet.reminderDays},
                     {u"debits"_s, debitsOf(application->calendar)}},
            .text = ui::calendarPlainText(application->calendar) + CommandText::tr("Written: %1").arg(path) + u'\n'};
}

} // namespace canbao::app
