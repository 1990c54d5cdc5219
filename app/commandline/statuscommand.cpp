#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "models/application/applicationreference.h"
#include "models/store/lifestore.h"
#include "ui/answertext.h"
#include "ui/format.h"

#include <QJsonArray>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

QJsonObject stepJson(const LifeStep &step)
{
    return {{u"status"_s, lifeStatusKey(step.status)},
            {u"day"_s, step.day.toString(Qt::ISODate)},
            {u"number"_s, step.acceptanceNumber},
            {u"reason"_s, step.reason},
            {u"by"_s, step.successor}};
}

QString stepText(const LifeStep &step)
{
    const QString words = step.acceptanceNumber + step.reason + step.successor; // at most one of them is set
    const auto line = u"%1  %2"_s.arg(ui::dateText(step.day), ui::lifeStatusText(step.status));
    return (words.isEmpty() ? line : line + u"  "_s + words) + u'\n';
}

CommandAnswer historyAnswer(const QString &reference, CommandContext &context)
{
    const auto archive = context.archive();
    if (!archive)
        return refusal(archive.error(), u"data-dir"_s);
    const auto application = (*archive)->load(reference);
    if (!application)
        return refusal(application.error(), u"REF"_s);
    const auto history = (*archive)->life().history(reference);
    if (!history)
        return refusal(history.error(), u"REF"_s);
    const auto current = currentStep(*history, application->createdAt.date());
    CommandAnswer answer{.json = stepJson(current), .text = reference + u'\n'};
    QJsonArray steps;
    for (const LifeStep &step : *history) {
        steps.append(stepJson(step));
        answer.text += stepText(step);
    }
    if (history->empty())
        answer.text += stepText(current);
    answer.json.insert(u"reference"_s, reference);
    answer.json.insert(u"history"_s, steps);
    return answer;
}

/// What is wrong with a step is told at the option that it came from.
QString statusOption(Error::Code code)
{
    switch (code) {
    case Error::Code::LifeDayInvalid:
        return u"date"_s;
    case Error::Code::AcceptanceNumberInvalid:
        return u"number"_s;
    case Error::Code::StopReasonInvalid:
        return u"reason"_s;
    case Error::Code::SuccessorItself:
    case Error::Code::ReferenceMalformed:
        return u"by"_s;
    case Error::Code::LifeStepNotAllowed:
        return u"to"_s;
    default:
        return u"REF"_s;
    }
}

} // namespace

void describeStatus(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandText::tr("Where a saved application has got to; with --to, note the next step of it."));
    parser.addPositionalArgument(u"REF"_s, CommandText::tr("Reference number, such as CB-XXXX-XXXX."));
    parser.addOption({u"to"_s, CommandText::tr("ready, handed_in, accepted, stopped or replaced."), u"STATUS"_s});
    parser.addOption(
        {u"date"_s, CommandText::tr("The day on which it happened; today where none is named."), u"YYYY-MM-DD"_s});
    parser.addOption({u"number"_s, CommandText::tr("The number that the bureau gave, for accepted."), u"NUMBER"_s});
    parser.addOption({u"reason"_s, CommandText::tr("Why, for stopped."), u"TEXT"_s});
    parser.addOption({u"by"_s, CommandText::tr("The reference of the other application, for replaced."), u"REF"_s});
}

CommandAnswer runStatus(const QCommandLineParser &parser, CommandContext &context)
{
    Arguments arguments(parser);
    const auto typed = arguments.word(u"REF"_s);
    if (!arguments.areSound())
        return arguments.refused();
    const auto reference = ApplicationReference::parse(typed);
    if (!reference)
        return refusal(reference.error(), u"REF"_s);
    if (!parser.isSet(u"to"_s))
        return historyAnswer(reference->text(), context);
    const auto status = lifeStatusFromKey(parser.value(u"to"_s));
    if (!status)
        arguments.refuseValue(u"to"_s);
    const auto day =
        parser.isSet(u"date"_s) ? QDate::fromString(parser.value(u"date"_s), Qt::ISODate) : context.today();
    if (!day.isValid())
        arguments.refuseValue(u"date"_s);
    if (!arguments.areSound())
        return arguments.refused();
    const auto archive = context.archive();
    if (!archive)
        return refusal(archive.error(), u"data-dir"_s);
    const LifeStep step{.status = *status,
                        .day = day,
                        .acceptanceNumber = parser.value(u"number"_s),
                        .reason = parser.value(u"reason"_s),
                        .successor = parser.value(u"by"_s),
                        .notedAt = context.now()};
    if (const auto taken = (*archive)->life().take(reference->text(), step); !taken)
        return refusal(taken.error(), statusOption(taken.error().code));
    return historyAnswer(reference->text(), context);
}

} // namespace canbao::app
