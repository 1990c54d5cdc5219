#include "models/store/backup.h"

#include "models/store/backupfile.h"
#include "models/store/backupschedule.h"
#include "models/store/databasecopy.h"
#include "models/store/privatefile.h"
#include "models/store/savefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

QString backupFolder(const QString &dataFolder)
{
    return dataFolder + u"/backups"_s;
}

QString dailyName(QDate day)
{
    return u"archive-%1.db"_s.arg(day.toString(Qt::ISODate));
}

/// Under another name until it is whole.
Result<QString> copyInto(Connection &connection, const QString &path)
{
    const auto unfinished = path + u".part"_s;
    if (auto copied = copyDatabase(connection, unfinished); !copied)
        return failure(copied);
    if (auto moved = moveIntoPlace(unfinished, path); !moved)
        return failure(moved);
    return path;
}

void removeOld(const QString &dataFolder, QDate today)
{
    std::vector<QDate> days;
    for (const auto &backup : dailyBackups(dataFolder))
        days.push_back(backup.day);
    for (const QDate day : backupsToRemove(days, today))
        QFile::remove(backupFolder(dataFolder) + u'/' + dailyName(day));
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::BackupUnverified, file.errorString());
    return file.readAll();
}

/// Opens with the passphrase alone, whatever opens the archive here.
Result<void> giveOwnSlot(const QString &copy, const ArchiveKeys &keys, const QString &passphrase)
{
    auto connection = Connection::openReadWrite(copy);
    if (!connection)
        return failure(connection);
    return keys.keepOnlyPassphrase(**connection, passphrase);
}

/// What was written is read once more and opened with the passphrase.
Result<void> expectReadable(const QString &path, const QString &passphrase, const QByteArray &content)
{
    const auto written = contentOf(path);
    if (!written)
        return failure(written);
    const auto opened = openedBackup(*written, passphrase);
    if (!opened || *opened != content) {
        QFile::remove(path);
        return failure(Error::Code::BackupUnverified, u"the sealed backup does not open again"_s);
    }
    return {};
}

Result<QString> backUpSealed(Connection &connection, const ArchiveKeys &keys, const QString &path,
                             const QString &passphrase)
{
    if (passphrase.size() < LeastPassphraseLength)
        return failureWith(Error::Code::PassphraseTooShort, {LeastPassphraseLength});
    // Beside the archive and not in the folder chosen: that may be a stick with other rights.
    const QTemporaryDir folder(QFileInfo(path).absolutePath() + u"/.canbao-backup-XXXXXX"_s);
    if (!folder.isValid())
        return tl::unexpected(storageError(errno, path));
    const auto copy = folder.filePath(u"archive.db"_s);
    if (auto copied = copyDatabase(connection, copy); !copied)
        return failure(copied);
    if (auto given = giveOwnSlot(copy, keys, passphrase); !given)
        return failure(given);
    const auto content = contentOf(copy);
    if (!content)
        return failure(content);
    const auto sealed = sealedBackup(*content, passphrase);
    if (!sealed)
        return failure(sealed);
    if (auto saved = saveFileSafely(path, *sealed); !saved)
        return failure(saved);
    if (auto readable = expectReadable(path, passphrase, *content); !readable)
        return failure(readable);
    return path;
}

} // namespace

std::vector<BackupEntry> dailyBackups(const QString &dataFolder)
{
    std::vector<BackupEntry> found;
    const QDir folder(backupFolder(dataFolder));
    for (const auto &name : folder.entryList({u"archive-*.db"_s}, QDir::Files)) {
        if (const auto day = QDate::fromString(name.mid(8, 10), Qt::ISODate); day.isValid())
            found.push_back({folder.filePath(name), day});
    }
    std::ranges::sort(found, std::greater(), &BackupEntry::day);
    return found;
}

Result<QString> keepDailyBackup(Connection &connection, const QString &dataFolder, QDate today)
{
    const auto folder = backupFolder(dataFolder);
    if (auto made = makePrivateFolder(folder); !made)
        return failure(made);
    auto path = copyInto(connection, folder + u'/' + dailyName(today));
    if (path)
        removeOld(dataFolder, today); // only once the new one is whole
    return path;
}

Result<QString> backUp(Connection &connection, const ArchiveKeys &keys, const QString &folder, const QDateTime &when,
                       const QString &passphrase)
{
    if (auto made = makePrivateFolder(folder); !made)
        return failure(made);
    const auto name = folder + u"/canbao-"_s + when.toString(u"yyyy-MM-dd-HHmmss"_s);
    return passphrase.isEmpty() ? copyInto(connection, name + u".db"_s)
                                : backUpSealed(connection, keys, name + u".canbao-backup"_s, passphrase);
}

} // namespace canbao::store
