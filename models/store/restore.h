#pragma once

#include "models/store/archivecheck.h"
#include "models/store/archivekeys.h"

namespace canbao::store {

struct RestoreRequest
{
    QString file; ///< a backup of either kind
    QString passphrase = {}; ///< of a sealed backup, or of an archive with one
    QString folder; ///< the data folder to restore to
    KeySources here; ///< what opens the archive that the backup was made of
    KeySources there; ///< what is to open the restored one; often the same
};

/// Unpacks the backup beside the archive, opens and checks all of it, and only then puts it in the archive's place in
/// one rename. The archive of before stays as archive.db.before-restore. Errors: BackupUnreadable,
/// BackupPassphraseMissing, PassphraseWrong, ArchiveInUse, and those of opening an archive.
Result<ArchiveReport> restoreBackup(const RestoreRequest &request);

} // namespace canbao::store
