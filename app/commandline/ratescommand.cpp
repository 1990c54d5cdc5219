#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/enteredrates.h"
#include "app/commandline/subcommand.h"
#include "app/commandline/texttable.h"
#include "models/application/quotejson.h"
#include "models/contribution/contributionquote.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/notice/noticewords.h"

#include <QJsonArray>

#include <algorithm>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

template<typename Value>
QJsonValue plainOrNull(const std::optional<Value> &value)
{
    return value ? QJsonValue(toPlainText(*value)) : QJsonValue();
}

QJsonArray gradesJson(const GradeList &grades)
{
    QJsonArray json;
    for (const Rate percent : grades.percents)
        json.append(toPlainText(percent));
    for (const Money base : grades.bases)
        json.append(toPlainText(base));
    return json;
}

QJsonObject rowJson(const ContributionRate &row)
{
    return {{u"region_code"_s, row.region.text()},
            {u"variant"_s, row.variant.key},
            {u"variant_name"_s, ui::nameText(row.variant.name)},
            {u"from"_s, plainOrNull(row.period.from)},
            {u"to"_s, plainOrNull(row.period.to)},
            {u"period_basis"_s, periodBasisKey(row.periodBasis)},
            {u"reference_wage"_s, plainOrNull(row.referenceWage)},
            {u"lower_limit"_s, plainOrNull(row.lowerLimit)},
            {u"upper_limit"_s, plainOrNull(row.upperLimit)},
            {u"total"_s, plainOrNull(row.total)},
            {u"personal_account"_s, plainOrNull(row.personalAccount)},
            {u"supplement_rate"_s, plainOrNull(row.supplementRate)},
            {u"fixed_monthly"_s, plainOrNull(row.fixedMonthly)},
            {u"supplement_monthly"_s, plainOrNull(row.supplementMonthly)},
            {u"grade_kind"_s, gradeKindKey(row.grades.kind)},
            {u"grades"_s, gradesJson(row.grades)},
            {u"grade_names"_s, QJsonArray::fromStringList({row.grades.names.begin(), row.grades.names.end()})},
            {u"confidence"_s, confidenceKey(row.source.confidence)},
            {u"source"_s, toJson(row.source)}};
}

QJsonObject answerJson(Scheme scheme, const RateAnswer &answer)
{
    const auto *row = rowOf(answer);
    QJsonObject json = row ? rowJson(*row) : QJsonObject();
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

QString rowText(Scheme scheme, const RateAnswer &answer)
{
    const auto title = ui::schemeText(scheme);
    const auto standing = ui::standingText(standingOf(answer));
    const auto *row = rowOf(answer);
    if (!row)
        return u"%1: %2\n\n"_s.arg(title, standing);
    return u"%1 · %2\n"_s.arg(title, ui::nameText(row->variant.name))
        + listText({{CommandText::tr("Standing"), standing},
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

} // namespace

void describeRates(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandText::tr("Limits, rates and sources of a region."));
    parser.addOption(
        {u"region"_s, CommandText::tr("Six digits of the region; “canbao regions” finds them."), u"CODE"_s});
    parser.addOption({u"month"_s, CommandText::tr("The month that they hold for."), u"YYYY-MM"_s});
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
    const auto books = context.booksWithEntered();
    if (!books)
        return refusal(books.error());
    const auto &regions = (*books)->regions();
    Arguments arguments(parser);
    const auto region = arguments.region(u"region"_s, regions);
    const auto month = arguments.month(u"month"_s);
    if (!arguments.areSound())
        return arguments.refused();

    const auto chain = regions.chain(*region);
    CommandAnswer answer{.exit = ExitCode::NotKnown, .text = ui::nameText(regions.fullName(*region)) + u"\n\n"_s};
    QJsonArray rates;
    for (const Scheme scheme : {Scheme::Pension, Scheme::Medical, Scheme::Unemployment}) {
        for (const auto &found : (*books)->rates().ratesFor(chain, scheme, *month)) {
            if (!rowOf(found) && scheme == Scheme::Unemployment)
                continue; // most regions do not offer it
            rates.append(answerJson(scheme, found));
            answer.text += rowText(scheme, found);
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

} // namespace canbao::app
