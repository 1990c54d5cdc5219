#include "app/lockcontroller.h"

#include "app/archivedoor.h"
#include "ui/errortext.h"
#include "ui/unlockpage.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QThread>

namespace canbao::app {

using ui::MainWindow;

namespace {

/// Every dialog and menu, as if they had been cancelled.
void closeDialogs()
{
    if (auto *menu = QApplication::activePopupWidget())
        menu->close();
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible())
            dialog->reject();
    }
}

} // namespace

LockController::LockController(MainWindow &window, ArchiveController &controller)
    : QObject(&window)
    , m_window(window)
    , m_controller(controller)
{
    using namespace std::chrono_literals;
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &LockController::lock);
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &LockController::countDown);
    m_window.setLocker([this] { return lock(); });
    qApp->installEventFilter(this);
    auto &door = m_controller.door();
    connect(&door, &ArchiveDoor::opened, this, &LockController::bringBack);
    connect(&door, &ArchiveDoor::refused, this, &LockController::explain);
    connectPage();
}

void LockController::connectPage()
{
    auto *page = m_window.unlockPage();
    auto &door = m_controller.door();
    connect(page, &ui::UnlockPage::unlockRequested, this, [page, &door](const QString &typed) {
        door.unlock(typed);
        page->setBusy(door.isBusy());
    });
    connect(page, &ui::UnlockPage::retryRequested, &door, &ArchiveDoor::tryAgain);
}

void LockController::setIdleTime(std::chrono::milliseconds time)
{
    m_idle.stop();
    m_idle.setInterval(time);
    if (time.count() > 0)
        m_idle.start();
}

bool LockController::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
        if (m_idle.interval() > 0)
            m_idle.start();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool LockController::isProtected()
{
    if (!m_controller.door().isOpen())
        return false; // shut already, or never asked for
    const auto archive = m_controller.archive();
    const auto protection = archive ? (*archive)->keys().protection() : Result<store::Protection>(failure(archive));
    return protection && protection->byPassphrase;
}

bool LockController::lock()
{
    if (m_isHeld) {
        if (m_idle.interval() > 0)
            m_idle.start(); // asked again later
        return false;
    }
    if (!isProtected() || !m_controller.keepDraft())
        return false;
    closeDialogs();
    if (QThread::currentThread()->loopLevel() > 1) { // what opened the dialog has still to return
        QTimer::singleShot(std::chrono::milliseconds(50), this, &LockController::lock);
        return true;
    }
    const auto place = m_window.place();
    const bool isDraft = place == MainWindow::Place::Wizard;
    m_resumption = Resumption{place, isDraft ? m_controller.draftId() : m_window.shownReference()};
    m_window.forget();
    m_controller.letGo();
    m_controller.door().lock();
    m_window.showUnlock(Error::Code::ArchiveLocked);
    return true;
}

void LockController::explain(const Error &error)
{
    auto *page = m_window.unlockPage();
    page->setBusy(false);
    if (ArchiveDoor::isShut(error)) {
        if (!m_window.isWizardShown())
            m_window.showUnlock(error.code);
        return;
    }
    if (error.code != Error::Code::PassphraseWrong)
        return page->showProblem(ui::errorText(error));
    if (m_controller.door().pace().pause().count() > 0) {
        page->wipe();
        m_second.start();
        return countDown();
    }
    page->showWrong(m_controller.door().pace().triesLeft());
}

void LockController::countDown()
{
    const auto left = static_cast<int>(m_controller.door().pace().pause().count());
    m_window.unlockPage()->showPause(left);
    if (left == 0)
        m_second.stop();
}

/// Answers that were begun while the archive was shut come first: they are in no archive yet.
void LockController::bringBack()
{
    m_window.endUnlock();
    m_window.unlockPage()->setBusy(false);
    const auto was = std::exchange(m_resumption, std::nullopt).value_or(Resumption{});
    Q_EMIT unlocked();
    using enum MainWindow::Place;
    if (m_controller.hasDraft())
        m_window.showWizard();
    else if (was.place == Wizard && was.id.isEmpty())
        m_controller.startNew();
    else if (was.place == Wizard)
        m_controller.openDraft(was.id);
    else if (was.place == Archive)
        m_window.showArchive();
    else if (was.place == Saved || was.place == Confirmation)
        m_controller.openSaved(was.id);
    else
        m_window.showHome();
}

} // namespace canbao::app
