#pragma once

#include "models/core/result.h"

#include <QDateTime>
#include <QFutureWatcher>
#include <QObject>

#include <functional>

namespace canbao::app {

/// Takes the daily backup by itself: with the first change of a day, and after each finished application while the
/// archive is small. It works on another thread with a connection of its own, one backup at a time.
class BackupKeeper : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 SmallArchive = qint64{64} << 20; ///< bytes; copying more would be felt

    BackupKeeper(QString dataFolder, std::function<QDateTime()> now, QObject *parent);
    ~BackupKeeper() override;

    void noteChange();
    void noteFinished();
    /// Before the archive's file is exchanged.
    void waitForIt();

    /// The same at once, on this thread: for the command line.
    static Result<void> keepNow(const QString &dataFolder, QDate today);
    /// Whether a finished application is a reason for a backup.
    static bool isDue(const QString &dataFolder, QDate today);

Q_SIGNALS:
    void failed(const canbao::Error &error);

private:
    void begin();
    void take();

    QString m_dataFolder;
    std::function<QDateTime()> m_now;
    QDate m_done; ///< the day whose backup is known to be there
    bool m_isWanted = false; ///< something changed while a backup was being made
    QFutureWatcher<Result<void>> m_watcher;
};

} // namespace canbao::app
