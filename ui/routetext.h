#pragma once

#include "models/place/benefitplace.h"
#include "models/place/enrolmentroute.h"

namespace canbao::ui {

// The words for the ways to enrol and for where the pension is drawn, in the current language.

QString routeText(RouteKind kind);
QString verdictText(RouteVerdict verdict);
QString reasonText(RouteReason reason);
QString benefitRuleText(BenefitRule rule);
QString benefitDoubtText(BenefitDoubt doubt); ///< what is not certain, and whom to ask

} // namespace canbao::ui
