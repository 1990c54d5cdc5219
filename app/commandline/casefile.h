#pragma once

#include "models/application/enrolmentdraft.h"
#include "models/core/result.h"

namespace canbao::app {

/// A case with the picture that it names.
struct CaseFile
{
    EnrolmentDraft answers = {};
    QString photoPath = {}; ///< of "photo_file", from the folder of the case; empty: none
};

/// The answers of a case file, as `canbao new` and `canbao advise` read them. FileUnreadable, FileMalformed,
/// FieldUnknown or FieldInvalid.
Result<EnrolmentDraft> readCaseFile(const QString &path);
/// The same with the picture, which is not looked at.
Result<CaseFile> readCase(const QString &path);
/// Which member of the case file an error is about; "from" where it is about the file.
QString caseFileMember(const Error &error);

} // namespace canbao::app
