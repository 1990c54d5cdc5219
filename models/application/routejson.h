#pragma once

#include "models/application/answerchecks.h"
#include "models/place/enrolmentroute.h"

#include <QJsonObject>

namespace canbao {

/// The stable words of reasons and notes in JSON ("home_region", "document_expired").
QString routeReasonKey(RouteReason reason);
QString noteKey(Note note);
std::optional<Note> noteFromKey(const QString &key);

/// A route as it was weighed, for the archive.
QJsonObject toJson(const EnrolmentRoute &route);
Result<EnrolmentRoute> routeFromJson(const QJsonObject &object);

} // namespace canbao
