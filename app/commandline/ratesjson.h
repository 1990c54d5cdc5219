#pragma once

#include "models/rates/rateage.h"
#include "models/rates/ratedifference.h"

#include <QJsonObject>

namespace canbao::app {

/// A row of rates as `canbao rates` prints it.
QJsonObject rowJson(const ContributionRate &row);
/// Light, period basis and confidence: never the one without the others.
QJsonObject ageJson(const RateAge &age);
/// One value of a row: a text, or null where it is not known.
QJsonValue fieldJson(const ContributionRate &row, RateField field);

} // namespace canbao::app
