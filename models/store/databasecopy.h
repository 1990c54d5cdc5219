#pragma once

#include "models/store/connection.h"

namespace canbao::store {

/// Copies a database with SQLite's backup interface into a new file for its owner alone, and reads the copy back (every
/// page, and that it is of the same program and version). What does not read back is removed: BackupUnverified. Never
/// copy the file itself: the latest saves may stand in its -wal alone.
Result<void> copyDatabase(Connection &connection, const QString &to);

} // namespace canbao::store
