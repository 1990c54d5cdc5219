#pragma once

#include "models/application/gradetable.h"
#include "models/application/pinnedplans.h"
#include "models/core/language.h"

namespace canbao {

/// What one view of the years to come gives for the grade chosen.
struct EstimatedView
{
    AssumptionSet set = AssumptionSet::Middle;
    PlanAssumptions assumptions = {};
    std::optional<PlannedPension> pension = {};
    std::optional<Money> paid = {}; ///< in all
    std::optional<Payback> payback = {};
    bool operator==(const EstimatedView &) const = default;
};

/// What one grade costs and is estimated to bring, beside the others.
struct EstimatedGrade
{
    GradeChoice grade = {};
    bool isChosen = false;
    Money premium = {}; ///< a month, today
    Standing standing = Standing::Unknown; ///< of the figures of its estimate
    /// A month in today's yuan, by the views in their order; empty where no estimate can be made.
    std::map<AssumptionSet, Money> pensions = {};
    bool operator==(const EstimatedGrade &) const = default;
};

/// Months in a row that cost the same and rest on the same ground.
struct EstimatedMonths
{
    YearMonth first = {};
    YearMonth last = {};
    Money base = {};
    Money premium = {}; ///< a month
    Money account = {}; ///< a month, of it to the person's own account
    Standing standing = Standing::Unknown;
    bool isAssumed = false; ///< grown from published figures with the wages
    int count() const { return monthsBetween(first, last) + 1; }
    bool operator==(const EstimatedMonths &) const = default;
};

/// A way to pay that was set aside to compare. What is not set is not known.
struct ComparedPlan
{
    GradeChoice grade = {};
    std::optional<BilingualText> place = {};
    std::optional<YearMonth> first = {};
    std::optional<YearMonth> start = {}; ///< of the pension
    std::optional<Money> month = {};
    Standing monthStanding = Standing::Unknown;
    std::optional<Money> year = {}; ///< twelve months
    Standing standing = Standing::Unknown;
    std::optional<Money> pensionToday = {};
    std::optional<Money> paid = {};
    std::optional<int> paybackAge = {}; ///< in months of life
    bool operator==(const ComparedPlan &) const = default;
};

/// What a saved application says of the pension to come, as estimated on its day: every figure that screen and paper
/// show, with the trees behind those of the view that was shown.
struct PensionEstimate
{
    GradeChoice grade = {};
    AssumptionSet shown = AssumptionSet::Middle;
    PensionPlan::Obstacle obstacle = PensionPlan::Obstacle::None;
    Standing standing = Standing::Unknown;
    bool isEntered = false; ///< rests on figures entered by hand from a notice
    PlanTimes times = {};
    std::vector<EstimatedView> views = {};
    std::vector<EstimatedMonths> months = {};
    Money paidSoFar = {}; ///< before the first month
    std::vector<AccountYear> account = {}; ///< of the view shown
    std::vector<EstimatedGrade> grades = {}; ///< all that are offered, cheapest first
    std::vector<LifePoint> life = {}; ///< of the view shown; empty without a pension
    std::vector<StatedAssumption> stated = {};
    std::vector<PlanOmission> omitted = {};
    std::vector<Explanation> explanations = {}; ///< of the view shown: pension, today's yuan, paid, paid back
    std::vector<ComparedPlan> compared = {};

    /// Null where that view has none.
    const EstimatedView *view(AssumptionSet set) const;
    bool operator==(const PensionEstimate &) const = default;
};

/// Nothing where no pension was chosen, or the person is not known.
std::optional<PensionEstimate> pensionEstimate(const EnrolmentDraft &draft, const CheckContext &context);
/// The months of a path, those of the same premium and ground together.
std::vector<EstimatedMonths> estimatedMonths(const ContributionPath &path);
/// The rows of a table that have a premium.
std::vector<EstimatedGrade> estimatedGrades(const GradeTable &table);

} // namespace canbao
