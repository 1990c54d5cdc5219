#include "models/core/keys.h"
#include "models/pension/pensionplan.h"

namespace canbao {

using namespace Qt::StringLiterals;

QString assumptionKindKey(AssumptionKind kind)
{
    switch (kind) {
    case AssumptionKind::WageGrowth:
        return u"wage_growth"_s;
    case AssumptionKind::AccountGrowth:
        return u"account_growth"_s;
    case AssumptionKind::PriceGrowth:
        return u"price_growth"_s;
    case AssumptionKind::GradeHeld:
        return u"grade_held"_s;
    case AssumptionKind::EveryMonthPaid:
        return u"every_month_paid"_s;
    case AssumptionKind::IndexSoFar:
        return u"index_so_far"_s;
    case AssumptionKind::BalanceSoFar:
        return u"balance_so_far"_s;
    case AssumptionKind::PaidSoFar:
        return u"paid_so_far"_s;
    case AssumptionKind::BenefitBase:
        return u"benefit_base"_s;
    case AssumptionKind::EarlierWage:
        return u"earlier_wage"_s;
    case AssumptionKind::PaysOn:
        return u"pays_on"_s;
    case AssumptionKind::PayoutMonths:
        return u"payout_months"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AssumptionKind> assumptionKindFromKey(QStringView key)
{
    return fromKey(key, AssumptionKind::PayoutMonths, assumptionKindKey);
}

QString planOmissionKey(PlanOmission omission)
{
    switch (omission) {
    case PlanOmission::TransitionalPension:
        return u"transitional_pension"_s;
    case PlanOmission::LocalExtras:
        return u"local_extras"_s;
    case PlanOmission::YearlyIncreases:
        return u"yearly_increases"_s;
    case PlanOmission::Heirs:
        return u"heirs"_s;
    case PlanOmission::OtherInsurances:
        return u"other_insurances"_s;
    case PlanOmission::Subsidies:
        return u"subsidies"_s;
    case PlanOmission::TopUps:
        return u"top_ups"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PlanOmission> planOmissionFromKey(QStringView key)
{
    return fromKey(key, PlanOmission::TopUps, planOmissionKey);
}

QString planObstacleKey(PensionPlan::Obstacle obstacle)
{
    switch (obstacle) {
    case PensionPlan::Obstacle::None:
        return u"none"_s;
    case PensionPlan::Obstacle::RateUnknown:
        return u"rate_unknown"_s;
    case PensionPlan::Obstacle::WageUnknown:
        return u"wage_unknown"_s;
    case PensionPlan::Obstacle::NotEnoughMonths:
        return u"not_enough_months"_s;
    case PensionPlan::Obstacle::AgeOutsideTable:
        return u"age_outside_table"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PensionPlan::Obstacle> planObstacleFromKey(QStringView key)
{
    return fromKey(key, PensionPlan::Obstacle::AgeOutsideTable, planObstacleKey);
}

} // namespace canbao
