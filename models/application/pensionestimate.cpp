#include "models/application/pensionestimate.h"

#include "models/pension/planexplanation.h"

#include <algorithm>
#include <tuple>

namespace canbao {

namespace {

EstimatedView viewOf(AssumptionSet set, const PensionPlan &plan)
{
    return {.set = set,
            .assumptions = plan.assumptions,
            .pension = plan.pension,
            .paid = plan.isPaidKnown() ? std::optional(plan.paid()) : std::nullopt,
            .payback = plan.payback};
}

/// The trees name amounts that a plan without known rates does not have.
std::vector<Explanation> explanationsOf(const PensionPlan &plan)
{
    std::vector<Explanation> trees;
    if (plan.pension) {
        trees.push_back(pensionExplanation(plan));
        trees.push_back(todayExplanation(plan));
    }
    if (plan.isPaidKnown())
        trees.push_back(paidExplanation(plan));
    if (plan.payback)
        trees.push_back(paybackExplanation(plan));
    return trees;
}

ComparedPlan comparedPlan(const PinnedRow &row, const RegionDirectory &regions)
{
    ComparedPlan compared{.grade = row.pin.grade,
                          .month = row.month,
                          .monthStanding = row.monthStanding,
                          .year = row.year,
                          .standing = row.standing};
    if (row.place)
        compared.place = regions.fullName(*row.place);
    if (!row.plan)
        return compared;
    const PensionPlan &plan = *row.plan;
    compared.first = plan.terms.first;
    compared.start = plan.times.start;
    if (plan.pension)
        compared.pensionToday = plan.pension->today;
    if (plan.isPaidKnown())
        compared.paid = plan.paid();
    if (plan.payback)
        compared.paybackAge = plan.payback->age;
    return compared;
}

std::vector<ComparedPlan> comparedPlans(const EnrolmentDraft &draft, const CheckContext &context)
{
    std::vector<ComparedPlan> compared;
    for (const PinnedRow &row : pinnedRows(draft, context))
        compared.push_back(comparedPlan(row, context.books.regions()));
    return compared;
}

bool costsTheSame(const EstimatedMonths &one, const EstimatedMonths &other)
{
    return std::tie(one.base, one.premium, one.account, one.standing, one.isAssumed)
        == std::tie(other.base, other.premium, other.account, other.standing, other.isAssumed);
}

} // namespace

const EstimatedView *PensionEstimate::view(AssumptionSet set) const
{
    const auto found = std::ranges::find(views, set, &EstimatedView::set);
    return found == views.end() ? nullptr : &*found;
}

std::vector<EstimatedMonths> estimatedMonths(const ContributionPath &path)
{
    std::vector<EstimatedMonths> months;
    for (const PathStretch &stretch : path.stretches) {
        const bool isAssumed = stretch.years > 0;
        EstimatedMonths next{.first = stretch.from,
                             .last = stretch.last(),
                             .base = stretch.base,
                             .premium = stretch.premium,
                             .account = stretch.account,
                             .standing = stretch.standing,
                             .isAssumed = isAssumed};
        if (!months.empty() && costsTheSame(months.back(), next))
            months.back().last = next.last;
        else
            months.push_back(next);
    }
    return months;
}

std::vector<EstimatedGrade> estimatedGrades(const GradeTable &table)
{
    std::vector<EstimatedGrade> grades;
    for (std::size_t at = 0; at < table.rows.size(); ++at) {
        const GradeRow &row = table.rows[at];
        if (!row.premium)
            continue;
        EstimatedGrade grade{.grade = row.grade, .isChosen = table.chosen == at, .premium = *row.premium};
        if (const PensionPlan *plan = row.plan(table.shown))
            grade.standing = plan->standing();
        for (const auto &[set, plan] : row.plans) {
            if (plan.pension)
                grade.pensions[set] = plan.pension->today;
        }
        if (grade.pensions.size() < AssumptionSets.size())
            grade.pensions.clear();
        grades.push_back(std::move(grade));
    }
    return grades;
}

std::optional<PensionEstimate> pensionEstimate(const EnrolmentDraft &draft, const CheckContext &context)
{
    const GradeTable table = gradeTable(draft, context);
    const GradeRow *row = table.chosen ? &table.rows[*table.chosen] : nullptr;
    const PensionPlan *plan = row ? row->plan(table.shown) : nullptr;
    if (!plan)
        return std::nullopt;
    PensionEstimate estimate{.grade = row->grade,
                             .shown = table.shown,
                             .obstacle = plan->obstacle,
                             .standing = plan->standing(),
                             .isEntered = plan->isEntered(),
                             .times = plan->times,
                             .months = estimatedMonths(plan->path),
                             .paidSoFar = plan->paidSoFar,
                             .account = plan->accountYears,
                             .grades = estimatedGrades(table),
                             .stated = plan->stated,
                             .omitted = plan->omitted,
                             .explanations = explanationsOf(*plan),
                             .compared = comparedPlans(draft, context)};
    for (const auto &[set, each] : row->plans)
        estimate.views.push_back(viewOf(set, each));
    if (plan->pension)
        estimate.life = lifeSeries(*plan);
    return estimate;
}

} // namespace canbao
