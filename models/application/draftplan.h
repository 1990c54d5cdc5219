#pragma once

#include "models/application/answerchecks.h"
#include "models/pension/pensionplan.h"
#include "models/pension/shortfall.h"

namespace canbao {

/// What a plan needs to know of the person; nothing while birth date or category are not known. What was typed and
/// cannot be read counts as not known: planProblems() says so.
std::optional<PlanTerms> planTermsOf(const EnrolmentDraft &draft, const CheckContext &context);
/// A set of the reference data; in the set that the draft shows, the rates that were typed take the place of its own,
/// as far as they can be read and lie within the limits.
PlanAssumptions planAssumptionsOf(const EnrolmentDraft &draft, const ReferenceBooks &books, AssumptionSet set);
/// The pension plan of one grade. RouteMissing without a place, BirthDateInvalid or CategoryMissing while the person is
/// not known, and the errors of pensionPlan().
Result<PensionPlan> draftPlan(const EnrolmentDraft &draft, const CheckContext &context, const GradeChoice &grade,
                              AssumptionSet set);
/// The ways out where months are short; empty where they are not, or the person is not known.
std::vector<ShortfallOption> shortfallOf(const EnrolmentDraft &draft, const CheckContext &context);

/// What cannot be read, or lies outside its limits; nothing while no pension was chosen.
std::vector<Problem> planProblems(const EnrolmentDraft &draft, const CheckContext &context);

} // namespace canbao
