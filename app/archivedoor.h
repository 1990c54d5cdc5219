#pragma once

#include "app/paths.h"
#include "app/unlockpace.h"
#include "models/store/applicationarchive.h"
#include "models/store/archiveclaim.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace canbao::app {

/// Opens the archive when it is first needed, closes it when it is locked, and opens it again with what a person types.
/// While it is refused nothing is tried anew by itself.
class ArchiveDoor : public QObject
{
    Q_OBJECT

public:
    ArchiveDoor(Paths paths, std::function<QDateTime()> now, QObject *parent);
    ~ArchiveDoor() override;

    /// Opened, and made where there is none, at the first call.
    Result<store::ApplicationArchive *> archive();
    /// Looking at an empty list makes no files.
    bool hasFile() const;
    bool isOpen() const { return m_archive != nullptr; }
    /// Why it stays shut until it is unlocked or tried again: one of the errors of isShut().
    const std::optional<Error> &refusal() const { return m_refusal; }
    /// Errors that a person answers on the page for unlocking.
    static bool isShut(const Error &error);

    /// Opens and drops everything that could open it without the passphrase; ArchiveLocked from then on.
    void lock();
    /// Asks the passphrase or the code of the recovery sheet, on another thread; ends with opened() or refused().
    void unlock(const QString &typed);
    bool isBusy() const { return m_watcher.isRunning(); }
    UnlockPace &pace() { return m_pace; }
    /// The key store may have been unlocked meanwhile, a key file put back.
    void tryAgain();
    /// Closes the file for a moment, so that another can take its place.
    void close();

Q_SIGNALS:
    void aboutToClose(); ///< whatever uses the archive lets go of it
    void opened(); ///< with what was typed, or tried again
    void refused(const canbao::Error &error);
    void alsoOpenElsewhere(const canbao::store::ClaimHolder &other); ///< another window of this machine
    void takenElsewhere(const canbao::Error &error); ///< another machine, while it is open here

private:
    using Key = Result<std::shared_ptr<const store::SecretKey>>;

    Result<void> open(store::KeySources sources);
    void take();
    void beat();

    Paths m_paths;
    UnlockPace m_pace;
    std::unique_ptr<store::ArchiveClaim> m_claim;
    std::unique_ptr<store::ApplicationArchive> m_archive;
    std::optional<Error> m_refusal;
    QFutureWatcher<Key> m_watcher;
    QTimer m_heart;
    bool m_hasSaidOther = false;
};

} // namespace canbao::app
