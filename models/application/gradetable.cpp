#include "models/application/gradetable.h"

#include "models/core/growth.h"

#include <algorithm>

namespace canbao {

namespace {

const ContributionLine *firstLine(const ContributionQuote &quote, Scheme scheme)
{
    const auto line = std::ranges::find(quote.lines, scheme, &ContributionLine::scheme);
    return line == quote.lines.end() ? nullptr : &*line;
}

GradeRow rowOf(GradeOffer offer, Scheme leading, PaymentFrequency frequency)
{
    GradeRow row{.grade = offer.grade, .quote = std::move(offer.quote)};
    if (const auto *line = firstLine(row.quote, leading)) {
        row.name = line->rate ? gradeName(*line->rate, row.grade) : QString();
        row.base = line->base;
        row.premium = line->total;
        row.account = line->personalAccount;
        row.pooled = line->pooled;
        row.month = row.quote.knownSum(line->month);
        if (line->base && line->rate && line->rate->referenceWage)
            row.percent = ratio(*line->base, *line->rate->referenceWage);
    }
    if (const auto *line = firstLine(row.quote, Scheme::Medical); line && leading != Scheme::Medical)
        row.medical = line->total;
    if (const auto debits = deductionPlan(row.quote, frequency); !debits.empty() && debits.front().known())
        row.debit = debits.front();
    row.year = row.quote.knownSum();
    row.standing = row.quote.standing();
    return row;
}

/// Twelve months of the chosen grade, whether it is offered or not.
std::optional<GradeOffer> chosenOffer(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto grade = chosenGrade(draft.grade);
    if (!grade)
        return std::nullopt;
    EnrolmentDraft tried = draft;
    if (leadingScheme(draft) == Scheme::Pension && isMedicalVariantOpen(draft, context))
        tried.insurance.medical = false;
    auto cost = draftQuote(tried, context);
    return cost ? std::optional(GradeOffer{*grade, *std::move(cost)}) : std::nullopt;
}

/// Marks the row of the chosen grade, or of the same base; adds one where a base of one's own has none.
void markChosen(GradeTable &table, const EnrolmentDraft &draft, const CheckContext &context)
{
    auto offer = table.rows.empty() ? std::nullopt : chosenOffer(draft, context);
    if (!offer)
        return;
    auto own = rowOf(*std::move(offer), leadingScheme(draft), table.frequency);
    own.isOwn = true;
    const auto isChosen = [&own](const GradeRow &row) { return row.grade == own.grade || row.base == own.base; };
    auto found = std::ranges::find_if(table.rows, isChosen);
    if (found == table.rows.end()) {
        const auto place = std::ranges::upper_bound(table.rows, own.base, {}, &GradeRow::base);
        found = table.rows.insert(place, std::move(own));
    }
    table.chosen = static_cast<std::size_t>(found - table.rows.begin());
}

void addPlans(GradeTable &table, const EnrolmentDraft &draft, const CheckContext &context)
{
    for (auto &row : table.rows) {
        for (const AssumptionSet set : AssumptionSets) {
            auto plan = draftPlan(draft, context, row.grade, set);
            if (!plan) {
                table.obstacle = plan.error();
                return;
            }
            row.plans.emplace(set, *std::move(plan));
        }
    }
}

void addSteps(GradeTable &table)
{
    for (std::size_t at = 1; at < table.rows.size(); ++at) {
        const auto *below = table.rows[at - 1].plan(table.shown);
        const auto *plan = table.rows[at].plan(table.shown);
        if (below && plan)
            table.rows[at].step = planStep(*below, *plan);
    }
}

} // namespace

const PensionPlan *GradeRow::plan(AssumptionSet set) const
{
    const auto found = plans.find(set);
    return found == plans.end() ? nullptr : &found->second;
}

GradeTable gradeTable(const EnrolmentDraft &draft, const CheckContext &context)
{
    const Scheme leading = leadingScheme(draft);
    GradeTable table{.frequency = draft.schedule.frequency.value_or(PaymentFrequency::Monthly),
                     .shown = draft.plan.set};
    if (const auto *row = rowOf(leadingRate(draft, context)))
        table.kind = row->grades.kind;
    for (auto &offer : gradeOffers(draft, context))
        table.rows.push_back(rowOf(std::move(offer), leading, table.frequency));
    markChosen(table, draft, context);
    if (leading == Scheme::Pension) {
        addPlans(table, draft, context);
        addSteps(table);
    }
    return table;
}

std::vector<GradePoint> costAgainstPension(const GradeTable &table)
{
    std::vector<GradePoint> points;
    for (const auto &row : table.rows) {
        GradePoint point{.grade = row.grade, .premium = row.premium.value_or(Money())};
        for (const auto &[set, plan] : row.plans) {
            if (!plan.pension)
                break;
            if (set == table.shown)
                point.paid = plan.paid();
            point.pensions[set] = plan.pension->total();
            point.pensionsToday[set] = plan.pension->today;
        }
        if (point.pensions.size() == AssumptionSets.size())
            points.push_back(std::move(point));
    }
    return points;
}

} // namespace canbao
