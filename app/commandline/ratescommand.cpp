#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/enteredrates.h"
#include "app/commandline/ratesjson.h"
#include "app/commandline/ratesreports.h"
#include "app/commandline/subcommand.h"
#include "app/commandline/texttable.h"
#include "models/contribution/contributionquote.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/notice/noticewords.h"
#include "ui/rates/ratewords.h"

#include <QJsonArray>

#include <algorithm>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

QJsonObject answerJson(Scheme scheme, const RateAnswer &answer, YearMonth month)
{
    const auto *row = rowOf(answer);
    QJsonObject json = ageJson(ageOf(answer, month));
    const QJsonObject figures = row ? rowJson(*row) : QJsonObject();
    for (auto figure = figures.begin(); figure != figures.end(); ++figure)
        json.insert(figure.key(), figure.value());
    json.insert(u"scheme"_s, schemeKey(scheme));
    json.insert(u"known"_s, isKnown(answer));
    json.insert(u"provisional"_s, isProvisional(answer));
    json.insert(u"entered_by_hand"_s, standingOf(answer) == Standing::EnteredByHand);
    return json;
}

QString limitsText(const ContributionRate &row)
{
    const auto lower = row.lowerLimit ? ui::plainMoneyText(*row.lowerLimit) : ui::unknownText();
    const auto upper = row.upperLimit ? ui::plainMoneyText(*row.upperLimit) : ui::unknownText();
    return row.lowerLimit || row.upperLimit ? CommandText::tr("%1 to %2").arg(lower, upper) : QString();
}

QString periodText(const Period &period)
{
    const auto from = period.from ? ui::monthText(*period.from) : ui::unknownText();
    const auto to = period.to ? ui::monthText(*period.to) : CommandText::tr("further notice");
    return period.from || period.to ? CommandText::tr("%1 to %2").arg(from, to) : ui::unknownText();
}

template<typename Value, typename Words>
QString wordsOr(const std::optional<Value> &value, const Words &words)
{
    return value ? words(*value) : QString();
}

QString rowText(Scheme scheme, const RateAnswer &answer, YearMonth month)
{
    const auto title = ui::schemeText(scheme);
    const auto standing = ui::standingText(standingOf(answer));
    const auto *row = rowOf(answer);
    if (!row)
        return u"%1: %2\n\n"_s.arg(title, standing);
    return u"%1 · %2\n"_s.arg(title, ui::nameText(row->variant.name))
        + listText({{CommandText::tr("Standing"), standing},
                    {CommandText::tr("How current"), ui::rateAgeText(ageOf(answer, month))},
                    {CommandText::tr("Period"), periodText(row->period)},
                    {CommandText::tr("Reference wage"), wordsOr(row->referenceWage, ui::moneyText)},
                    {CommandText::tr("Base"), limitsText(*row)},
                    {CommandText::tr("Rate"), wordsOr(row->total, ui::rateText)},
                    {CommandText::tr("Personal account"), wordsOr(row->personalAccount, ui::rateText)},
                    {CommandText::tr("Fixed amount a month"), wordsOr(row->fixedMonthly, ui::moneyText)},
                    {CommandText::tr("Supplement rate"), wordsOr(row->supplementRate, ui::rateText)},
                    {CommandText::tr("Supplement a month"), wordsOr(row->supplementMonthly, ui::moneyText)},
                    {CommandText::tr("Grades"), ui::gradeListText(row->grades)},
                    {CommandText::tr("Source"), ui::sourceText(row->source)}})
        + u'\n';
}

/// What comes after "rates", other than options.
std::optional<CommandAnswer> editedRates(const QCommandLineParser &parser, CommandContext &context)
{
    const auto words = parser.positionalArguments();
    if (words.isEmpty())
        return std::nullopt;
    if (words == QStringList{u"enter"_s}) {
        Arguments arguments(parser);
        const auto path = arguments.required(u"from"_s);
        return arguments.areSound() ? enterRates(path, context) : arguments.refused();
    }
    if (words == QStringList{u"entered"_s})
        return listEnteredRates(context);
    if (words.size() == 2 && words.front() == "remove"_L1)
        return removeEnteredRates(words.back(), context);
    return wrongUsage(CommandText::tr("After “rates” come options alone, or “enter”, “entered” or “remove ID”."));
}

