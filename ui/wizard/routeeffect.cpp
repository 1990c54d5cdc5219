#include "ui/wizard/routeeffect.h"

#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/routetext.h"

#include <QCoreApplication>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct EffectWords
{
    Q_DECLARE_TR_FUNCTIONS(RouteView)
};

RouteRow emptyRow(const QString &caption)
{
    return {.caption = caption, .texts = {}, .amounts = {}, .notes = {}, .laws = {}};
}

QString provinceName(const EnrolmentSession &session, RegionCode province)
{
    return nameText(session.books().regions().fullName(province));
}

/// The city that pays for care: the prefecture, or the municipality.
QString cityName(const EnrolmentSession &session, RegionCode region)
{
    const auto &regions = session.books().regions();
    const auto chain = regions.chain(region);
    for (const RegionCode step : chain) {
        const Region *found = regions.find(step);
        if (found->level == Region::Level::Prefecture)
            return nameText(regions.fullName(step));
    }
    return nameText(regions.fullName(region));
}

void describeEffect(RouteRow &row, const PensionEffect &effect)
{
    using Obstacle = PensionEffect::Obstacle;
    if (effect.referenceWage)
        row.amounts.push_back({EffectWords::tr("Reference wage a month"), moneyText(*effect.referenceWage)});
    switch (effect.obstacle) {
    case Obstacle::WageUnknown:
        row.texts.append(EffectWords::tr("The reference wage here is not known, so nothing can be compared."));
        return;
    case Obstacle::BelowFloor:
        row.texts.append(EffectWords::tr("%1 a month is too little here: the lowest premium is %2.")
                             .arg(moneyText(effect.premium), moneyText(*effect.limit)));
        return;
    case Obstacle::AboveCeiling:
        row.texts.append(EffectWords::tr("%1 a month is too much here: the highest premium is %2.")
                             .arg(moneyText(effect.premium), moneyText(*effect.limit)));
        return;
    case Obstacle::None:
        break;
    }
    row.amounts.push_back(
        {EffectWords::tr("Index for %1 a month").arg(moneyText(effect.premium)), indexText(*effect.index)});
    if (effect.gain) {
        row.amounts.push_back({EffectWords::tr("A year of it adds, a month"),
                               moneyText(std::get<Money>(effect.gain->value)), true, effect.gain});
        row.notes.append(EffectWords::tr("An estimate in today's yuan, if the pension is drawn here. Assumed: the "
                                         "reference wage stands in for the benefit base, which is not known."));
    }
}

void describePlace(RouteRow &row, const RouteAdvice &advice, const EnrolmentSession &session)
{
    if (!advice.benefitPlace)
        return;
    row.texts.append(EffectWords::tr("Paying on here until you retire, the pension would be drawn in %1.")
                         .arg(provinceName(session, advice.benefitPlace->province)));
    for (const BenefitDoubt doubt : advice.benefitDoubts)
        row.notes.append(benefitDoubtText(doubt));
}

QString periodText(const ContributionRate &rate)
{
    if (rate.period.from && rate.period.to)
        return EffectWords::tr("%1 to %2").arg(monthText(*rate.period.from), monthText(*rate.period.to));
    return rate.period.from ? EffectWords::tr("since %1").arg(monthText(*rate.period.from)) : unknownText();
}

QString freshnessText(const ContributionLine &line)
{
    const auto words = EffectWords::tr("%1: figures %2 (%3, %4)")
                           .arg(schemeText(line.scheme), periodText(*line.rate),
                                confidenceText(line.rate->source.confidence), standingText(line.standing));
    const auto basis = line.rate->periodBasis;
    return basis == PeriodBasis::Stated ? words : words + u" · "_s + periodBasisText(basis);
}

} // namespace

RouteRow pensionRow(const RouteAdvice &advice, const EnrolmentSession &session)
{
    RouteRow row = emptyRow(EffectWords::tr("What it does to the pension"));
    if (advice.pension)
        describeEffect(row, *advice.pension);
    else if (advice.route.kind == RouteKind::Company)
        row.texts.append(EffectWords::tr("Months count like your own; base and index follow from the wage."));
    else
        row.texts.append(unknownText());
    describePlace(row, advice, session);
    return row;
}

RouteRow medicalRow(const RouteAdvice &advice, const EnrolmentSession &session)
{
    RouteRow row = emptyRow(EffectWords::tr("Medical care"));
    if (!advice.route.region) {
        row.texts.append(unknownText());
        return row;
    }
    row.texts.append(EffectWords::tr("Paid back under the rules of %1. For care elsewhere, ask 12333 about "
                                     "registering before you go.")
                         .arg(cityName(session, *advice.route.region)));
    return row;
}

RouteRow freshnessRow(const RouteAdvice &advice, const EnrolmentSession &session)
{
    RouteRow row = emptyRow(EffectWords::tr("How fresh the figures are"));
    const auto &lines = advice.route.floorCost.lines;
    for (const Scheme scheme : {Scheme::Pension, Scheme::Medical}) {
        const auto line = std::ranges::find(lines, scheme, &ContributionLine::scheme);
        if (line != lines.end() && line->rate)
            row.texts.append(freshnessText(*line));
        else if (advice.route.kind != RouteKind::Company)
            row.texts.append(EffectWords::tr("%1: not known").arg(schemeText(scheme)));
    }
    if (advice.employment)
        row.texts.append(EffectWords::tr("Limits: %1; national rates since May 2019")
                             .arg(standingText(advice.employment->standing)));
    if (!session.books().edition().number.isEmpty())
        row.notes.append(
            EffectWords::tr("Edition %1 of %2").arg(session.books().edition().number, session.books().edition().date));
    return row;
}

} // namespace canbao::ui
