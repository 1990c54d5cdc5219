#pragma once

#include "models/application/answerchecks.h"
#include "models/contribution/subsidyrule.h"
#include "models/place/routeadvice.h"

namespace canbao {

/// The grade that the routes are compared at: the one chosen, else 100 % of the reference wage.
GradeChoice adviceGrade(const EnrolmentDraft &draft);
/// The times of paying as far as they can be read, in the order of time; stays without a place or months are left out.
/// Marks the temporary accounts that follow from birth date, sex and first months.
std::vector<PaidMonths> paidMonthsOf(const EnrolmentDraft &draft, QDate today);
/// The three routes as they stand for these answers.
std::vector<RouteAdvice> adviceOf(const EnrolmentDraft &draft, const CheckContext &context);
/// The subsidies of hukou and residence, each once, as if one had chosen to pay for oneself there.
std::vector<SubsidyFinding> subsidiesOfRoutes(const EnrolmentDraft &draft, const CheckContext &context);
/// Where the pension would be drawn as things stand.
BenefitTimeline benefitTimelineOf(const EnrolmentDraft &draft, QDate today);

} // namespace canbao
