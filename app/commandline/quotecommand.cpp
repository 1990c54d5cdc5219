#include "app/commandline/arguments.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/subcommand.h"
#include "app/commandline/texttable.h"
#include "models/application/quotejson.h"
#include "ui/answertext.h"
#include "ui/format.h"

#include <algorithm>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostQuotedMonths = 600;

struct QuoteQuestion
{
    RegionCode region;
    YearMonth month;
    std::optional<Scheme> scheme;
    QString variant;
    GradeChoice grade;
    int months = 1;
};

std::optional<GradeChoice> gradeOf(Arguments &arguments)
{
    if (arguments.has(u"base"_s)) {
        const auto base = arguments.money(u"base"_s);
        return base ? std::optional<GradeChoice>(BaseGrade{*base}) : std::nullopt;
    }
    if (!arguments.has(u"grade"_s))
        return FloorGrade{};
    const auto percent = Rate::parsePercent(arguments.required(u"grade"_s));
    if (percent)
        return PercentGrade{*percent};
    arguments.refuseValue(u"grade"_s);
    return std::nullopt;
}

std::optional<Scheme> schemeOf(Arguments &arguments)
{
    if (!arguments.has(u"scheme"_s))
        return std::nullopt;
    const auto scheme = schemeFromKey(arguments.required(u"scheme"_s));
    if (!scheme)
        arguments.refuseValue(u"scheme"_s);
    return scheme;
}

/// Without --scheme: pension and medical, and what else the region has. A base is one for the pension; the others
/// follow it within their own limits.
std::vector<SchemeChoice> choicesOf(const QuoteQuestion &question, const RateBook &rates,
                                    const std::vector<RegionCode> &chain)
{
    if (question.scheme)
        return {{.scheme = *question.scheme, .variant = question.variant, .grade = question.grade}};
    const bool followsBase = std::holds_alternative<BaseGrade>(question.grade);
    std::vector<SchemeChoice> choices{
        {.scheme = Scheme::Pension, .variant = question.variant, .grade = question.grade}};
    auto others = rates.schemes(chain);
    if (std::ranges::find(others, Scheme::Medical) == others.end())
        others.push_back(Scheme::Medical);
    for (const Scheme scheme : others) {
        if (scheme != Scheme::Pension)
            choices.push_back({.scheme = scheme, .grade = question.grade, .follows = followsBase});
    }
    return choices;
}

QString amountCell(const std::optional<Money> &amount)
{
    return amount ? ui::plainMoneyText(*amount) : u"–"_s;
}

void addSource(QStringList &sources, const ContributionLine &line)
{
    if (!line.rate)
        return;
    const auto source = ui::schemeText(line.scheme) + u": "_s + ui::sourceText(line.rate->source);
    if (!sources.contains(source))
        sources.append(source);
}

QString quoteText(const ContributionQuote &quote)
{
    using Align = TextTable::Align;
    TextTable table({{CommandText::tr("Insurance")},
                     {CommandText::tr("Variant")},
                     {CommandText::tr("Month")},
                     {CommandText::tr("Base"), Align::Right},
                     {CommandText::tr("Yuan a month"), Align::Right},
                     {CommandText::tr("Personal account"), Align::Right},
                     {CommandText::tr("Pooled fund"), Align::Right},
                     {CommandText::tr("Standing")}});
    QStringList sources;
    for (const auto &line : quote.lines) {
        table.addRow({ui::schemeText(line.scheme), ui::nameText(line.variant.name), ui::monthText(line.month),
                      amountCell(line.base), amountCell(line.total), amountCell(line.personalAccount),
                      amountCell(line.pooled), ui::standingText(line.standing)});
        addSource(sources, line);
    }
    QString text = table.text();
    for (const auto &source : sources)
        text += u'\n' + source;
    return sources.isEmpty() ? text : text + u'\n';
}

CommandAnswer answerFor(const ContributionQuote &quote, const QuoteQuestion &question, const BilingualText &region)
{
    const auto isUnknown = [](const ContributionLine &line) { return line.standing == Standing::Unknown; };
    const bool nothingKnown = std::ranges::all_of(quote.lines, isUnknown);
    CommandAnswer answer{.json = {{u"region_code"_s, question.region.text()},
                                  {u"region_name"_s, ui::nameText(region)},
                                  {u"lines"_s, toJson(quote)}},
                         .text = ui::nameText(region) + u"\n\n"_s + quoteText(quote)};
    if (nothingKnown) {
        answer.exit = ExitCode::NotKnown;
        answer.problems.push_back(
            problemOf({.code = Error::Code::RateUnknown, .values = {question.month}}, u"region"_s));
    }
    return answer;
}

} // namespace

void describeQuote(QCommandLineParser &parser)
{
    parser.setApplicationDescription(CommandText::tr("What a month costs in a region."));
    parser.addOption(
        {u"region"_s, CommandText::tr("Six digits of the region; “canbao regions” finds them."), u"CODE"_s});
    parser.addOption({u"month"_s, CommandText::tr("First month."), u"YYYY-MM"_s});
    parser.addOption({u"scheme"_s, CommandText::tr("One insurance only."), u"pension|medical|unemployment"_s});
    parser.addOption({u"variant"_s, CommandText::tr("One variant only; without it all of them."), u"KEY"_s});
    parser.addOption(
        {u"grade"_s, CommandText::tr("Percentage of the reference wage; without it the lowest base."), u"P%"_s});
    parser.addOption({u"base"_s, CommandText::tr("A base in yuan, instead of a grade."), u"Y"_s});
    parser.addOption({u"months"_s, CommandText::tr("How many months; 1 when left out."), u"N"_s});
}

CommandAnswer runQuote(const QCommandLineParser &parser, CommandContext &context)
{
    if (parser.isSet(u"grade"_s) && parser.isSet(u"base"_s))
        return wrongUsage(CommandText::tr("Give --grade or --base, not both."), u"grade"_s);
    if (parser.isSet(u"variant"_s) && !parser.isSet(u"scheme"_s))
        return wrongUsage(CommandText::tr("--variant needs --scheme."), u"variant"_s);
    const auto books = context.booksWithEntered();
    if (!books)
        return refusal(books.error());
    const auto &regions = (*books)->regions();

    Arguments arguments(parser);
    const auto region = arguments.region(u"region"_s, regions);
    const auto month = arguments.month(u"month"_s);
    const auto scheme = schemeOf(arguments);
    const auto grade = gradeOf(arguments);
    const auto months = arguments.has(u"months"_s) ? arguments.count(u"months"_s, 1, MostQuotedMonths) : 1;
    if (!arguments.areSound())
        return arguments.refused();

    const QuoteQuestion question{*region, *month, scheme, parser.value(u"variant"_s), *grade, *months};
    const auto chain = regions.chain(*region);
    const auto &rates = (*books)->rates();
    const auto lines = quote(rates, chain, choicesOf(question, rates, chain), *month, *months);
    if (!lines)
        return refusal(lines.error(), parser.isSet(u"base"_s) ? u"base"_s : u"grade"_s);
    return answerFor(*lines, question, regions.fullName(*region));
}

} // namespace canbao::app
