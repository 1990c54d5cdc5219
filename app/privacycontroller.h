#pragma once

#include "app/archivecontroller.h"
#include "app/settings.h"
#include "models/store/archivecheck.h"
#include "ui/privacy/privacykeeping.h"

#include <QObject>

namespace canbao::app {

class BackupKeeper;
class LockController;

/// Carries out what the window for privacy and backups asks, offers a passphrase once, and restores backups.
class PrivacyController : public QObject
{
    Q_OBJECT

public:
    PrivacyController(ui::MainWindow &window, ArchiveController &controller, LockController &locking,
                      Settings &settings, Paths paths, ui::Dialogs dialogs, std::function<QDateTime()> now);

    void showPrivacy();
    void showRestore();
    BackupKeeper &backups() { return *m_backups; }
    ui::PrivacyKeeping keeping();
    /// How many applications a backup holds, after all of it was read.
    Result<qint64> look(const QString &path, const QString &passphrase) const;
    Result<store::ArchiveReport> restored(const QString &path, const QString &passphrase, const QString &folder,
                                          const QString &what) const;
    Result<void> restore(const QString &path, const QString &passphrase);

private:
    void connectDoor();
    Result<ui::PrivacyState> state();
    Result<void> setPassphrase(const QString &passphrase);
    Result<store::TypedKey> workedOut(std::function<Result<store::TypedKey>()> work);
    Result<void> removePassphrase();
    Result<bool> printRecoverySheet();
    Result<QString> backUp(const QString &passphrase);
    void offerPassphrase();

    ui::MainWindow &m_window;
    ArchiveController &m_controller;
    LockController &m_locking;
    Settings &m_settings;
    Paths m_paths;
    ui::Dialogs m_dialogs;
    std::function<QDateTime()> m_now;
    BackupKeeper *m_backups; // a child of this
};

} // namespace canbao::app
