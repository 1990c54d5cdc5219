#pragma once

#include "models/core/result.h"

#include <QString>

namespace canbao::store {

class ApplicationArchive;
class Connection;

/// What a full check of the archive found. All is well when \c integrity is "ok" and every count of trouble is nought.
struct ArchiveReport
{
    QString integrity; ///< "ok", or SQLite's words about the first fault
    qint64 rows = 0; ///< saved applications
    qint64 maxSeq = 0; ///< the number of the latest one
    int partial = 0; ///< applications without all of their parts
    int unsealFailures = 0; ///< sealed values that do not open
    int brokenSums = 0; ///< records that do not fit their sums
    int foreignKeyViolations = 0;

    bool isWell() const;
};

/// Reads everything: pages, references between tables, sums, seals, and each application as a whole.
Result<ArchiveReport> checkArchive(Connection &connection, ApplicationArchive &archive);

} // namespace canbao::store