/// Limits and rates of one region in one month.
CommandAnswer ratesOfRegion(const QCommandLineParser &parser, const ReferenceBooks &books)
{
    const auto &regions = books.regions();
    Arguments arguments(parser);
    const auto region = arguments.region(u"region"_s, regions);
    const auto month = monthAskedFor(arguments);
    if (!arguments.areSound())
        return arguments.refused();

    const auto chain = regions.chain(*region);
    CommandAnswer answer{.exit = ExitCode::NotKnown, .text = ui::nameText(regions.fullName(*region)) + u"\n\n"_s};
    QJsonArray rates;
    for (const Scheme scheme : {Scheme::Pension, Scheme::Medical, Scheme::Unemployment}) {
        for (const auto &found : books.rates().ratesFor(chain, scheme, *month)) {
            if (!rowOf(found) && scheme == Scheme::Unemployment)
                continue; // most regions do not offer it
            rates.append(answerJson(scheme, found, *month));
            answer.text += rowText(scheme, found, *month);
            if (isKnown(found))
                answer.exit = ExitCode::Fine;
        }
    }
    answer.json = {{u"region_code"_s, region->text()},
                   {u"region_name"_s, ui::nameText(regions.fullName(*region))},
                   {u"month"_s, toPlainText(*month)},
                   {u"rates"_s, rates}};
    if (answer.exit == ExitCode::NotKnown)
        answer.problems.push_back(problemOf({.code = Error::Code::RateUnknown, .values = {*month}}, u"region"_s));
    return answer;
}

} // namespace

void describeRates(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandText::tr("Limits, rates and sources of a region."));
    parser.addOption(
        {u"region"_s, CommandText::tr("Six digits of the region; “canbao regions” finds them."), u"CODE"_s});
    parser.addOption({u"month"_s, CommandText::tr("The month that they hold for."), u"YYYY-MM"_s});
    parser.addOption({u"as-on"_s, CommandText::tr("In place of --month: a day or a month."), u"DATE"_s});
    parser.addOption({u"diff"_s,
                      CommandText::tr("What differs between two dates (--as-on, --and-on), two regions (--region, "
                                      "--region-2) or two editions (--edition, --and-edition).")});
    parser.addOption({u"and-on"_s, CommandText::tr("The later date, for --diff."), u"DATE"_s});
    parser.addOption({u"region-2"_s, CommandText::tr("The other region, for --diff."), u"CODE"_s});
    parser.addOption({u"edition"_s, CommandText::tr("For --diff: an edition that is kept here."), u"EDITION"_s});
    parser.addOption(
        {u"and-edition"_s, CommandText::tr("The other one; the edition in use where none is named."), u"EDITION"_s});
    parser.addOption({u"coverage"_s,
                      CommandText::tr("What is known of every province and of the cities with rows of their own, on "
                                      "--as-on or today.")});
    parser.addPositionalArgument(u"enter"_s, CommandText::tr("Keep the figures of an official notice (--from)."),
                                 u"[enter]"_s);
    parser.addPositionalArgument(u"entered"_s, CommandText::tr("List what was entered from notices."), u"[entered]"_s);
    parser.addPositionalArgument(u"remove"_s, CommandText::tr("Remove one of them by its number."), u"[remove ID]"_s);
    parser.addOption({u"from"_s, CommandText::tr("The notice as a JSON object, for “enter”."), u"FILE.json"_s});
}

CommandAnswer runRates(const QCommandLineParser &parser, CommandContext &context)
{
    if (auto edited = editedRates(parser, context))
        return *std::move(edited);
    if (parser.isSet(u"diff"_s) && parser.isSet(u"edition"_s))
        return diffEditions(parser, context);
    const auto books = context.booksWithEntered();
    if (!books)
        return refusal(books.error());
    if (parser.isSet(u"diff"_s))
        return diffRates(parser, **books);
    if (parser.isSet(u"coverage"_s))
        return coverRates(parser, **books, context.today());
    return ratesOfRegion(parser, **books);
}

} // namespace canbao::app
