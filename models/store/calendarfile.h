#pragma once

#include "models/payment/calendarevent.h"

#include <QByteArray>
#include <QDateTime>

namespace canbao::store {

/// The events as an iCalendar file (RFC 5545) that calendar programs import: whole days, each with a reminder. Written
/// later, the same event has a higher SEQUENCE, so that a second import updates the first.
QByteArray calendarFile(const CalendarSheet &sheet, const QDateTime &now);

} // namespace canbao::store
