#pragma once

#include "models/application/draftplan.h"
#include "models/application/gradeoffers.h"
#include "models/payment/deductionplan.h"
#include "models/pension/planseries.h"

#include <map>

namespace canbao {

/// One grade with everything that it costs and brings. What is not set is not known.
struct GradeRow
{
    GradeChoice grade = {};
    QString name = {}; ///< where the notice of the list gives one
    bool isOwn = false; ///< a base of one's own, beside the offered grades
    ContributionQuote quote = {}; ///< twelve months of every insurance that was chosen
    std::optional<Rate> percent = {}; ///< of the reference wage, in the first month
    std::optional<Money> base = {}; ///< in the first month, as the next five
    std::optional<Money> premium = {}; ///< of the leading scheme, the pension as a rule
    std::optional<Money> account = {}; ///< of it, to the person's own account
    std::optional<Money> pooled = {}; ///< of it, to the pool
    std::optional<Money> medical = {}; ///< where it comes beside the pension
    std::optional<Money> month = {}; ///< of all insurances, what is known
    std::optional<Deduction> debit = {}; ///< the first one, at the frequency chosen; none of which nothing is known
    std::optional<Money> year = {}; ///< twelve months, what is known
    Standing standing = Standing::Unknown; ///< of the twelve months
    /// The pension plan under each set; empty where the person or the place is not known, or pension was not chosen.
    std::map<AssumptionSet, PensionPlan> plans = {};
    std::optional<PlanStep> step = {}; ///< against the row before, under the set shown

    /// Null when there is none.
    const PensionPlan *plan(AssumptionSet set) const;
};

/// All grades of a place, cheapest first.
struct GradeTable
{
    GradeKind kind = GradeKind::Unknown;
    PaymentFrequency frequency = PaymentFrequency::Monthly;
    AssumptionSet shown = AssumptionSet::Middle;
    std::vector<GradeRow> rows = {};
    std::optional<std::size_t> chosen = {}; ///< the row of the grade that was chosen, or of the same base
    std::optional<Error> obstacle = {}; ///< why no row has a plan
};

/// One grade against what it brings, for a chart.
struct GradePoint
{
    GradeChoice grade = {};
    Money premium = {}; ///< a month, today
    Money paid = {}; ///< in all, under the set shown
    std::map<AssumptionSet, Money> pensions = {}; ///< a month when it begins
    std::map<AssumptionSet, Money> pensionsToday = {}; ///< in yuan of the first month's year
};

/// Free choice (lowest, common percentages, highest), percentage lists and yuan lists alike; a base of one's own that
/// was chosen stands in its place among them. Empty where the rates are not known: leadingRate() tells what is.
GradeTable gradeTable(const EnrolmentDraft &draft, const CheckContext &context);
/// The rows that have a pension under every set.
std::vector<GradePoint> costAgainstPension(const GradeTable &table);

} // namespace canbao
