#pragma once

#include "models/application/archiveentry.h"
#include "models/core/result.h"

#include <functional>
#include <vector>

namespace canbao::ui {

/// An application in the bin.
struct BinnedApplication
{
    ArchiveEntry entry;
    QDate keptUntil; ///< the last day on which it can be taken back
};

/// How the bin is read and emptied into the list again; the archive stands behind it.
struct BinKeeping
{
    std::function<Result<std::vector<BinnedApplication>>()> list; ///< the latest put there first
    std::function<Result<void>(const QString &reference)> takeBack;
    std::function<QString(const QString &name)> shownName; ///< masked where lists are
};

} // namespace canbao::ui
