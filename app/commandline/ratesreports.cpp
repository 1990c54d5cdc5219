#include "app/commandline/ratesreports.h"

#include "app/commandline/commandtext.h"
#include "app/commandline/ratesjson.h"
#include "app/commandline/texttable.h"
#include "app/openreference.h"
#include "models/rates/ratecoverage.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/rates/ratewords.h"

#include <QJsonArray>

#include <algorithm>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

QString regionName(RegionCode region, const RegionDirectory &regions)
{
    return ui::nameText(regions.fullName(region));
}

QJsonValue sideJson(const ComparedRate &side)
{
    if (!side.rate)
        return {};
    auto json = rowJson(*side.rate);
    json.insert(u"provisional"_s, side.isProvisional);
    return json;
}

QJsonObject differenceJson(const RateDifference &difference)
{
    QJsonArray fields;
    for (const auto field : difference.fields)
        fields.append(QJsonObject{{u"field"_s, rateFieldKey(field)},
                                  {u"before"_s, fieldJson(*difference.before.rate, field)},
                                  {u"after"_s, fieldJson(*difference.after.rate, field)}});
    return {{u"scheme"_s, schemeKey(difference.scheme)},
            {u"variant"_s, difference.variant.key},
            {u"variant_name"_s, ui::nameText(difference.variant.name)},
            {u"kind"_s, differenceKindKey(difference.kind)},
            {u"before"_s, sideJson(difference.before)},
            {u"after"_s, sideJson(difference.after)},
            {u"fields"_s, fields}};
}

QString sideText(const ComparedRate &side)
{
    if (!side.rate)
        return ui::unknownText();
    const auto source = ui::sourceText(side.rate->source);
    return side.isProvisional ? source + u" · "_s + ui::standingText(Standing::Provisional) : source;
}

QString differenceText(const RateDifference &difference, const RegionDirectory &regions)
{
    QString text = u"%1: %2\n"_s.arg(ui::insuranceText(difference.scheme, difference.variant),
                                     ui::differenceKindText(difference.kind));
    TextTable table({{}, {CommandText::tr("Before")}, {CommandText::tr("After")}});
    for (const auto field : difference.fields)
        table.addRow({ui::rateFieldText(field), ui::rateValueText(*difference.before.rate, field, regions),
                      ui::rateValueText(*difference.after.rate, field, regions)});
    table.addRow({CommandText::tr("Source"), sideText(difference.before), sideText(difference.after)});
    return text + table.text() + u'\n';
}

CommandAnswer differenceAnswer(const std::vector<RateDifference> &differences, const RegionDirectory &regions)
{
    CommandAnswer answer{.exit = ExitCode::NotKnown};
    QJsonArray list;
    for (const auto &difference : differences) {
        list.append(differenceJson(difference));
        answer.text += differenceText(difference, regions);
        answer.exit = ExitCode::Fine;
    }
    answer.json.insert(u"differences"_s, list);
    return answer;
}

CommandAnswer ofTwoRegions(Arguments &arguments, RegionCode one, const ReferenceBooks &books)
{
    const auto &regions = books.regions();
    const auto other = arguments.region(u"region-2"_s, regions);
    const auto month = monthAskedFor(arguments);
    if (!arguments.areSound())
        return arguments.refused();
    auto answer = differenceAnswer(
        differencesOfRegions(books.rates(), regions.chain(one), regions.chain(*other), *month), regions);
    answer.json.insert(u"region_code"_s, one.text());
    answer.json.insert(u"region_2_code"_s, other->text());
    answer.json.insert(u"month"_s, toPlainText(*month));
    answer.text.prepend(CommandText::tr("Before: %1. After: %2. Both in %3.")
                            .arg(regionName(one, regions), regionName(*other, regions), ui::monthText(*month))
                        + u"\n\n"_s);
    if (answer.exit == ExitCode::NotKnown)
        answer.problems.push_back(problemOf({.code = Error::Code::RateUnknown, .values = {*month}}, u"region"_s));
    return answer;
}

