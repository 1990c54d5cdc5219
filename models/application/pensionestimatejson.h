#pragma once

#include "models/application/pensionestimate.h"

#include <QJsonObject>

namespace canbao {

/// Amounts are texts with two decimals, what is not known is null.
QJsonObject toJson(const PensionEstimate &estimate);
/// The exact way back, for the archive: FileMalformed when something is missing.
Result<PensionEstimate> estimateFromJson(const QJsonObject &object);

} // namespace canbao
