#include "ui/plantext.h"

#include "ui/answertext.h"
#include "ui/explanationtext.h"
#include "ui/format.h"
#include "ui/sentences.h"

#include <QCoreApplication>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

QString statedValueText(const StatedAssumption &stated)
{
    if (!stated.value)
        return {};
    if (const auto *rate = std::get_if<Rate>(&*stated.value); rate && stated.kind == AssumptionKind::IndexSoFar)
        return u"%1.%2"_s.arg(rate->partsPerMillion() / Rate::Whole)
            .arg(rate->partsPerMillion() % Rate::Whole / 100, 4, 10, QChar(u'0'));
    return quantityText(*stated.value);
}

QString verdictSentence(const ShortfallOption &option)
{
    switch (option.verdict) {
    case ShortfallVerdict::Possible:
        return {};
    case ShortfallVerdict::NotPossible:
        return PlanText::tr("Not possible here.");
    case ShortfallVerdict::NotKnown:
        return PlanText::tr("Only if you first paid before July 2011, which is not known here.");
    }
    Q_UNREACHABLE();
}

QString waySentence(const ShortfallOption &option)
{
    switch (option.way) {
    case ShortfallWay::PayOn:
        return PlanText::tr("Pay on for %n more month(s) after the statutory retirement month.", nullptr,
                            option.monthsAfter);
    case ShortfallWay::PayAtOnce:
        return PlanText::tr("Pay on for five more years, then the rest at once.");
    case ShortfallWay::ResidentsScheme:
        return PlanText::tr(
            "Move to the residents' pension scheme: what you paid is kept, the pension is another one.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString assumptionSetText(AssumptionSet set)
{
    switch (set) {
    case AssumptionSet::Low:
        return PlanText::tr("Low");
    case AssumptionSet::Middle:
        return PlanText::tr("Middle");
    case AssumptionSet::High:
        return PlanText::tr("High");
    }
    Q_UNREACHABLE();
}

QString assumedRateText(AssumedRate rate)
{
    switch (rate) {
    case AssumedRate::WageGrowth:
        return termText(Term::WageGrowth);
    case AssumedRate::AccountGrowth:
        return termText(Term::AccountGrowth);
    case AssumedRate::PriceGrowth:
        return termText(Term::PriceGrowth);
    }
    Q_UNREACHABLE();
}

QString assumptionText(const StatedAssumption &stated)
{
    const QString value = statedValueText(stated);
    switch (stated.kind) {
    case AssumptionKind::WageGrowth:
        return PlanText::tr("Wages, and with them the bases and the benefit base, grow by %1 a year.").arg(value);
    case AssumptionKind::AccountGrowth:
        return PlanText::tr("Personal accounts get %1 interest a year.").arg(value);
    case AssumptionKind::PriceGrowth:
        return PlanText::tr("Prices rise by %1 a year.").arg(value);
    case AssumptionKind::GradeHeld:
        return PlanText::tr("You keep the same grade, and the rates stay as they are.");
    case AssumptionKind::EveryMonthPaid:
        return PlanText::tr("All %1 planned months are paid.").arg(value);
    case AssumptionKind::IndexSoFar:
        return PlanText::tr("Your months so far were paid on the lowest base: index %1.").arg(value);
    case AssumptionKind::BalanceSoFar:
        return PlanText::tr("Your account holds %1, as if its interest had kept up with wages.").arg(value);
    case AssumptionKind::PaidSoFar:
        return PlanText::tr("You have paid %1 so far, all of it yourself, in today's yuan.").arg(value);
    case AssumptionKind::BenefitBase:
        return PlanText::tr("The benefit base is not known: the reference wage of %1 stands in for it.").arg(value);
    case AssumptionKind::EarlierWage:
        return PlanText::tr("The reference wage of this year is not known: %1 of an earlier year is used.").arg(value);
    case AssumptionKind::PaysOn:
        return PlanText::tr("You pay on after the statutory retirement month until there are %1 months.").arg(value);
    case AssumptionKind::PayoutMonths:
        return PlanText::tr("%1 payout months, worked out between whole years of age.").arg(value);
    }
    Q_UNREACHABLE();
}

QString omissionText(PlanOmission omission)
{
    switch (omission) {
    case PlanOmission::TransitionalPension:
        return PlanText::tr("The transitional pension for work before the personal accounts began.");
    case PlanOmission::LocalExtras:
        return PlanText::tr("Local supplements and rounding, a few yuan a month.");
    case PlanOmission::YearlyIncreases:
        return PlanText::tr("Yearly increases of a pension that is being drawn.");
    case PlanOmission::Heirs:
        return PlanText::tr("What heirs get of the account, and funeral benefits.");
    case PlanOmission::OtherInsurances:
        return PlanText::tr("Contributions to medical and other insurances.");
    case PlanOmission::Subsidies:
        return PlanText::tr("Subsidies.");
    case PlanOmission::TopUps:
        return PlanText::tr("Top-ups once the figures that are provisional now are published.");
    }
    Q_UNREACHABLE();
}

QString planObstacleText(PensionPlan::Obstacle obstacle)
{
    switch (obstacle) {
    case PensionPlan::Obstacle::None:
        return {};
    case PensionPlan::Obstacle::RateUnknown:
        return PlanText::tr("The rates are not known, so nothing can be estimated.");
    case PensionPlan::Obstacle::WageUnknown:
        return PlanText::tr("The reference wage is not known, so no index and no pension can be estimated.");
    case PensionPlan::Obstacle::NotEnoughMonths:
        return PlanText::tr("These months are too few for a monthly pension.");
    case PensionPlan::Obstacle::AgeOutsideTable:
        return PlanText::tr("There are no payout months for this age, so no pension can be estimated.");
    }
    Q_UNREACHABLE();
}

QString shortfallText(const ShortfallOption &option)
{
    QStringList sentences{waySentence(option), verdictSentence(option)};
    if (option.isOpen && option.verdict != ShortfallVerdict::NotPossible)
        sentences.append(PlanText::tr(
            "How this goes where more than fifteen years are needed is not settled: ask the bureau (12333)."));
    return joinedSentences(sentences);
}

QString ageText(int months)
{
    const QString years = PlanText::tr("%1 years", "an age").arg(months / 12);
    return months % 12 == 0 ? years
                            : PlanText::tr("%1 %2").arg(years, PlanText::tr("%n month(s)", nullptr, months % 12));
}

QString planStandingText(const PensionPlan &plan)
{
    const QString standing = standingText(plan.standing());
    return plan.isEntered() && plan.standing() != Standing::EnteredByHand
        ? PlanText::tr("%1, with figures from a notice").arg(standing)
        : standing;
}

QString costText(const std::optional<Money> &amount, Standing standing)
{
    if (!amount)
        return unknownText();
    if (standing == Standing::Unknown)
        return PlanText::tr("%1, without what is not known").arg(moneyText(*amount));
    return standing == Standing::Known ? moneyText(*amount)
                                       : u"%1 (%2)"_s.arg(moneyText(*amount), standingText(standing));
}

} // namespace canbao::ui
