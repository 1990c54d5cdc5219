#include "ui/rates/countrysheets.h"

#include "models/rates/ratecoverage.h"
#include "models/rates/ratedifference.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/rates/ratewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct CountrySheets
{
    Q_DECLARE_TR_FUNCTIONS(CountrySheets)
};

QString sideText(const ComparedRate &side)
{
    if (!side.rate)
        return unknownText();
    const auto months = ratePeriodText(side.rate->period);
    return side.isProvisional ? months + u" · "_s + standingText(Standing::Provisional) : months;
}

QString sideDetail(const QString &name, const ComparedRate &side, const RegionDirectory &regions)
{
    return name + u'\n' + (side.rate ? rateDetail(*side.rate, regions) : unknownText());
}

void addDifference(RateSheet &sheet, const RateDifference &difference, const RegionDirectory &regions)
{
    const auto insurance = insuranceText(difference.scheme, difference.variant);
    // Each side under the heading of its column: a day or a place.
    const auto detail = sideDetail(sheet.columns[2].heading, difference.before, regions) + u"\n\n"_s
        + sideDetail(sheet.columns[3].heading, difference.after, regions);
    std::vector<Source> cited;
    for (const ComparedRate *side : {&difference.before, &difference.after}) {
        if (side->rate)
            cited.push_back(side->rate->source);
    }
    sheet.rows.push_back(
        {{insurance, differenceKindText(difference.kind), sideText(difference.before), sideText(difference.after)},
         detail,
         cited});
    for (const auto field : difference.fields) {
        const auto text = [&](const ComparedRate &side) { return rateValueText(*side.rate, field, regions); };
        sheet.rows.push_back(
            {{insurance, rateFieldText(field), text(difference.before), text(difference.after)}, detail, cited});
    }
}

RateSheet sheetOf(const std::vector<RateDifference> &differences, const RegionDirectory &regions, const QString &before,
                  const QString &after)
{
    RateSheet sheet{.title = CountrySheets::tr("Differences")};
    sheet.columns = {{CountrySheets::tr("Insurance"), 20}, {CountrySheets::tr("What"), 20}, {before, 30}, {after, 30}};
    sheet.emptyText = CountrySheets::tr("Nothing is known of either.");
    for (const auto &difference : differences)
        addDifference(sheet, difference, regions);
    return sheet;
}

RateSheet::Row coverageRow(const CoverageLine &line, const RegionDirectory &regions)
{
    const auto &age = line.age;
    const bool isKnown = age.light != AgeLight::Unknown;
    QString place = nameText(regions.fullName(line.region));
    if (line.level != Region::Level::Province)
        place.prepend(u"  "_s);
    QStringList rows{QString::number(line.rows)};
    if (line.parts > 0)
        rows << CountrySheets::tr("%1 of %2 places below known").arg(line.partsKnown).arg(line.parts);
    return {{place, schemeText(line.scheme), ageLightSign(age.light) + u' ' + ageLightText(age.light),
             isKnown ? ratePeriodText(age.rate->period) : QString(),
             isKnown && age.monthsSinceStart ? QString::number(*age.monthsSinceStart) : QString(),
             isKnown ? confidenceText(age.rate->source.confidence) + u'\n' + periodBasisText(age.rate->periodBasis)
                     : QString(),
             rows.join(u'\n')},
            isKnown ? rateAgeText(age) + u'\n' + rateDetail(*age.rate, regions) : rateAgeText(age),
            isKnown ? std::vector{age.rate->source} : std::vector<Source>(),
            isRed(age.light)};
}

QString countsText(Scheme scheme, const CoverageCounts &counts)
{
    return CountrySheets::tr("%1: %2 known, %3 provisional, %4 not known.")
        .arg(schemeText(scheme))
        .arg(counts.known)
        .arg(counts.provisional)
        .arg(counts.unknown);
}

} // namespace

