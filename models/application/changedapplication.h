#pragma once

#include "models/application/archiveentry.h"
#include "models/application/rateimpact.h"

#include <QMetaType>

namespace canbao {

/// One saved application that costs something else under other rates.
struct ChangedApplication
{
    ArchiveEntry entry;
    QString edition; ///< that it was saved under
    RateImpact impact;
};

/// One draft that costs something else than it did under the edition before.
struct ChangedDraft
{
    DraftEntry entry;
    RateImpact impact;
};

/// How many were compared for them, and how many could not be.
struct RateChangesCount
{
    int applications = 0;
    int drafts = 0; ///< those whose cost is known under one of the editions at least
    int notComparable = 0; ///< applications that name something that the rates do not have
    int unreadable = 0; ///< of both
};

} // namespace canbao

Q_DECLARE_METATYPE(canbao::ChangedApplication)
Q_DECLARE_METATYPE(canbao::ChangedDraft)
Q_DECLARE_METATYPE(canbao::RateChangesCount)
