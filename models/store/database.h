#pragma once

#include "models/store/connection.h"

#include <vector>

namespace canbao::store {

/// One step of the archive's schema.
struct Migration
{
    int version = 0;
    QString script; ///< path of the SQL file
};

/// Every step in order. Append only; a step that has shipped is never changed.
const std::vector<Migration> &archiveMigrations();

/// Opens the private database, made for its owner alone (0600) where there is none, checks it and brings its schema up
/// to date. The file is copied beside itself ("….before-2") before a migration; one step is one transaction.
/// DatabaseTooNew for a file of a newer program, DatabaseDamaged for one that is not ours or not whole.
Result<std::unique_ptr<Connection>> openDatabase(const QString &path,
                                                 const std::vector<Migration> &migrations = archiveMigrations());

} // namespace canbao::store
