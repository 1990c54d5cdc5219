#include "ui/rates/regionsheets.h"

#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/rates/ratewords.h"

#include <QCoreApplication>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct RegionSheets
{
    Q_DECLARE_TR_FUNCTIONS(RegionSheets)
};

constexpr std::array Figures{RateField::LowerLimit,     RateField::UpperLimit,       RateField::ReferenceWage,
                             RateField::TotalRate,      RateField::PersonalAccount,  RateField::FixedMonthly,
                             RateField::SupplementRate, RateField::SupplementMonthly};
constexpr std::array AllFields{RateField::Region,        RateField::From,           RateField::To,
                               RateField::PeriodBasis,   RateField::LowerLimit,     RateField::UpperLimit,
                               RateField::ReferenceWage, RateField::TotalRate,      RateField::PersonalAccount,
                               RateField::FixedMonthly,  RateField::SupplementRate, RateField::SupplementMonthly,
                               RateField::Grades,        RateField::BaseRounding,   RateField::Confidence};

bool isGiven(const ContributionRate &rate, RateField field)
{
    switch (field) {
    case RateField::LowerLimit:
        return rate.lowerLimit || (rate.needsBase() && rate.upperLimit);
    case RateField::UpperLimit:
        return rate.upperLimit || (rate.needsBase() && rate.lowerLimit);
    case RateField::ReferenceWage:
        return rate.referenceWage.has_value();
    case RateField::TotalRate:
        return rate.total || !rate.hasCharge(); // that it is not known must be seen
    case RateField::PersonalAccount:
        return rate.personalAccount.has_value();
    case RateField::FixedMonthly:
        return rate.fixedMonthly.has_value();
    case RateField::SupplementRate:
        return rate.supplementRate.has_value();
    case RateField::SupplementMonthly:
        return rate.supplementMonthly.has_value();
    default:
        return true;
    }
}

QString stateText(const RateAge &age)
{
    return ageLightSign(age.light) + u' ' + ageLightText(age.light);
}

QString monthsText(const ContributionRate &rate)
{
    return ratePeriodText(rate.period) + u'\n' + periodBasisText(rate.periodBasis);
}

std::vector<RateAge> agesOf(const ReferenceBooks &books, const RegionOnDay &place, Scheme scheme)
{
    return agesFor(books.rates(), books.regions().chain(place.region), scheme, place.month());
}

void addFigures(RateSheet &sheet, const RateAge &age, Scheme scheme, const RegionDirectory &regions)
{
    if (!age.rate) {
        if (scheme != Scheme::Unemployment) // most regions do not offer it
            sheet.rows.push_back(
                {{schemeText(scheme), rateFieldText(RateField::TotalRate), unknownText(), stateText(age), {}, {}},
                 RegionSheets::tr("Canbao knows no figures of this insurance here. Ask 12333, or enter them from a "
                                  "notice."),
                 {},
                 true});
        return;
    }
    const auto &rate = *age.rate;
    const auto detail = rateAgeText(age) + u"\n"_s + rateDetail(rate, regions);
    for (const auto field : Figures) {
        if (isGiven(rate, field))
            sheet.rows.push_back(
                {{insuranceText(scheme, rate.variant), rateFieldText(field), rateValueText(rate, field, regions),
                  stateText(age), monthsText(rate), sourceText(rate.source)},
                 detail,
                 {rate.source},
                 age.light != AgeLight::InForce});
    }
}

} // namespace

QString sourceDetail(const Source &source)
{
    QStringList lines;
    const auto add = [&lines](const QString &sentence, const QString &value) {
        lines << sentence.arg(value.isEmpty() ? unknownText() : value);
    };
    add(RegionSheets::tr("Document: %1"), source.title);
    add(RegionSheets::tr("Number: %1"), source.documentNumber);
    add(RegionSheets::tr("Published: %1"), source.date);
    add(RegionSheets::tr("Trust: %1"), confidenceText(source.confidence));
    add(RegionSheets::tr("Address: %1"), source.address);
    return lines.join(u'\n');
}

QString rateDetail(const ContributionRate &rate, const RegionDirectory &regions)
{
    QStringList lines;
    for (const auto field : AllFields) {
        if (isGiven(rate, field))
            lines << RegionSheets::tr("%1: %2", "name and value")
                         .arg(rateFieldText(field), rateValueText(rate, field, regions));
    }
    return lines.join(u'\n') + u'\n' + sourceDetail(rate.source);
}

RateSheet ratesSheet(const ReferenceBooks &books, const RegionOnDay &place)
{
    RateSheet sheet{.title = RegionSheets::tr("Rates and limits")};
    sheet.columns = {{RegionSheets::tr("Insurance"), 14},   {RegionSheets::tr("What"), 13},
                     {RegionSheets::tr("Value"), 12, true}, {RegionSheets::tr("State"), 15},
                     {RegionSheets::tr("Months"), 20},      {RegionSheets::tr("Document, published, trust"), 26}};
    for (const auto scheme : AllSchemes) {
        for (const auto &age : agesOf(books, place, scheme))
            addFigures(sheet, age, scheme, books.regions());
    }
    return sheet;
}

RateSheet gradesSheet(const ReferenceBooks &books, const RegionOnDay &place)
{
    RateSheet sheet{.title = RegionSheets::tr("Grades")};
    sheet.columns = {{RegionSheets::tr("Insurance"), 18},
                     {RegionSheets::tr("What one may choose"), 40},
                     {RegionSheets::tr("Bases are rounded to"), 12},
                     {RegionSheets::tr("Document, published, trust"), 30}};
    for (const auto scheme : AllSchemes) {
        for (const auto &age : agesOf(books, place, scheme)) {
            if (!age.rate)
                continue;
            const auto value = [&](RateField field) { return rateValueText(*age.rate, field, books.regions()); };
            sheet.rows.push_back({{insuranceText(scheme, age.rate->variant), value(RateField::Grades),
                                   value(RateField::BaseRounding), sourceText(age.rate->source)},
                                  rateAgeText(age) + u'\n' + rateDetail(*age.rate, books.regions()),
                                  {age.rate->source},
                                  age.light != AgeLight::InForce});
        }
    }
    sheet.emptyText = RegionSheets::tr("No grades are known here.");
    return sheet;
}

} // namespace canbao::ui
