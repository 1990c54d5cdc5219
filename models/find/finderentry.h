#pragma once

#include "models/application/archiveentry.h"
#include "models/region/regioncode.h"

namespace canbao {

/// What the index takes of a saved application. The document number has no place in it but for its last digits.
struct FinderEntry
{
    qint64 key = 0; ///< of its row; a later one is larger
    QString name = {};
    QString reference = {};
    std::optional<RegionCode> region = {};
    BilingualText place = {}; ///< as it was saved
    QString grade = {};
    Money perMonth = {};
    Standing standing = Standing::Known;
    QDate savedOn = {};
    QString status = {}; ///< key, as in finderstatus.h
    std::optional<QString> lastDigits = {}; ///< of the document number, four of them; nothing where they are not kept apart
};

} // namespace canbao
