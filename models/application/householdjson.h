#pragma once

#include "models/application/household.h"
#include "models/application/ownoffice.h"

#include <QJsonObject>

namespace canbao {

/// Saved people and what a household shares, with the member names of drafts and nothing that is not answered.
QJsonObject toJson(const PersonalAnswers &answers);
QJsonObject toJson(const SharedHousehold &shared);
QJsonObject toJson(const OwnOffice &office);
/// FieldUnknown or FieldInvalid with the member's name.
Result<PersonalAnswers> personalAnswersFromJson(const QJsonObject &object);
Result<SharedHousehold> sharedHouseholdFromJson(const QJsonObject &object);
Result<OwnOffice> ownOfficeFromJson(const QJsonObject &object);

} // namespace canbao