CommandAnswer ofTwoDates(Arguments &arguments, RegionCode region, const ReferenceBooks &books)
{
    const auto &regions = books.regions();
    const auto before = monthAskedFor(arguments);
    const auto after = monthOfDay(arguments, u"and-on"_s);
    if (!arguments.areSound())
        return arguments.refused();
    auto answer = differenceAnswer(differencesOverTime(books.rates(), regions.chain(region), *before, *after), regions);
    answer.json.insert(u"region_code"_s, region.text());
    answer.json.insert(u"month"_s, toPlainText(*before));
    answer.json.insert(u"month_2"_s, toPlainText(*after));
    answer.text.prepend(CommandText::tr("%1. Before: %2. After: %3.")
                            .arg(regionName(region, regions), ui::monthText(*before), ui::monthText(*after))
                        + u"\n\n"_s);
    if (answer.exit == ExitCode::NotKnown)
        answer.problems.push_back(problemOf({.code = Error::Code::RateUnknown, .values = {*before}}, u"region"_s));
    return answer;
}

/// A row counts where it holds in the region or in a part of it.
bool liesIn(RegionCode row, const std::optional<RegionCode> &region, const RegionDirectory &regions)
{
    return !region || row == *region || std::ranges::count(regions.chain(row), *region) > 0;
}

RegionCode regionOf(const RateDifference &difference)
{
    return difference.after.rate ? difference.after.rate->region : difference.before.rate->region;
}

CommandAnswer ofTwoEditions(const ReferenceBooks &before, const ReferenceBooks &after,
                            const std::optional<RegionCode> &region)
{
    CommandAnswer answer;
    QJsonArray list;
    for (const auto &difference : differencesOfEditions(before.rates(), after.rates())) {
        const auto place = regionOf(difference);
        const auto &regions = difference.after.rate ? after.regions() : before.regions();
        if (difference.kind == RateDifference::Kind::Same || !liesIn(place, region, regions))
            continue;
        auto json = differenceJson(difference);
        json.insert(u"region_code"_s, place.text());
        list.append(json);
        answer.text += regionName(place, regions) + u'\n' + differenceText(difference, regions);
    }
    answer.json = {
        {u"differences"_s, list}, {u"edition"_s, before.edition().number}, {u"edition_2"_s, after.edition().number}};
    answer.text.prepend(
        CommandText::tr("Before: edition %1. After: edition %2.").arg(before.edition().number, after.edition().number)
        + u"\n\n"_s);
    if (list.isEmpty())
        answer.text += CommandText::tr("Every figure is the same in both.") + u'\n';
    return answer;
}

QJsonObject coverageJson(const CoverageLine &line, const RegionDirectory &regions)
{
    auto json = ageJson(line.age);
    json.insert(u"region_code"_s, line.region.text());
    json.insert(u"region_name"_s, regionName(line.region, regions));
    json.insert(u"scheme"_s, schemeKey(line.scheme));
    json.insert(u"standing"_s, standingKey(line.standing()));
    json.insert(u"rows"_s, line.rows);
    json.insert(u"variants"_s, line.variants);
    json.insert(u"parts"_s, line.parts);
    json.insert(u"parts_known"_s, line.partsKnown);
    return json;
}

QJsonObject countsJson(const CoverageCounts &counts)
{
    return {{u"known"_s, counts.known}, {u"provisional"_s, counts.provisional}, {u"unknown"_s, counts.unknown}};
}

QStringList coverageCells(const CoverageLine &line, const RegionDirectory &regions)
{
    const auto &rate = line.age.rate;
    const bool isKnown = line.age.light != AgeLight::Unknown;
    return {regionName(line.region, regions),
            ui::schemeText(line.scheme),
            ui::ageLightSign(line.age.light) + u' ' + ui::ageLightText(line.age.light),
            isKnown ? ui::ratePeriodText(rate->period) : QString(),
            isKnown && line.age.monthsSinceStart ? QString::number(*line.age.monthsSinceStart) : QString(),
            isKnown ? ui::confidenceText(rate->source.confidence) : QString(),
            isKnown ? ui::periodBasisText(rate->periodBasis) : QString(),
            QString::number(line.rows)};
}

QString countsText(Scheme scheme, const RateCoverage &coverage)
{
    const auto provinces = coverage.counts(scheme, true);
    const auto parts = coverage.counts(scheme, false);
    return CommandText::tr("%1: provinces %2 known, %3 provisional, %4 not known; places below them with rows of "
                           "their own %5 known, %6 provisional, %7 not known.")
               .arg(ui::schemeText(scheme))
               .arg(provinces.known)
               .arg(provinces.provisional)
               .arg(provinces.unknown)
               .arg(parts.known)
               .arg(parts.provisional)
               .arg(parts.unknown)
        + u'\n';
}

} // namespace

