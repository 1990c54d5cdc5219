#include "app/privacycontroller.h"

#include "app/archivedoor.h"
#include "app/backupkeeper.h"
#include "app/busywork.h"
#include "app/keyring.h"
#include "app/lockcontroller.h"
#include "app/paperoutput.h"
#include "models/store/backup.h"
#include "models/store/recoverycode.h"
#include "models/store/restore.h"
#include "ui/errortext.h"
#include "ui/format.h"
#include "ui/print/recoverysheet.h"
#include "ui/privacy/privacydialog.h"
#include "ui/privacy/restoredialog.h"
#include "ui/unlockpage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>

namespace canbao::app {

using namespace Qt::StringLiterals;
using ui::MainWindow;
using ui::MessageBar;

PrivacyController::PrivacyController(MainWindow &window, ArchiveController &controller, LockController &locking,
                                     Settings &settings, Paths paths, ui::Dialogs dialogs,
                                     std::function<QDateTime()> now)
    : QObject(&window)
    , m_window(window)
    , m_controller(controller)
    , m_locking(locking)
    , m_settings(settings)
    , m_paths(std::move(paths))
    , m_dialogs(std::move(dialogs))
    , m_now(std::move(now))
    , m_backups(new BackupKeeper(m_paths.dataFolder, m_now, this))
{
    connect(&m_window, &MainWindow::privacyRequested, this, &PrivacyController::showPrivacy);
    connect(m_window.unlockPage(), &ui::UnlockPage::restoreRequested, this, &PrivacyController::showRestore);
    connect(&m_controller, &ArchiveController::changed, m_backups, &BackupKeeper::noteChange);
    connect(&m_controller, &ArchiveController::finished, m_backups, &BackupKeeper::noteFinished);
    connect(m_backups, &BackupKeeper::failed, this, [this](const Error &error) {
        m_window.showMessage(MessageBar::Kind::Problem,
                             tr("The backup of today could not be made: %1").arg(ui::errorText(error)));
    });
    connect(&m_window, &MainWindow::passphraseDeclined, this, [this] {
        m_settings.setDeclinedPassphrase();
        m_window.offerPassphrase(false);
    });
    connect(&m_controller, &ArchiveController::finished, this, &PrivacyController::offerPassphrase);
    connectDoor();
}

void PrivacyController::connectDoor()
{
    auto &door = m_controller.door();
    connect(&door, &ArchiveDoor::aboutToClose, m_backups, &BackupKeeper::waitForIt);
    connect(&door, &ArchiveDoor::alsoOpenElsewhere, this, [this](const store::ClaimHolder &other) {
        const auto since = other.since.toLocalTime();
        //: %1 is a time
        m_window.showMessage(MessageBar::Kind::Caution,
                             tr("These applications are also open in another window, since %1. What is saved in one "
                                "shows in the other, and no draft is overwritten.")
                                 .arg(ui::currentLocale().toString(since.time(), u"HH:mm"_s)));
    });
    connect(&door, &ArchiveDoor::takenElsewhere, this,
            [this](const Error &error) { m_window.showMessage(MessageBar::Kind::Problem, ui::errorText(error)); });
}

ui::PrivacyKeeping PrivacyController::keeping()
{
    return {.state = [this] { return state(); },
            .setPassphrase = [this](const QString &passphrase) { return setPassphrase(passphrase); },
            .removePassphrase = [this] { return removePassphrase(); },
            .printRecoverySheet = [this] { return printRecoverySheet(); },
            .setLockMinutes =
                [this](int minutes) {
                    m_settings.setLockMinutes(minutes);
                    m_locking.setIdleTime(std::chrono::minutes(minutes));
                },
            .backUp = [this](const QString &passphrase) { return backUp(passphrase); },
            .restore = [this] { showRestore(); },
            .ask = m_dialogs.ask};
}

/// While the archive is shut there is nothing to tell that is not on the page for unlocking.
void PrivacyController::showPrivacy()
{
    if (m_controller.hasArchiveFile() && !m_controller.archive())
        return m_window.showArchive();
    auto *dialog = new ui::PrivacyDialog(keeping(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

Result<ui::PrivacyState> PrivacyController::state()
{
    ui::PrivacyState state{.lockMinutes = m_settings.lockMinutes()};
    for (const auto &backup : store::dailyBackups(m_paths.dataFolder))
        state.backups.push_back(backup.day);
    if (!m_controller.hasArchiveFile())
        return state;
    const auto archive = m_controller.archive();
    if (!archive)
        return failure(archive);
    const auto protection = (*archive)->keys().protection();
    if (!protection)
        return failure(protection);
    state.hasRecoverySheet = protection->hasRecoveryCode;
    state.by = protection->byPassphrase ? ui::ProtectedBy::Passphrase
        : protection->byKeyring         ? ui::ProtectedBy::KeyStore
                                        : ui::ProtectedBy::FilePermissions;
    return state;
}

Result<void> PrivacyController::setPassphrase(const QString &passphrase)
{
    const auto archive = m_controller.archive();
    if (!archive)
        return failure(archive);
    auto &keys = (*archive)->keys();
    const auto key =
        workedOut([passphrase, cost = keys.cost()] { return store::TypedKey::ofPassphrase(passphrase, cost); });
    auto done = key ? keys.setPassphrase(*key) : Result<void>(failure(key));
    if (done)
        m_window.offerPassphrase(false);
    return done;
}

/// Meanwhile nothing locks the archive whose keys are at hand.
Result<store::TypedKey> PrivacyController::workedOut(std::function<Result<store::TypedKey>()> work)
{
    m_locking.hold(true);
    auto key = whileBusy<store::TypedKey>(&m_window, tr("The key is worked out"), std::move(work));
    m_locking.hold(false);
    return key;
}

Result<void> PrivacyController::removePassphrase()
{
    const auto archive = m_controller.archive();
    return archive ? (*archive)->keys().removePassphrase() : Result<void>(failure(archive));
}

Result<bool> PrivacyController::printRecoverySheet()
{
    const auto archive = m_controller.archive();
    if (!archive)
        return failure(archive);
    auto &keys = (*archive)->keys();
    const QString code = store::randomRecoveryCode();
    const auto key = workedOut([code, cost = keys.cost()] { return store::TypedKey::ofRecoveryCode(code, cost); });
    if (const auto set = key ? keys.setRecoveryCode(*key) : Result<void>(failure(key)); !set)
        return failure(set);
    const QDate today = m_now().date();
    const ui::PaperOptions options{.language = ui::currentLanguage(), .printedOn = today};
    const ui::PaperDocument sheet(ui::RecoverySheet::content(code, today, QCoreApplication::applicationVersion()),
                                  options);
    return PaperOutput(m_window, m_dialogs).print(sheet);
}

Result<QString> PrivacyController::backUp(const QString &passphrase)
{
    const auto folder = m_dialogs.chooseFolder(&m_window, tr("Where to put the backup"));
    if (folder.isEmpty())
        return QString();
    const auto archive = m_controller.archive();
    if (!archive)
        return failure(archive);
    m_locking.hold(true);
    const auto path = whileBusy<QString>(&m_window, tr("The backup is written and read back"),
                                         (*archive)->backingUp(folder, m_now(), passphrase));
    m_locking.hold(false);
    if (!path)
        return failure(path);
    return QFileInfo(*path).fileName();
}

/// The desktop's key store answers on this thread alone; where it may be needed the window has to wait.
Result<store::ArchiveReport> PrivacyController::restored(const QString &path, const QString &passphrase,
                                                         const QString &folder, const QString &what) const
{
    const auto sources = keySourcesOf(m_paths);
    const store::RestoreRequest request{
        .file = path, .passphrase = passphrase, .folder = folder, .here = sources, .there = sources};
    if (sources.keyring)
        return store::restoreBackup(request);
    return whileBusy<store::ArchiveReport>(&m_window, what, [request] { return store::restoreBackup(request); });
}

/// Into a folder of its own, which goes again: so it is read as it would be restored.
Result<qint64> PrivacyController::look(const QString &path, const QString &passphrase) const
{
    const QTemporaryDir aside(m_paths.dataFolder + u"/.look-XXXXXX"_s);
    const auto report = restored(path, passphrase, aside.path(), tr("The backup is read"));
    if (!report)
        return failure(report);
    return report->rows;
}

Result<void> PrivacyController::restore(const QString &path, const QString &passphrase)
{
    if (!m_controller.keepDraft())
        return failure(Error::Code::DatabaseQuery, u"the answers on screen could not be kept"_s);
    m_window.forget();
    m_controller.letGo();
    m_controller.door().close();
    const auto report = restored(path, passphrase, m_paths.dataFolder, tr("The backup is restored"));
    m_controller.door().tryAgain();
    if (!report)
        return failure(report);
    m_window.showMessage(MessageBar::Kind::Good,
                         tr("Restored: %n applications.", nullptr, static_cast<int>(report->rows)));
    return {};
}

void PrivacyController::showRestore()
{
    std::vector<ui::BackupChoice> daily;
    for (const auto &backup : store::dailyBackups(m_paths.dataFolder))
        daily.push_back({.path = backup.path, .day = backup.day});
    const auto chooseFile = [this](QWidget *parent) {
        return m_dialogs.openFileName(parent, tr("Choose a backup"), tr("Backups of Canbao (*.canbao-backup *.db)"));
    };
    auto *dialog = new ui::RestoreDialog(
        {.daily = std::move(daily),
         .chooseFile = chooseFile,
         .look = [this](const QString &path, const QString &passphrase) { return look(path, passphrase); },
         .restore = [this](const QString &path, const QString &passphrase) { return restore(path, passphrase); },
         .ask = m_dialogs.ask},
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// Once an application is saved there is something to protect.
void PrivacyController::offerPassphrase()
{
    const auto now = state();
    m_window.offerPassphrase(now && now->by != ui::ProtectedBy::Passphrase && !m_settings.hasDeclinedPassphrase());
}

} // namespace canbao::app
