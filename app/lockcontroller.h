#pragma once

#include "app/archivecontroller.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace canbao::app {

/// Locks the archive by F9 or after a quiet time, shows the page for unlocking, and brings back what was on screen.
/// Only an archive with a passphrase is locked: any other would open again by itself.
class LockController : public QObject
{
    Q_OBJECT

public:
    LockController(ui::MainWindow &window, ArchiveController &controller);

    /// 0: never.
    void setIdleTime(std::chrono::milliseconds time);
    /// While something goes on that needs the archive open nothing is locked.
    void hold(bool held) { m_isHeld = held; }
    /// False where there is no passphrase, or where the answers on screen could not be kept: nothing is locked then.
    bool lock();

Q_SIGNALS:
    void unlocked(); ///< or opened after another try: what is read from the archive is wanted

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where one was, in words that tell nothing.
    struct Resumption
    {
        ui::MainWindow::Place place = ui::MainWindow::Place::Home;
        QString id; ///< of the draft, or the reference
    };

    void connectPage();
    bool isProtected();
    void bringBack();
    void explain(const Error &error);
    void countDown();

    ui::MainWindow &m_window;
    ArchiveController &m_controller;
    std::optional<Resumption> m_resumption;
    bool m_isHeld = false;
    QTimer m_idle;
    QTimer m_second;
};

} // namespace canbao::app
