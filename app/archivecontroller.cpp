#include "app/archivecontroller.h"

#include "app/archivedoor.h"
#include "app/archivefinder.h"
#include "app/calendarcontroller.h"
#include "app/comparisoncontroller.h"
#include "app/exchangecontroller.h"
#include "app/householdcontroller.h"
#include "app/keptdrafts.h"
#include "app/lifecontroller.h"
#include "app/papercontroller.h"
#include "app/paymentcontroller.h"
#include "app/unusedreference.h"
#include "models/store/draftstore.h"
#include "ui/counter/counterwindow.h"
#include "ui/errortext.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace canbao::app {

using namespace Qt::StringLiterals;
using ui::MainWindow;
using ui::MessageBar;

namespace {

bool isUntouched(EnrolmentDraft draft)
{
    draft.currentStep.clear();
    return draft == EnrolmentDraft{};
}

} // namespace

ArchiveController::ArchiveController(MainWindow &window, EnrolmentSession &session, Paths paths, ui::Dialogs dialogs,
                                     std::function<QDateTime()> now)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_dialogs(std::move(dialogs))
    , m_now(std::move(now))
    , m_door(new ArchiveDoor(std::move(paths), m_now, this))
    , m_mark(new OpenMark(window, [this] { return archive(); }))
    , m_drafts(new KeptDrafts(window, session, [this] { return archiveIfThere(); }))
    , m_calendar(new CalendarController(window, session, m_dialogs,
                                        {[this] { return archiveIfThere(); }, [this] { return keepDraft(); }}, m_now))
    , m_household(new HouseholdController(
          window, session, m_dialogs, [this] { return archive(); }, m_now))
    , m_papers(new PaperController(
          window, m_dialogs, [this] { return archive(); }, m_now))
    , m_life(new LifeController(
          window, m_dialogs, [this] { return archive(); }, m_now))
    , m_payments(new PaymentController(
          window, m_dialogs, [this] { return archive(); }, m_now))
    , m_comparison(new ComparisonController(window, session, [this] { return archive(); }))
    , m_finder(new ArchiveFinder([this] { return archiveIfThere(); }, session.books().regions(), this))
    , m_exchange(new ExchangeController(
          window, m_dialogs, [this] { return archive(); }, *m_finder, session.books(), m_now))
{
    connect(m_drafts, &KeptDrafts::failed, this, &ArchiveController::report);
    connect(m_calendar, &CalendarController::failed, this, &ArchiveController::report);
    connect(m_papers, &PaperController::failed, this, &ArchiveController::report);
    connect(m_papers, &PaperController::printed, this, &ArchiveController::noteChanged);
    connectWindow();
    connectFinder();
    connectLife();
    connectExchange();
}

ArchiveController::~ArchiveController()
{
    m_finder->drop(); // before the archive, which it reads on another thread
}

void ArchiveController::connectFinder()
{
    connect(m_door, &ArchiveDoor::aboutToClose, m_finder, &ArchiveFinder::drop);
    connect(m_finder, &ArchiveFinder::changed, &m_window, &MainWindow::refreshArchive);
    connect(m_finder, &ArchiveFinder::progressed, &m_window, &MainWindow::showArchiveProgress);
    connect(m_finder, &ArchiveFinder::failed, this,
            [this](const Error &error) { report(tr("The saved applications could not be opened: %1"), error); });
    setArchiveColumns({});
}

void ArchiveController::setArchiveColumns(const QByteArray &columns)
{
    m_window.setArchiveFinding({.list = [this](const FinderQuery &query) { return m_finder->list(query); }}, columns);
}

void ArchiveController::connectWindow()
{
    connect(&m_window, &MainWindow::archiveShown, this, &ArchiveController::showEntries);
    connect(&m_window, &MainWindow::newRequested, this, &ArchiveController::startNew);
    connect(&m_window, &MainWindow::draftRequested, this, &ArchiveController::openDraft);
    connect(&m_window, &MainWindow::otherDraftRequested, this, &ArchiveController::openDraftInstead);
    connect(&m_window, &MainWindow::finishRequested, this, &ArchiveController::finish);
    connect(&m_window, &MainWindow::requested, this, &ArchiveController::carryOut);
    connect(&m_window, &MainWindow::compareRequested, m_comparison, &ComparisonController::compare);
    connect(&m_window, &MainWindow::binRequested, m_life, &LifeController::openBin);
    m_window.setDraftKeeper([this] { return keepDraft(); });
    m_window.setCloseGuard([this] { return mayClose(); });
}

