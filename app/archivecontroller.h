#pragma once

#include "app/openmark.h"
#include "app/paths.h"
#include "models/application/enrolmentsession.h"
#include "models/store/applicationarchive.h"
#include "ui/fields/dialogs.h"
#include "ui/mainwindow.h"

#include <QObject>

#include <functional>
#include <memory>

namespace canbao::app {

class ArchiveDoor;
class ArchiveFinder;
class CalendarController;
class ComparisonController;
class ExchangeController;
class HouseholdController;
class KeptDrafts;
class LifeController;
class PaperController;
class PaymentController;

/// The one bridge between the window and the archive: drafts and finished applications. Whatever fails is said in
/// the window, and what is on screen stays there.
class ArchiveController : public QObject
{
    Q_OBJECT

public:
    ArchiveController(ui::MainWindow &window, EnrolmentSession &session, Paths paths, ui::Dialogs dialogs,
                      std::function<QDateTime()> now);
    ~ArchiveController() override;

    void startNew();
    void openDraft(const QString &id);
    /// In place of the draft on screen, which is dropped where it says nothing more than who the person is.
    void openDraftInstead(const QString &id);
    /// True as well where there is nothing to keep.
    bool keepDraft();
    /// Freezes the draft, saves it and shows the confirmation.
    void finish();
    void openSaved(const QString &reference);
    void copyAsNew(const QString &reference);
    /// One field of the forms at a time, for the window at the office.
    void showCounter(const QString &reference);
    /// At the start: what a program that did not end well had on screen.
    void offerLeftDraft();
    /// Brings the list of saved applications up to date, on screen or not.
    void showEntries();
    ArchiveFinder &finder() { return *m_finder; }
    KeptDrafts &drafts() { return *m_drafts; }
    CalendarController &calendar() { return *m_calendar; }
    PaperController &papers() { return *m_papers; }
    ComparisonController &comparison() { return *m_comparison; }
    void setArchiveColumns(const QByteArray &columns);
    bool mayClose();
    /// Opened, and made where there is none, at the first call.
    Result<store::ApplicationArchive *> archive();
    /// Looking at an empty list makes no files.
    bool hasArchiveFile() const;
    ArchiveDoor &door() { return *m_door; }
    /// Answers are on screen, or were when another page was turned to.
    bool hasDraft() const { return m_hasDraft; }
    const QString &draftId() const { return m_session.draft().id; }
    /// Before the archive is locked: the answers are in it, so nothing of them stays here.
    void letGo();

Q_SIGNALS:
    void changed(); ///< something was kept
    void finished(); ///< an application was saved

private:
    void connectWindow();
    void connectFinder();
    void connectLife();
    void connectExchange();
    void carryOut(ui::ApplicationAction action, const QString &reference);
    void begin(const EnrolmentDraft &draft);
    bool dropBegun();
    Result<store::ApplicationArchive *> archiveIfThere(); ///< null where there is none; makes none
    /// Loads and hands over, or says why not.
    void withSaved(const QString &reference, const std::function<void(const EnrolmentApplication &)> &use);
    void noteChanged(const QString &reference);
    void noteRemoved(const QString &reference, qint64 key);
    void report(const QString &sentence, const Error &error);

    ui::MainWindow &m_window;
    EnrolmentSession &m_session;
    ui::Dialogs m_dialogs;
    std::function<QDateTime()> m_now;
    ArchiveDoor *m_door; // a child of this
    OpenMark *m_mark; // the window owns it
    KeptDrafts *m_drafts; // the window owns it
    CalendarController *m_calendar; // the window owns it
    HouseholdController *m_household; // the window owns it
    PaperController *m_papers; // the window owns it
    LifeController *m_life; // the window owns it
    PaymentController *m_payments; // the window owns it
    ComparisonController *m_comparison; // the window owns it
    ArchiveFinder *m_finder; // a child of this
    ExchangeController *m_exchange; // the window owns it
    bool m_hasDraft = false;
    EnrolmentDraft m_kept;
};

} // namespace canbao::app
