#pragma once

#include "models/core/result.h"
#include "models/payment/debitcalendar.h"

#include <QJsonObject>

namespace canbao {

/// The days alone; the payments that they belong to stand beside them in the application.
QJsonObject toJson(const DebitCalendar &calendar);
/// FieldInvalid as well where there are not as many days as \a deductions.
Result<DebitCalendar> calendarFromJson(const QJsonObject &object, const std::vector<Deduction> &deductions);

} // namespace canbao
