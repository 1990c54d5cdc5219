#pragma once

#include "models/pension/payback.h"
#include "models/pension/payoutmonths.h"
#include "models/pension/pensionaccount.h"
#include "models/pension/planassumptions.h"
#include "models/pension/plantimes.h"

namespace canbao {

/// What an estimate takes for granted. Screens word each with its value.
enum class AssumptionKind {
    WageGrowth,
    AccountGrowth,
    PriceGrowth,
    GradeHeld, ///< the base grows with the wages, the shares stay 8 % and 12 % (or as the row says)
    EveryMonthPaid,
    IndexSoFar, ///< the lowest base for the months so far
    BalanceSoFar, ///< worked out from index and months at today's wage: as if interest had kept up with wages
    PaidSoFar, ///< the same for what was paid out of one's own pocket
    BenefitBase, ///< the reference wage stands in for it
    EarlierWage, ///< the reference wage of an earlier year: that of the year is not known
    PaysOn, ///< beyond the statutory month, until there are enough months
    PayoutMonths, ///< the divisor to the month is interpolated between whole years
};

/// The stable word in JSON ("wage_growth").
QString assumptionKindKey(AssumptionKind kind);
std::optional<AssumptionKind> assumptionKindFromKey(QStringView key);

struct StatedAssumption
{
    AssumptionKind kind = AssumptionKind::WageGrowth;
    std::optional<Quantity> value = {};
    bool operator==(const StatedAssumption &) const = default;
};

/// What an estimate leaves out. Screens word each.
enum class PlanOmission {
    TransitionalPension, ///< for work before the local accounts began
    LocalExtras, ///< provincial rounding and supplements, a few yuan
    YearlyIncreases, ///< of a pension that is drawn
    Heirs, ///< what is left in the account, and funeral benefits
    OtherInsurances, ///< medical premiums and others
    Subsidies,
    TopUps, ///< of months whose figures are published later
};

QString planOmissionKey(PlanOmission omission);
std::optional<PlanOmission> planOmissionFromKey(QStringView key);

/// A monthly pension, in yuan of the month that it begins.
struct PlannedPension
{
    Money basic;
    Money account;
    Money today = {}; ///< the total in yuan of the year of the first month
    Money total() const { return basic + account; }
    bool operator==(const PlannedPension &) const = default;
};

/// What one grade costs and brings for one person under one set of assumptions. Every amount is in whole fen; the
/// trees behind them are made on request (planexplanation.h), from this value alone.
struct PensionPlan
{
    /// Why there is no pension in it. What is paid is there all the same, unless the rates are not known.
    enum class Obstacle {
        None,
        RateUnknown, ///< no charge, or no base for this grade
        WageUnknown, ///< no reference wage, so no index
        NotEnoughMonths, ///< shortfallOptions() tells what one can do
        AgeOutsideTable, ///< no payout months for that age
    };

    Obstacle obstacle = Obstacle::None;
    GradeChoice grade = {};
    PlanTerms terms = {};
    PlanTimes times = {};
    PlanAssumptions assumptions = {};
    ContributionPath path = {}; ///< of the pension premium, month by month
    Money wageNow = {}; ///< the reference wage of the first month
    Rate indexSoFar = {}; ///< counted; means nothing without months so far
    Money balanceSoFar = {}; ///< counted
    Money paidSoFar = {}; ///< counted
    std::vector<AccountYear> accountYears = {};
    Rate averageIndex = {}; ///< of all months
    Money benefitBaseNow = {};
    Money benefitBase = {}; ///< of the year in which the pension begins
    Tenths payoutMonths = {};
    std::optional<PlannedPension> pension = {};
    std::optional<Payback> payback = {}; ///< against everything paid: personal account and pooled fund
    std::optional<Payback> accountPayback = {}; ///< against what went to the personal account only
    std::vector<StatedAssumption> stated = {};
    std::vector<PlanOmission> omitted = {};

    bool isPaidKnown() const { return path.standing() != Standing::Unknown; } ///< every month has its figures
    Money paid() const { return paidSoFar + path.paid(); } ///< in all; only where it is known, as the next one
    Money paidToday() const; ///< in all, in yuan of the first month's year
    Money toAccount() const
    {
        return balanceSoFar + path.toAccount();
    } ///< so far and planned, without interest to come
    Money balance() const; ///< when the pension begins
    int growthYears() const; ///< calendar years from the first month's year to that of the pension
    Standing standing() const { return path.standing(); } ///< of the figures used
    bool isEntered() const; ///< rests on figures entered by hand from a notice
    /// Where the rates, limits and wages were read, each once.
    std::vector<Source> sources() const;
    bool operator==(const PensionPlan &) const = default;
};

QString planObstacleKey(PensionPlan::Obstacle obstacle);
std::optional<PensionPlan::Obstacle> planObstacleFromKey(QStringView key);

/// What plans are made from.
struct PlanBooks
{
    const RateBook &rates;
    const PayoutMonths &payoutMonths;
    std::span<const RegionCode> chain; ///< where the person pays: the region and those above it
};

/// 国发〔2005〕38号: basic = benefit base × (1 + average index) ÷ 2 × years × 1 %, account = balance ÷ payout months.
/// The errors of planTimes() and, where the grade breaks a limit in the first month, of quote().
Result<PensionPlan> pensionPlan(const PlanBooks &books, const PlanTerms &terms, const PlanAssumptions &assumptions,
                                const GradeChoice &grade);

} // namespace canbao
