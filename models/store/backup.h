#pragma once

#include "models/store/archivekeys.h"

#include <QDateTime>

namespace canbao::store {

// Backups are copies of archive.db: what is sealed in it stays sealed. One with a passphrase of its own is sealed as a
// whole as well and opens on any machine; one without opens only with what opens the archive itself.

struct BackupEntry
{
    QString path;
    QDate day;
};

/// The daily backups in the folder "backups" of \a dataFolder, newest first.
std::vector<BackupEntry> dailyBackups(const QString &dataFolder);

/// Takes the day's backup, in place of an earlier one of that day, and removes those that are not to be kept any more.
Result<QString> keepDailyBackup(Connection &connection, const QString &dataFolder, QDate today);

/// A backup by hand, in any folder; answers its path. It is read back before it takes its name.
Result<QString> backUp(Connection &connection, const ArchiveKeys &keys, const QString &folder, const QDateTime &when,
                       const QString &passphrase);

} // namespace canbao::store
