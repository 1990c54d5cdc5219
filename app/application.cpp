#include "app/application.h"

#include "app/archivedoor.h"
#include "app/comparisoncontroller.h"
#include "app/editioncontroller.h"
#include "app/keptdrafts.h"
#include "app/photofile.h"
#include "models/store/archivebin.h"
#include "models/store/listfile.h"
#include "models/store/savefile.h"
#include "ui/errortext.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QMessageBox>
#include <QTimer>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

constexpr int StorageFailure = 4; // as the command line answers

QString optionOf(const QStringList &words, const QString &name)
{
    const auto at = words.indexOf(name);
    if (at >= 0 && at + 1 < words.size())
        return words[at + 1];
    for (const QString &word : words) {
        if (word.startsWith(name + u'='))
            return word.sliced(name.size() + 1);
    }
    return {};
}

} // namespace

Application::Application(QApplication &application, Paths paths, ui::Dialogs dialogs, std::function<QDateTime()> now)
    : m_application(application)
    , m_paths(std::move(paths))
    , m_dialogs(std::move(dialogs))
    , m_now(std::move(now))
    , m_settings(m_paths.dataFolder)
{
}

Application::~Application() = default;

Result<void> Application::open()
{
    ui::loadFonts(m_paths.fontFolder());
    ui::applyTheme(m_application, m_settings.appearance(), m_settings.scalePercent());
    m_translation.speak(m_settings.language());
    auto reference = openReference(m_paths);
    if (!reference)
        return failure(reference);
    m_reference = *std::move(reference);
    m_books = std::make_unique<ReferenceBooks>(m_reference.store->readers());
    m_session = std::make_unique<EnrolmentSession>(*m_books, m_now().date());
    m_window = std::make_unique<ui::MainWindow>(*m_session);
    m_controller = new ArchiveController(*m_window, *m_session, m_paths, m_dialogs, m_now); // child of the window
    m_controller->comparison().setBooksBefore([this] { return booksBefore(m_paths, m_reference); });
    m_notices = new NoticeController(
        *m_window, *m_session, *m_books, m_dialogs, [this] { return m_controller->archive(); }, m_now); // likewise
    m_locking = new LockController(*m_window, *m_controller); // likewise
    m_privacy =
        new PrivacyController(*m_window, *m_controller, *m_locking, m_settings, m_paths, m_dialogs, m_now); // likewise
    new EditionController( // likewise
        *m_window, m_paths, m_dialogs,
        {m_reference, *m_books,
         [this]() -> Result<store::ApplicationArchive *> {
             return m_controller->hasArchiveFile() ? m_controller->archive() : nullptr;
         }},
        m_now);
    m_locking->setIdleTime(std::chrono::minutes(m_settings.lockMinutes()));
    m_window->setListFiles({.choose = m_dialogs.openFileName, .read = store::readListFile});
    m_window->setPhotoFiles({.choose = m_dialogs.openFileName, .read = photoFileBytes});
    m_window->setChartFiles({.dialogs = m_dialogs, .write = store::saveFileSafely});
    m_window->setAppearance(m_settings.appearance());
    m_window->setNamesMasked(m_settings.masksNames());
    m_controller->setArchiveColumns(m_settings.archiveColumns());
    m_window->resize(1280, 800);
    m_window->restoreGeometry(m_settings.windowGeometry());
    connectWindow();
    if (m_reference.problem)
        m_window->showMessage(ui::MessageBar::Kind::Problem, ui::errorText(*m_reference.problem));
    QTimer::singleShot(0, this, &Application::readArchive); // after the first paint
    return {};
}

void Application::readArchive()
{
    m_controller->drafts().show();
    m_controller->offerLeftDraft();
    if (m_controller->hasArchiveFile() && m_controller->door().isOpen()) {
        m_notices->load(); // of one that is shut later
        emptyBin();
    }
}

/// What was thrown away thirty days ago.
void Application::emptyBin()
{
    const auto archive = m_controller->archive();
    if (!archive)
        return; // told where it is needed
    if (const auto shredded = (*archive)->bin().shred(m_now().date()); !shredded)
        qWarning("the bin could not be emptied: %s", qUtf8Printable(shredded.error().detail));
}

void Application::connectWindow()
{
    connect(m_locking, &LockController::unlocked, this, &Application::readArchive);
    connect(m_window.get(), &ui::MainWindow::languageRequested, this, &Application::setLanguage);
    connect(m_window.get(), &ui::MainWindow::scaleRequested, this, &Application::setScale);
    connect(m_window.get(), &ui::MainWindow::appearanceRequested, this, &Application::setAppearance);
    connect(m_window.get(), &ui::MainWindow::maskNamesRequested, this, &Application::setNamesMasked);
}

void Application::setLanguage(Language language)
{
    m_settings.setLanguage(language);
    m_translation.speak(language);
}

void Application::setScale(int percent)
{
    m_settings.setScalePercent(percent);
    ui::applyTheme(m_application, m_settings.appearance(), percent);
}

void Application::setAppearance(ui::Appearance appearance)
{
    m_settings.setAppearance(appearance);
    ui::applyTheme(m_application, appearance, m_settings.scalePercent());
    m_window->setAppearance(appearance);
}

void Application::setNamesMasked(bool masked)
{
    m_settings.setMasksNames(masked);
    m_window->setNamesMasked(masked);
}

void Application::saveWindow()
{
    m_settings.setWindowGeometry(m_window->saveGeometry());
    if (const QByteArray columns = m_window->archiveColumns(); !columns.isEmpty())
        m_settings.setArchiveColumns(columns);
}

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"canbao"_s);
    QApplication::setApplicationVersion(QStringLiteral(CANBAO_VERSION));
    QApplication::setDesktopFileName(u"canbao"_s);
    const auto words = QApplication::arguments();
    const auto paths = findPaths(optionOf(words, u"--data-dir"_s), QApplication::applicationDirPath());
    Application program(application, paths, ui::systemDialogs(), &QDateTime::currentDateTime);
    if (const auto opened = program.open(); !opened) {
        QMessageBox::critical(nullptr, u"Canbao"_s, ui::errorText(opened.error()));
        return StorageFailure;
    }
    if (const auto language = languageFromKey(optionOf(words, u"--lang"_s)))
        program.setLanguage(*language);
    program.window().show();
    const int code = QApplication::exec();
    program.saveWindow();
    return code;
}

} // namespace canbao::app
