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

} // namespace canbao

Q_DECLARE_METATYPE(canbao::ChangedApplication)