std::optional<YearMonth> monthOfDay(Arguments &arguments, const QString &option)
{
    const auto text = arguments.required(option);
    if (!arguments.has(option))
        return std::nullopt;
    if (const auto month = parseYearMonth(text))
        return month;
    const auto day = QDate::fromString(text, u"yyyy-MM-dd"_s);
    if (day.isValid())
        return monthOf(day);
    arguments.refuse({.code = Error::Code::MonthInvalid}, option);
    return std::nullopt;
}

std::optional<YearMonth> monthAskedFor(Arguments &arguments)
{
    if (!arguments.has(u"as-on"_s))
        return arguments.month(u"month"_s);
    if (arguments.has(u"month"_s))
        arguments.refuseValue(u"month"_s); // one of the two
    return monthOfDay(arguments, u"as-on"_s);
}

CommandAnswer diffRates(const QCommandLineParser &parser, const ReferenceBooks &books)
{
    Arguments arguments(parser);
    const bool hasRegions = arguments.has(u"region-2"_s);
    if (hasRegions == arguments.has(u"and-on"_s))
        return wrongUsage(CommandText::tr("--diff compares two dates (--as-on, --and-on) or two regions (--region, "
                                          "--region-2): give one of the two."),
                          u"diff"_s);
    const auto region = arguments.region(u"region"_s, books.regions());
    if (!region)
        return arguments.refused();
    return hasRegions ? ofTwoRegions(arguments, *region, books) : ofTwoDates(arguments, *region, books);
}

CommandAnswer diffEditions(const QCommandLineParser &parser, const CommandContext &context)
{
    const auto open = openReference(context.paths());
    if (!open)
        return refusal(open.error());
    const auto opened = [&](const QString &number) {
        return openEdition(context.paths(), number, open->shipped.number);
    };
    const auto before = opened(parser.value(u"edition"_s));
    if (!before)
        return refusal(before.error(), u"edition"_s);
    const auto after = opened(parser.isSet(u"and-edition"_s) ? parser.value(u"and-edition"_s) : open->edition.number);
    if (!after)
        return refusal(after.error(), u"and-edition"_s);
    const ReferenceBooks one((*before)->readers());
    const ReferenceBooks other((*after)->readers());
    Arguments arguments(parser);
    const auto region =
        parser.isSet(u"region"_s) ? arguments.region(u"region"_s, other.regions()) : std::optional<RegionCode>();
    return arguments.areSound() ? ofTwoEditions(one, other, region) : arguments.refused();
}

CommandAnswer coverRates(const QCommandLineParser &parser, const ReferenceBooks &books, QDate today)
{
    Arguments arguments(parser);
    const bool isAsked = arguments.has(u"as-on"_s) || arguments.has(u"month"_s);
    const auto month = isAsked ? monthAskedFor(arguments) : std::optional(monthOf(today));
    if (!arguments.areSound())
        return arguments.refused();
    const auto &regions = books.regions();
    const auto coverage = coverageOf(books.rates(), regions, *month);
    using enum TextTable::Align;
    TextTable table({{CommandText::tr("Region")},
                     {CommandText::tr("Insurance")},
                     {CommandText::tr("Standing")},
                     {CommandText::tr("Latest period")},
                     {CommandText::tr("Age in months"), Right},
                     {CommandText::tr("Trust")},
                     {CommandText::tr("Period stated?")},
                     {CommandText::tr("Rows"), Right}});
    QJsonArray lines;
    for (const auto &line : coverage.lines) {
        lines.append(coverageJson(line, regions));
        table.addRow(coverageCells(line, regions));
    }
    QJsonObject counts;
    QString summary;
    for (const auto scheme : AllSchemes) {
        counts.insert(schemeKey(scheme),
                      QJsonObject{{u"provinces"_s, countsJson(coverage.counts(scheme, true))},
                                  {u"below"_s, countsJson(coverage.counts(scheme, false))}});
        summary += countsText(scheme, coverage);
    }
    return {.json = {{u"month"_s, toPlainText(*month)},
                     {u"edition"_s, books.edition().number},
                     {u"counts"_s, counts},
                     {u"coverage"_s, lines}},
            .text = table.text() + u'\n' + summary};
}

} // namespace canbao::app
