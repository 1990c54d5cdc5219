#pragma once

#include "app/archivecontroller.h"
#include "app/language.h"
#include "app/lockcontroller.h"
#include "app/noticecontroller.h"
#include "app/openreference.h"
#include "app/privacycontroller.h"
#include "app/settings.h"

#include <memory>

class QApplication;

namespace canbao::app {

/// The composition root of the window: opens the reference data, owns session, window and controller, and carries out
/// what is set. The archive is opened when it is first needed.
class Application : public QObject
{
    Q_OBJECT

public:
    Application(QApplication &application, Paths paths, ui::Dialogs dialogs, std::function<QDateTime()> now);
    ~Application() override;

    /// Reads fonts, settings and reference data and makes the window. Nothing is shown yet.
    Result<void> open();
    ui::MainWindow &window() { return *m_window; }
    EnrolmentSession &session() { return *m_session; }
    ArchiveController &controller() { return *m_controller; }
    NoticeController &notices() { return *m_notices; }
    LockController &locking() { return *m_locking; }
    PrivacyController &privacy() { return *m_privacy; }
    void setLanguage(Language language);
    void setScale(int percent);
    void setAppearance(ui::Appearance appearance);
    void setNamesMasked(bool masked);
    void saveWindow();

private:
    void connectWindow();
    void readArchive();
    void emptyBin();

    QApplication &m_application;
    Paths m_paths;
    ui::Dialogs m_dialogs;
    std::function<QDateTime()> m_now;
    Settings m_settings;
    Translation m_translation;
    OpenReference m_reference;
    std::unique_ptr<ReferenceBooks> m_books;
    std::unique_ptr<EnrolmentSession> m_session;
    std::unique_ptr<ui::MainWindow> m_window;
    ArchiveController *m_controller = nullptr; // the window owns it
    NoticeController *m_notices = nullptr; // the window owns it
    LockController *m_locking = nullptr; // the window owns it
    PrivacyController *m_privacy = nullptr; // the window owns it
};

/// Opens the window and runs until it is closed. --data-dir FOLDER and --lang zh|en as on the command line.
int runWindow(int &argc, char **argv);

} // namespace canbao::app
