#pragma once

#include "models/exchange/answertable.h"

namespace canbao::app {

/// A file of `canbao export`, or one made by hand, as it was read: whole applications (JSON) or answers (CSV).
struct ImportFile
{
    QString name = {};
    bool isTable = false;
    ReadExchange whole = {};
    ReadAnswers answers = {};
};

/// On whichever thread. FileUnreadable, ListNotText, or FileMalformed where a table cannot be told into its cells; what
/// else is wrong stands in the problems.
Result<ImportFile> readImportFile(const QString &path);

} // namespace canbao::app
