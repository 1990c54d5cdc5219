#pragma once

#include "models/contribution/subsidyrule.h"

#include <QJsonObject>

namespace canbao {

/// key, kind, region_code, result, conditions, amount_per_month, standing, months_at_most, net_cost_12_months,
/// validity, when_paid, where, sources. What is not known is null. The same object in `canbao advise` and in the
/// archive.
QJsonObject toJson(const SubsidyFinding &finding);
/// The exact way back; FileMalformed when something is missing.
Result<SubsidyFinding> subsidyFromJson(const QJsonObject &object);

} // namespace canbao
