#pragma once

#include "models/place/routeadvice.h"

#include <QJsonArray>
#include <QJsonObject>

namespace canbao {

/// A route with everything that was weighed, for the command line: kind, verdict, reasons, laws, region_code,
/// cost_12_months (at the lowest base, of what is known), cost_schemes (what it covers), cost_12_months_same_grade, months, standing, employment,
/// pension, fee_12_months, temporary_account, benefit_place, sources. Amounts are texts, what is not known is null.
QJsonObject toJson(const RouteAdvice &advice);
/// region_code, rule, doubts, timeline; region_code and rule are null where nothing can be said.
QJsonObject toJson(const BenefitTimeline &timeline);

} // namespace canbao