void ArchiveController::connectLife()
{
    connect(m_life, &LifeController::failed, this, &ArchiveController::report);
    connect(m_life, &LifeController::removed, this, &ArchiveController::noteRemoved);
    connect(m_life, &LifeController::takenBack, this, &ArchiveController::noteChanged);
    connect(m_life, &LifeController::changed, this, &ArchiveController::noteChanged);
    connect(m_life, &LifeController::changed, m_papers, &PaperController::showRecord);
    connect(m_payments, &PaymentController::changed, m_papers, &PaperController::showRecord);
    connect(m_comparison, &ComparisonController::failed, this, &ArchiveController::report);
    connect(&m_window, &MainWindow::rateChangesRequested, m_comparison, &ComparisonController::listRateChanges);
    connect(m_comparison, &ComparisonController::draftRequested, this, &ArchiveController::copyAsNew);
    connect(m_comparison, &ComparisonController::draftOpened, this, &ArchiveController::openDraft);
}

void ArchiveController::connectExchange()
{
    connect(m_exchange, &ExchangeController::failed, this, &ArchiveController::report);
    connect(m_exchange, &ExchangeController::printed, m_finder, &ArchiveFinder::noteChanged);
    connect(m_exchange, &ExchangeController::exported, this, [this] { // once for many
        m_window.refreshArchive();
        Q_EMIT changed();
    });
    connect(m_exchange, &ExchangeController::imported, this, [this] {
        showEntries();
        m_drafts->show();
        Q_EMIT changed();
    });
    connect(&m_window, &MainWindow::exportRequested, m_exchange, &ExchangeController::openExport);
    connect(&m_window, &MainWindow::importRequested, m_exchange, &ExchangeController::openImport);
}

void ArchiveController::carryOut(ui::ApplicationAction action, const QString &reference)
{
    using enum ui::ApplicationAction;
    switch (action) {
    case Open:
        return openSaved(reference);
    case CopyAsNew:
        return copyAsNew(reference);
    case Print:
        return m_papers->print(reference);
    case Preview:
        return m_papers->preview(reference);
    case SavePdf:
        return m_papers->savePdf(reference);
    case ChoosePapers:
        return m_papers->choosePapers(reference);
    case SaveCalendar:
        return withSaved(reference, [this](const EnrolmentApplication &saved) { m_calendar->save(saved); });
    case CounterMode:
        return showCounter(reference);
    case NoteStep:
        return withSaved(reference, [this](const EnrolmentApplication &saved) { m_life->open(saved); });
    case Payments:
        return withSaved(reference, [this](const EnrolmentApplication &saved) { m_payments->open(saved); });
    case CompareWithTodaysRates:
        return m_comparison->compareWithTodaysRates(reference);
    case PutIntoBin:
        return m_life->putIntoBin(reference);
    }
    Q_UNREACHABLE();
}

void ArchiveController::startNew()
{
    if (keepDraft())
        begin({});
}

void ArchiveController::openDraft(const QString &id)
{
    if (!keepDraft())
        return;
    const auto opened = archive();
    if (!opened)
        return report(tr("The draft could not be opened: %1"), opened.error());
    const auto draft = (*opened)->drafts().load(id);
    if (!draft)
        return report(tr("The draft could not be opened: %1"), draft.error());
    begin(*draft);
}

void ArchiveController::openDraftInstead(const QString &id)
{
    const auto opened = archive();
    const auto draft = opened ? (*opened)->drafts().load(id) : Result<EnrolmentDraft>(failure(opened));
    if (!draft)
        return report(tr("The draft could not be opened: %1"), draft.error());
    if (dropBegun() && keepDraft())
        begin(*draft);
}

/// Two drafts that differ in nothing would find each other again and again.
bool ArchiveController::dropBegun()
{
    const EnrolmentDraft &draft = m_session.draft();
    if (!isOnlyBegun(draft, m_session.household()))
        return true;
    const auto opened = archive();
    const auto removed = opened ? (*opened)->drafts().remove(draft.id) : Result<void>(failure(opened));
    if (!removed) {
        report(tr("The draft could not be opened: %1"), removed.error());
        return false;
    }
    m_hasDraft = false;
    return true;
}

/// The window turns first, so that what the household has to say is read beside the wizard.
void ArchiveController::begin(const EnrolmentDraft &draft)
{
    const QString warning = hasArchiveFile() ? m_household->load() : QString();
    const auto linked = m_household->linked(draft);
    m_session.setDraft(linked);
    m_kept = linked;
    m_hasDraft = true;
    m_mark->set(draft.id);
    m_window.offerDraft(std::nullopt);
    m_window.showWizard();
    if (!warning.isEmpty())
        m_window.showMessage(MessageBar::Kind::Problem, warning);
}