RateSheet yearsSheet(const ReferenceBooks &books, RegionCode region)
{
    RateSheet sheet{.title = CountrySheets::tr("Over the years")};
    sheet.columns = {
        {CountrySheets::tr("Insurance"), 16},         {CountrySheets::tr("Months"), 24},
        {CountrySheets::tr("Lowest base"), 12, true}, {CountrySheets::tr("Highest base"), 12, true},
        {CountrySheets::tr("Rate"), 8, true},         {CountrySheets::tr("Document, published, trust"), 28}};
    sheet.emptyText = CountrySheets::tr("No figures are known here, of any year.");
    const auto &regions = books.regions();
    for (const auto scheme : AllSchemes) {
        for (const auto each : regions.chain(region)) {
            auto rows = books.rates().history(each, scheme);
            std::ranges::reverse(rows);
            for (const auto *row : rows) {
                const auto value = [&](RateField field) { return rateValueText(*row, field, regions); };
                const auto charge = row->fixedMonthly ? RateField::FixedMonthly : RateField::TotalRate;
                sheet.rows.push_back({{insuranceText(scheme, row->variant),
                                       ratePeriodText(row->period) + u'\n' + periodBasisText(row->periodBasis),
                                       value(RateField::LowerLimit), value(RateField::UpperLimit), value(charge),
                                       sourceText(row->source)},
                                      rateDetail(*row, regions),
                                      {row->source}});
            }
        }
    }
    return sheet;
}

RateSheet differenceSheet(const ReferenceBooks &books, const RegionOnDay &before, QDate after)
{
    const auto &regions = books.regions();
    const auto chain = regions.chain(before.region);
    return sheetOf(differencesOverTime(books.rates(), chain, before.month(), monthOf(after)), regions,
                   monthText(before.month()), monthText(monthOf(after)));
}

RateSheet differenceSheet(const ReferenceBooks &books, const RegionOnDay &one, RegionCode other)
{
    const auto &regions = books.regions();
    return sheetOf(differencesOfRegions(books.rates(), regions.chain(one.region), regions.chain(other), one.month()),
                   regions, nameText(regions.fullName(one.region)), nameText(regions.fullName(other)));
}

RateSheet editionSheet(const ReferenceBooks &inUse, const ReferenceBooks &other)
{
    RateSheet sheet{.title = CountrySheets::tr("Differences between the editions %1 and %2")
                                 .arg(inUse.edition().number, other.edition().number)};
    sheet.columns = {{CountrySheets::tr("Place"), 22},
                     {CountrySheets::tr("Insurance"), 18},
                     {CountrySheets::tr("What"), 18},
                     {CountrySheets::tr("Edition %1").arg(inUse.edition().number), 21},
                     {CountrySheets::tr("Edition %1").arg(other.edition().number), 21}};
    sheet.emptyText = CountrySheets::tr("Every figure is the same in both.");
    int changed = 0;
    for (const RateDifference &difference : differencesOfEditions(inUse.rates(), other.rates())) {
        if (difference.kind == RateDifference::Kind::Same)
            continue;
        ++changed;
        RateSheet local{.columns = {sheet.columns.begin() + 1, sheet.columns.end()}};
        const auto &row = difference.after.rate ? difference.after.rate : difference.before.rate;
        const auto &regions = difference.after.rate ? other.regions() : inUse.regions(); // one of them may be new
        addDifference(local, difference, regions);
        for (RateSheet::Row &line : local.rows) {
            line.cells.prepend(nameText(regions.fullName(row->region)));
            sheet.rows.push_back(std::move(line));
        }
    }
    sheet.lead = CountrySheets::tr("Rows that came, went or changed: %1").arg(changed);
    return sheet;
}

RateSheet coverageSheet(const ReferenceBooks &books, QDate day)
{
    const auto coverage = coverageOf(books.rates(), books.regions(), monthOf(day));
    RateSheet sheet{.title = CountrySheets::tr("Whole country")};
    sheet.lead = CountrySheets::tr("Provinces in %1.", "a month").arg(monthText(coverage.month)) + u' '
        + countsText(Scheme::Pension, coverage.counts(Scheme::Pension, true)) + u' '
        + countsText(Scheme::Medical, coverage.counts(Scheme::Medical, true));
    sheet.columns = {{CountrySheets::tr("Place"), 20},
                     {CountrySheets::tr("Insurance"), 10},
                     {CountrySheets::tr("State"), 18},
                     {CountrySheets::tr("Latest period"), 20},
                     {CountrySheets::tr("Age in months"), 8, true},
                     {CountrySheets::tr("Trust"), 16},
                     {CountrySheets::tr("Rows"), 12}};
    for (const auto &line : coverage.lines)
        sheet.rows.push_back(coverageRow(line, books.regions()));
    return sheet;
}

} // namespace canbao::ui
