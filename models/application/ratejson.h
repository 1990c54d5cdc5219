#pragma once

#include "models/contribution/contributionrate.h"

#include <QJsonObject>

namespace canbao {

/// A row of the reference data as it was used, for the archive.
QJsonObject toJson(const ContributionRate &rate);
Result<ContributionRate> rateFromJson(const QJsonObject &object);

} // namespace canbao