bool ArchiveController::keepDraft()
{
    const EnrolmentDraft &draft = m_session.draft();
    if (!m_hasDraft || draft == m_kept || isUntouched(draft))
        return true;
    m_household->keepPerson();
    m_household->keepOwnOffices();
    const auto opened = archive();
    const auto id =
        opened ? (*opened)->drafts().save(draft, m_now(), OpenMark::here()) : Result<QString>(failure(opened));
    if (!id) {
        report(tr("Your answers are still on the screen, but they could not be kept: %1"), id.error());
        return false;
    }
    const bool isOfItsOwn = !draft.id.isEmpty() && *id != draft.id;
    m_session.setDraftId(*id);
    m_mark->set(*id);
    m_kept = m_session.draft();
    m_window.setDraftSavedAt(m_now().time());
    if (isOfItsOwn)
        m_window.showMessage(MessageBar::Kind::Caution,
                             tr("Another window changed this draft meanwhile. Your answers here were kept as a draft "
                                "of their own; the other one is in the list of drafts."));
    Q_EMIT changed();
    return true;
}

void ArchiveController::finish()
{
    const auto why = tr("The application could not be saved: %1 Your answers are still on the screen.");
    const auto opened = archive();
    const auto reference = opened ? unusedReference(**opened) : Result<ApplicationReference>(failure(opened));
    if (!reference)
        return report(why, reference.error());
    EnrolmentDraft answers = m_session.draft();
    if (const auto changed = (*archive())->drafts().isChangedElsewhere(answers.id); changed && *changed)
        answers.id.clear(); // what the other window kept stays in the list of drafts
    const auto application =
        complete(answers, m_session.context(), *reference, m_now(), QCoreApplication::applicationVersion());
    if (!application)
        return report(why, application.error().front().error);
    if (const auto saved = (*archive())->save(*application); !saved)
        return report(why, saved.error());
    m_hasDraft = false;
    Q_EMIT finished();
    m_window.showConfirmation(*application);
    m_household->keepPersonOf(application->answers);
    m_household->keepOwnOffices();
    m_session.setDraft({});
    QTimer::singleShot(0, m_papers, [this, saved = *application] { m_papers->keepSummary(saved); }); // after the paint
}

void ArchiveController::openSaved(const QString &reference)
{
    withSaved(reference, [this](const EnrolmentApplication &saved) { m_papers->show(saved); });
}

void ArchiveController::copyAsNew(const QString &reference)
{
    if (!keepDraft())
        return;
    withSaved(reference, [this](const EnrolmentApplication &saved) {
        EnrolmentDraft draft = saved.answers;
        draft.id.clear();
        draft.declared = false;
        draft.currentStep = stepKey(Step::Check);
        begin(draft);
        m_kept = {}; // a copy is new: it is kept with the first change of page
    });
}

void ArchiveController::showCounter(const QString &reference)
{
    withSaved(reference, [this](const EnrolmentApplication &saved) {
        auto *counter = new ui::CounterWindow(saved, &m_window);
        counter->setAttribute(Qt::WA_DeleteOnClose);
        counter->open();
    });
}

void ArchiveController::offerLeftDraft()
{
    if (hasArchiveFile())
        m_mark->offerLeft();
}

void ArchiveController::showEntries()
{
    m_finder->start();
    m_window.refreshArchive();
}

bool ArchiveController::mayClose()
{
    if (!keepDraft()) {
        return m_dialogs.ask(&m_window, tr("Close Canbao?"),
                             tr("Your answers could not be kept. If you close now, what you changed last is lost."),
                             tr("Close without keeping"), tr("Stay here"));
    }
    m_mark->clear();
    return true;
}

Result<store::ApplicationArchive *> ArchiveController::archive()
{
    return m_door->archive();
}

bool ArchiveController::hasArchiveFile() const
{
    return m_door->hasFile();
}

Result<store::ApplicationArchive *> ArchiveController::archiveIfThere()
{
    return hasArchiveFile() ? archive() : Result<store::ApplicationArchive *>(nullptr);
}

void ArchiveController::withSaved(const QString &reference,
                                  const std::function<void(const EnrolmentApplication &)> &use)
{
    const auto opened = archive();
    if (const auto saved = opened ? (*opened)->load(reference) : failure(opened))
        use(*saved);
    else
        report(tr("The application could not be opened: %1"), saved.error());
}

void ArchiveController::noteChanged(const QString &reference)
{
    m_finder->noteChanged(reference);
    m_window.refreshArchive();
    Q_EMIT changed();
}

void ArchiveController::noteRemoved(const QString &, qint64 key)
{
    m_finder->noteRemoved(key);
    m_window.refreshArchive();
    Q_EMIT changed();
}

void ArchiveController::letGo()
{
    m_hasDraft = false;
    m_kept = {};
    m_session.setDraft({});
    m_session.setHousehold({});
    m_session.setOwnOffices({});
}

/// What is shut is opened on a page of its own; beside answers on screen it is said, since they stay there.
void ArchiveController::report(const QString &sentence, const Error &error)
{
    if (ArchiveDoor::isShut(error) && !m_window.isWizardShown())
        return m_window.showUnlock(error.code);
    m_window.showMessage(MessageBar::Kind::Problem, sentence.arg(ui::errorText(error)));
}

} // namespace canbao::app
