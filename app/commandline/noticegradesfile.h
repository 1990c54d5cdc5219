#pragma once

#include "models/contribution/noticerate.h"

#include <QJsonValue>

namespace canbao::app {

/// Reads the "grades" of a notice in a file into \a answers: an object as `canbao rates entered` writes it, with
/// "kind", the list of that kind ("percents" or "bases") and, where the notice names them, "names". Errors:
/// FieldInvalid and FieldUnknown with the name of what is wrong.
Result<void> readGradesOfFile(const QJsonValue &value, NoticeAnswers &answers);

} // namespace canbao::app
