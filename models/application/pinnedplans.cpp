#include "models/application/pinnedplans.h"

namespace canbao {

namespace {

PinnedRow rowOf(const PinnedPlan &pin, const EnrolmentDraft &draft, const CheckContext &context)
{
    const EnrolmentDraft there = withPin(draft, pin);
    PinnedRow row{.pin = pin, .place = enrolmentRegion(there)};
    if (const auto quoted = draftQuote(there, context); quoted && !quoted->lines.empty()) {
        const auto first = quoted->months().front();
        row.monthStanding = quoted->standing(first);
        row.month = quoted->knownSum(first);
        row.year = quoted->knownSum();
        row.standing = quoted->standing();
    }
    if (auto plan = draftPlan(there, context, pin.grade, draft.plan.set))
        row.plan = *std::move(plan);
    return row;
}

} // namespace

std::optional<PinnedPlan> pinOf(const EnrolmentDraft &draft)
{
    const auto grade = chosenGrade(draft.grade);
    if (!grade || !draft.place.route)
        return std::nullopt;
    return PinnedPlan{.grade = *grade,
                      .route = *draft.place.route,
                      .firstMonth = draft.schedule.firstMonth,
                      .start = draft.plan.start,
                      .months = draft.plan.months};
}

EnrolmentDraft withPin(EnrolmentDraft draft, const PinnedPlan &pin)
{
    draft.place.route = pin.route;
    draft.grade = {.ownBaseChosen = false, .grade = pin.grade, .ownBase = {}};
    draft.schedule.firstMonth = pin.firstMonth;
    draft.plan.start = pin.start;
    draft.plan.months = pin.months;
    return draft;
}

std::vector<PinnedRow> pinnedRows(const EnrolmentDraft &draft, const CheckContext &context)
{
    std::vector<PinnedRow> rows;
    for (const auto &pin : draft.pinned)
        rows.push_back(rowOf(pin, draft, context));
    return rows;
}

} // namespace canbao
