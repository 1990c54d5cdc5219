#include "app/backupkeeper.h"

#include "models/store/backup.h"
#include "models/store/connection.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

QString archiveFile(const QString &dataFolder)
{
    return dataFolder + u"/archive.db"_s;
}

bool hasBackupOf(const QString &dataFolder, QDate day)
{
    const auto backups = store::dailyBackups(dataFolder);
    return std::ranges::find(backups, day, &store::BackupEntry::day) != backups.end();
}

} // namespace

BackupKeeper::BackupKeeper(QString dataFolder, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_dataFolder(std::move(dataFolder))
    , m_now(std::move(now))
{
    connect(&m_watcher, &QFutureWatcher<Result<void>>::finished, this, &BackupKeeper::take);
}

BackupKeeper::~BackupKeeper()
{
    m_watcher.waitForFinished();
}

Result<void> BackupKeeper::keepNow(const QString &dataFolder, QDate today)
{
    const auto connection = store::Connection::openReadWrite(archiveFile(dataFolder));
    if (!connection)
        return failure(connection);
    if (const auto kept = store::keepDailyBackup(**connection, dataFolder, today); !kept)
        return failure(kept);
    return {};
}

bool BackupKeeper::isDue(const QString &dataFolder, QDate today)
{
    return QFileInfo(archiveFile(dataFolder)).size() < SmallArchive || !hasBackupOf(dataFolder, today);
}

void BackupKeeper::noteChange()
{
    const QDate today = m_now().date();
    if (m_done == today)
        return;
    if (hasBackupOf(m_dataFolder, today))
        m_done = today; // another window was quicker
    else
        begin();
}

void BackupKeeper::noteFinished()
{
    if (isDue(m_dataFolder, m_now().date()))
        begin();
}

void BackupKeeper::begin()
{
    if (m_watcher.isRunning()) {
        m_isWanted = true;
        return;
    }
    m_done = m_now().date(); // one that fails is told once and tried with the next application or on the next day
    m_watcher.setFuture(QtConcurrent::run(&BackupKeeper::keepNow, m_dataFolder, m_done));
}

void BackupKeeper::take()
{
    if (m_watcher.future().resultCount() == 0)
        return;
    if (const auto kept = m_watcher.result(); !kept)
        Q_EMIT failed(kept.error());
    if (std::exchange(m_isWanted, false))
        begin();
}

void BackupKeeper::waitForIt()
{
    m_isWanted = false;
    m_watcher.waitForFinished();
}

} // namespace canbao::app
