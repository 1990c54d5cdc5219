#pragma once

#include "models/application/enrolmentdraft.h"
#include "models/core/result.h"

namespace canbao::app {

/// The answers of a case file, as `canbao new` and `canbao advise` read them. FileUnreadable, FileMalformed,
/// FieldUnknown or FieldInvalid.
Result<EnrolmentDraft> readCaseFile(const QString &path);
/// Which member of the case file an error is about; "from" where it is about the file.
QString caseFileMember(const Error &error);

} // namespace canbao::app
