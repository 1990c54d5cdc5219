#pragma once

#include "models/application/enrolmentdraft.h"

#include <QJsonObject>

namespace canbao {

/// A draft as a JSON object; also the format of case files for `canbao new --from` (all members optional, unknown ones
/// refused). The member names are those of fieldKey().
QJsonObject toJson(const EnrolmentDraft &draft);
/// FieldUnknown or FieldInvalid with the member's name.
Result<EnrolmentDraft> draftFromJson(const QJsonObject &object);

} // namespace canbao
