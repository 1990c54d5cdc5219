#include "models/store/restore.h"

#include "models/store/applicationarchive.h"
#include "models/store/archivelock.h"
#include "models/store/backupfile.h"
#include "models/store/connection.h"
#include "models/store/privatefile.h"
#include "models/store/savefile.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QTemporaryDir>

#include <cerrno>
#include <unistd.h>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView DatabaseMagic("SQLite format 3\0", 16);

Result<QByteArray> databaseIn(const RestoreRequest &request)
{
    QFile file(request.file);
    if (!file.open(QIODevice::ReadOnly))
        return failureWith(Error::Code::FileUnreadable, {QFileInfo(request.file).fileName()});
    auto content = file.readAll();
    if (isSealedBackup(content)) {
        if (request.passphrase.isEmpty())
            return failure(Error::Code::BackupPassphraseMissing);
        auto opened = openedBackup(content, request.passphrase);
        if (!opened)
            return opened;
        content = *std::move(opened);
    }
    if (!content.startsWith(DatabaseMagic))
        return failure(Error::Code::BackupUnreadable, u"this is no database"_s);
    return content;
}

/// Opens what was unpacked with all the checks of every day, and reads all of it.
Result<ArchiveReport> checkUnpacked(const QString &folder, const RestoreRequest &request)
{
    auto sources = request.here;
    if (!request.passphrase.isEmpty())
        sources.passphrase = request.passphrase;
    const auto archive = ApplicationArchive::open(folder, sources);
    if (!archive && archive.error().code == Error::Code::DatabaseDamaged)
        return failure(Error::Code::BackupUnreadable, archive.error().detail);
    if (!archive)
        return failure(archive);
    auto report = (*archive)->check();
    if (report && !report->isWell())
        return failure(Error::Code::BackupUnreadable, u"the check of the backup found faults"_s);
    if (report && request.here.keyFolder != request.there.keyFolder) {
        if (auto moved = (*archive)->keys().moveTo(request.there); !moved)
            return failure(moved);
    }
    return report;
}

/// A database that was closed by its last user has no log any more.
Result<void> expectNobodyWorks(const QString &path)
{
    { // opened and closed once: a log that a crash left is taken in
        const auto connection = Connection::openReadWrite(path);
    }
    if (QFile::exists(path + u"-wal"_s) && Connection::openReadOnly(path))
        return failure(Error::Code::ArchiveInUse, u"the log is in use"_s);
    return {};
}

/// The old file under a second name; its log, where damage kept it from being taken in, goes with it.
Result<void> keepOld(const QString &path)
{
    const auto aside = path + u".before-restore"_s;
    for (const auto &part : {u""_s, u"-wal"_s}) {
        QFile::remove(aside + part);
        if (QFile::exists(path + part)
            && ::link(QFile::encodeName(path + part).constData(), QFile::encodeName(aside + part).constData()) != 0
            && !QFile::copy(path + part, aside + part))
            return tl::unexpected(storageError(errno, path));
    }
    QFile::remove(path + u"-wal"_s);
    QFile::remove(path + u"-shm"_s);
    return {};
}

} // namespace

Result<ArchiveReport> restoreBackup(const RestoreRequest &request)
{
    const auto content = databaseIn(request);
    if (!content)
        return failure(content);
    if (auto made = makePrivateFolder(request.folder); !made)
        return failure(made);
    const QTemporaryDir unpacked(request.folder + u"/.restore-XXXXXX"_s);
    if (!unpacked.isValid())
        return tl::unexpected(storageError(errno, request.folder));
    const auto file = unpacked.filePath(u"archive.db"_s);
    if (auto saved = saveFileSafely(file, *content); !saved)
        return failure(saved);
    auto report = checkUnpacked(unpacked.path(), request);
    if (!report)
        return report;

    const auto path = request.folder + u"/archive.db"_s;
    QLockFile lock(archiveLockFile(request.folder));
    if (!lock.tryLock(LockTimeout))
        return failure(Error::Code::ArchiveInUse, u"the folder is locked"_s);
    if (QFile::exists(path)) {
        if (auto alone = expectNobodyWorks(path); !alone)
            return failure(alone);
        if (auto kept = keepOld(path); !kept)
            return failure(kept);
    }
    if (auto moved = moveIntoPlace(file, path); !moved)
        return failure(moved);
    return report;
}

} // namespace canbao::store
