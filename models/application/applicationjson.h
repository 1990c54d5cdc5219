#pragma once

#include "models/application/enrolmentapplication.h"

#include <QJsonObject>

namespace canbao {

/// The frozen application as stored and exported, with "format": 1. Amounts are strings with two decimals.
QJsonObject toJson(const EnrolmentApplication &application);
/// FileMalformed with the place; a newer format is DatabaseTooNew.
Result<EnrolmentApplication> applicationFromJson(const QJsonObject &object);

} // namespace canbao
