#pragma once

#include "models/application/enrolmentdraft.h"

#include <QJsonValue>

namespace canbao {

/// "pinned": [{"grade": "60%", "route": "residence", "first_month": "2026-12", "plan_start": "2044-03",
/// "plan_months": "180"}], the last three only where they are set. Undefined where nothing is pinned; reading answers
/// false where a value is none that Canbao knows, or there are more than MostPinned.
QJsonValue writtenPins(const EnrolmentDraft &draft);
bool readPins(EnrolmentDraft &draft, const QJsonValue &value);

} // namespace canbao
