#include "models/pension/pensionplan.h"

#include "models/core/growth.h"
#include "models/pension/pensionformula.h"

#include <algorithm>

namespace canbao {

namespace {

using Obstacle = PensionPlan::Obstacle;

int yearsBetween(YearMonth from, YearMonth to)
{
    return static_cast<int>(to.year()) - static_cast<int>(from.year());
}

/// The months before the plan as a share of today's wage: index × wage × share × months, rounded as premiums are.
Money soFar(const PensionPlan &plan, Rate share)
{
    const Money base = plan.wageNow.share(plan.indexSoFar, Rounding::HalfUp);
    return base.share(share, Rounding::HalfUp) * plan.times.monthsSoFar;
}

/// The index of the lowest base that the region allows, where it is known; else that of the grade.
Rate usualIndex(const PensionPlan &plan)
{
    const auto &first = plan.path.lines.front();
    return ratio(first.rate->lowerLimit.value_or(*first.base), plan.wageNow);
}

void countMonthsSoFar(PensionPlan &plan)
{
    const auto &terms = plan.terms;
    if (terms.monthsSoFar == 0)
        return;
    const auto &row = *plan.path.lines.front().rate;
    plan.indexSoFar = terms.indexSoFar.value_or(usualIndex(plan));
    plan.balanceSoFar = terms.balanceSoFar.value_or(soFar(plan, *row.personalAccount));
    plan.paidSoFar = terms.paidSoFar.value_or(soFar(plan, *row.total));
}

Rate averageIndex(const PensionPlan &plan)
{
    qint64 sum = plan.indexSoFar.partsPerMillion() * plan.times.monthsSoFar;
    for (const auto &stretch : plan.path.stretches)
        sum += stretch.index.partsPerMillion() * stretch.months;
    return Rate::fromPartsPerMillion(quotientHalfUp(sum, std::max(1, plan.times.monthsInAll())));
}

void computePension(PensionPlan &plan)
{
    const auto pension = monthlyPension({.benefitBase = plan.benefitBase,
                                         .averageIndex = plan.averageIndex,
                                         .yearsPartsPerMillion = yearsFromMonths(plan.times.monthsInAll()),
                                         .accountBalance = plan.balance(),
                                         .payoutMonths = plan.payoutMonths});
    plan.pension = PlannedPension{.basic = pension.basic, .account = pension.account};
    plan.pension->today = discounted(pension.total(), plan.assumptions.priceGrowth, plan.growthYears());
    plan.payback = payback(plan.paid(), pension.total(), plan.times.start, plan.terms.birth);
    plan.accountPayback = payback(plan.toAccount(), pension.total(), plan.times.start, plan.terms.birth);
}

/// The figures of the first month are needed even where no month is left to be paid.
Result<void> findPath(PensionPlan &plan, const PlanBooks &books)
{
    const PathQuestion question{.chain = books.chain,
                                .first = plan.terms.first,
                                .months = std::max(1, plan.times.monthsPlanned),
                                .wageGrowth = plan.assumptions.wageGrowth};
    auto path = contributionPath(books.rates, question, plan.grade);
    if (!path)
        return failure(path);
    plan.path = *std::move(path);
    if (plan.path.obstacle == ContributionPath::Obstacle::RateUnknown)
        plan.obstacle = Obstacle::RateUnknown;
    else if (plan.path.obstacle == ContributionPath::Obstacle::WageUnknown)
        plan.obstacle = Obstacle::WageUnknown;
    else
        plan.wageNow = plan.path.stretches.front().wage;
    if (plan.times.monthsPlanned == 0)
        plan.path.stretches.clear();
    return {};
}

void estimate(PensionPlan &plan, const PayoutMonths &table)
{
    countMonthsSoFar(plan);
    plan.accountYears =
        accountYears(plan.balanceSoFar, plan.path, plan.terms.first, plan.times.start, plan.assumptions.accountGrowth);
    plan.averageIndex = averageIndex(plan);
    plan.benefitBaseNow = plan.terms.benefitBase.value_or(plan.wageNow);
    plan.benefitBase = grown(plan.benefitBaseNow, plan.assumptions.wageGrowth, plan.growthYears());
    if (!plan.times.isEnough()) {
        plan.obstacle = Obstacle::NotEnoughMonths;
        return;
    }
    const auto payout = table.at(plan.times.age / 12, plan.times.age % 12);
    if (!payout) {
        plan.obstacle = Obstacle::AgeOutsideTable;
        return;
    }
    plan.payoutMonths = *payout;
    computePension(plan);
}

void stateSoFar(PensionPlan &plan)
{
    if (plan.times.monthsSoFar == 0)
        return;
    if (!plan.terms.indexSoFar)
        plan.stated.push_back({AssumptionKind::IndexSoFar, plan.indexSoFar});
    if (!plan.terms.balanceSoFar)
        plan.stated.push_back({AssumptionKind::BalanceSoFar, plan.balanceSoFar});
    if (!plan.terms.paidSoFar)
        plan.stated.push_back({AssumptionKind::PaidSoFar, plan.paidSoFar});
}

void stateAssumptions(PensionPlan &plan)
{
    plan.stated = {{AssumptionKind::WageGrowth, plan.assumptions.wageGrowth},
                   {AssumptionKind::AccountGrowth, plan.assumptions.accountGrowth},
                   {AssumptionKind::PriceGrowth, plan.assumptions.priceGrowth},
                   {AssumptionKind::GradeHeld, {}},
                   {AssumptionKind::EveryMonthPaid, count(plan.times.monthsPlanned)}};
    stateSoFar(plan);
    if (!plan.terms.benefitBase)
        plan.stated.push_back({AssumptionKind::BenefitBase, plan.benefitBaseNow});
    if (plan.path.usesEarlierWage())
        plan.stated.push_back({AssumptionKind::EarlierWage, plan.wageNow});
    if (plan.times.paysOn)
        plan.stated.push_back({AssumptionKind::PaysOn, count(plan.times.minimum)});
    if (plan.pension && plan.times.age % 12 != 0)
        plan.stated.push_back({AssumptionKind::PayoutMonths, plan.payoutMonths});
}

std::vector<PlanOmission> omissionsOf(const PensionPlan &plan)
{
    using enum PlanOmission;
    std::vector omitted{TransitionalPension, LocalExtras, YearlyIncreases, Heirs, OtherInsurances, Subsidies};
    if (plan.standing() == Standing::Provisional)
        omitted.push_back(TopUps);
    return omitted;
}

} // namespace

Money PensionPlan::paidToday() const
{
    Money sum = paidSoFar;
    for (const auto &stretch : path.stretches)
        sum += discounted(stretch.premium * stretch.months, assumptions.priceGrowth,
                          yearsBetween(terms.first, stretch.from));
    return sum;
}

Money PensionPlan::balance() const
{
    return accountYears.empty() ? balanceSoFar : accountYears.back().closing();
}

int PensionPlan::growthYears() const
{
    return std::max(0, yearsBetween(terms.first, times.start));
}

bool PensionPlan::isEntered() const
{
    return std::ranges::any_of(sources(),
                               [](const Source &source) { return source.confidence == Confidence::EnteredByHand; });
}

std::vector<Source> PensionPlan::sources() const
{
    std::vector<Source> found;
    const auto add = [&found](const Source &source) {
        if (std::ranges::find(found, source) == found.end())
            found.push_back(source);
    };
    for (const auto &line : path.lines)
        add(line.rate->source);
    for (const auto &row : path.wageRows)
        add(row.source);
    return found;
}

Result<PensionPlan> pensionPlan(const PlanBooks &books, const PlanTerms &terms, const PlanAssumptions &assumptions,
                                const GradeChoice &grade)
{
    const auto times = planTimes(terms);
    if (!times)
        return failure(times);
    PensionPlan plan{.grade = grade, .terms = terms, .times = *times, .assumptions = assumptions};
    if (const auto found = findPath(plan, books); !found)
        return failure(found);
    if (plan.obstacle == Obstacle::None) {
        estimate(plan, books.payoutMonths);
        stateAssumptions(plan);
    }
    plan.omitted = omissionsOf(plan);
    return plan;
}

} // namespace canbao
