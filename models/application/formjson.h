#pragma once

#include "models/core/result.h"
#include "models/form/formfield.h"

#include <QJsonObject>

namespace canbao {

// The fields of the counter's sheets in a saved application; their few sources are written once.

QJsonObject toJson(const std::vector<FormField> &fields);
Result<std::vector<FormField>> formFieldsFromJson(const QJsonObject &object);

} // namespace canbao
