#include "ui/mainwindow.h"

#include "ui/answersbefore.h"
#include "ui/archive/applicationview.h"
#include "ui/archive/archivepage.h"
#include "ui/editmenu.h"
#include "ui/fields/surfacearea.h"
#include "ui/format.h"
#include "ui/homepage.h"
#include "ui/mainheader.h"
#include "ui/privacy/passphraseoffer.h"
#include "ui/rates/openrates.h"
#include "ui/sourcedialog.h"
#include "ui/unlockpage.h"
#include "ui/viewmenu.h"
#include "ui/wizard/confirmationpage.h"
#include "ui/wizard/enrolmentwizard.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(EnrolmentSession &session, QWidget *parent) : QMainWindow(parent), m_session(session)
{
    // Drawn after the first paint: the window does not wait for it.
    QTimer::singleShot(0, this, [this] { setWindowIcon(QIcon(u":/icons/canbao.svg"_s)); });
    auto *ground = new QWidget(this);
    m_header = new MainHeader(ground);
    auto *rule = new QFrame(ground);
    rule->setProperty("role", u"rule"_s);
    m_messages = new MessageBar(ground);
    m_offer = new PassphraseOffer(ground);
    m_stack = new QStackedWidget(ground);
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_header, rule, m_messages, m_offer})
        column->addWidget(part);
    column->addWidget(m_stack, 1);
    setCentralWidget(ground);
    connect(m_offer, &PassphraseOffer::taken, this, &MainWindow::privacyRequested);
    connect(m_offer, &PassphraseOffer::declined, this, &MainWindow::passphraseDeclined);
    connect(new QShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_A, this), &QShortcut::activated, this,
            &MainWindow::showArchive);
    followHeader();
    buildHome();
    setWindowTitle(tr("Canbao"));
    m_home->focusFirst();
}

void MainWindow::readSource(const Source &source, QWidget *window)
{
    openSource(source, m_session.books().laws(), window);
}

void MainWindow::followHeader()
{
    const auto *edit = &m_header->edit();
    const auto *view = &m_header->view();
    connect(m_header, &MainHeader::homeRequested, this, &MainWindow::showHome);
    connect(m_header, &MainHeader::archiveRequested, this, &MainWindow::showArchive);
    connect(m_header, &MainHeader::languageRequested, this, &MainWindow::languageRequested);
    connect(m_header, &MainHeader::ratesRequested, this, &MainWindow::showRates);
    connect(m_header, &MainHeader::editionsRequested, this, &MainWindow::editionsRequested);
    connect(m_header, &MainHeader::lawsRequested, this, [this] { openLaws(m_session.books().laws(), this); });
    connect(edit, &EditMenu::answersBeforeRequested, this, &MainWindow::showAnswersBefore);
    connect(view, &ViewMenu::scaleRequested, this, &MainWindow::scaleRequested);
    connect(view, &ViewMenu::appearanceRequested, this, &MainWindow::appearanceRequested);
    connect(view, &ViewMenu::maskNamesRequested, this, &MainWindow::maskNamesRequested);
    connect(view, &ViewMenu::privateHideRequested, this, &MainWindow::lockOrHide);
    connect(view, &ViewMenu::privacyRequested, this, &MainWindow::privacyRequested);
}

void MainWindow::buildHome()
{
    m_home = new HomePage(m_stack);
    m_stack->addWidget(m_home);
    // Read after the first paint, like the drafts.
    QTimer::singleShot(0, this, [this] { m_home->setDocuments(m_session.books().documents()); });
    connect(m_home, &HomePage::newRequested, this, &MainWindow::newRequested);
    connect(m_home, &HomePage::draftRequested, this, &MainWindow::draftRequested);
    connect(m_home, &HomePage::draftDeclined, this, &MainWindow::draftDeclined);
    connect(m_home, &HomePage::archiveRequested, this, &MainWindow::showArchive);
    connect(m_home, &HomePage::ratesRequested, this, &MainWindow::showRates);
}

void MainWindow::showHome()
{
    if (leaveWizard())
        goHome();
}

void MainWindow::goHome()
{
    turnTo(m_home);
    m_home->focusFirst();
    Q_EMIT homeShown();
}

void MainWindow::showWizard()
{
    turnTo(wizard());
    m_wizard->start(m_readVersions ? m_readVersions() : std::vector<DraftVersion>());
}

void MainWindow::showConfirmation(const EnrolmentApplication &application)
{
    m_confirmedReference = application.reference.text();
    confirmation()->showApplication(application);
    turnTo(m_confirmationArea);
    m_confirmation->focusHeading();
}

void MainWindow::showArchive()
{
    if (m_isShut) {
        turnTo(m_unlock); // answers on screen cannot be kept before
        return m_unlock->focusFirst();
    }
    if (!leaveWizard())
        return;
    Q_EMIT archiveShown();
    archive()->refresh();
    turnTo(m_archive);
    m_archive->focusSearch();
}

void MainWindow::showRates()
{
    openRates(m_session, m_furnishing.noticeKeeping, m_furnishing.chartFiles, this);
}

void MainWindow::showSaved(const EnrolmentApplication &application, std::shared_ptr<const Paper> summary,
                           const ApplicationRecord &record)
{
    turnTo(saved());
    m_savedReference = application.reference.text();
    m_saved->showApplication(application, std::move(summary), record);
}

void MainWindow::showRecord(const QString &reference, const ApplicationRecord &record)
{
    if (place() == Place::Saved && m_savedReference == reference)
        m_saved->showRecord(record);
}

MainWindow::Place MainWindow::place() const
{
    const auto *shown = m_stack->currentWidget();
    if (shown == m_home)
        return Place::Home;
    if (shown == m_wizard)
        return Place::Wizard;
    if (shown == m_archive)
        return Place::Archive;
    if (shown == m_saved)
        return Place::Saved;
    return shown == m_unlock ? Place::Unlock : Place::Confirmation;
}

QString MainWindow::shownReference() const
{
    return place() == Place::Confirmation ? m_confirmedReference : m_savedReference;
}

UnlockPage *MainWindow::unlockPage()
{
    if (!m_unlock) {
        m_unlock = new UnlockPage(m_stack);
        m_stack->addWidget(m_unlock);
    }
    return m_unlock;
}

void MainWindow::offerPassphrase(bool offered)
{
    m_offer->setVisible(offered);
}

void MainWindow::showUnlock(Error::Code reason)
{
    m_isShut = true;
    unlockPage()->showReason(reason);
    turnTo(m_unlock);
    m_unlock->focusFirst();
}

void MainWindow::endUnlock()
{
    m_isShut = false;
    if (m_unlock)
        m_unlock->wipe();
}

/// Pages go at once, so that what they show is freed, and with that overwritten, before anybody else sits down.
void MainWindow::forget()
{
    m_messages->dismiss();
    m_stack->setCurrentWidget(m_home);
    setDrafts({});
    offerDraft(std::nullopt);
    for (QWidget *page : std::initializer_list<QWidget *>{m_wizard, m_archive, m_saved, m_confirmationArea})
        delete page;
    m_wizard = nullptr;
    m_archive = nullptr;
    m_saved = nullptr;
    m_confirmationArea = nullptr;
    m_confirmation = nullptr;
    m_confirmedReference.clear();
    m_savedReference.clear();
}

void MainWindow::setDrafts(std::vector<DraftEntry> drafts)
{
    m_home->setDrafts(std::move(drafts));
}

void MainWindow::offerDraft(const std::optional<DraftEntry> &draft)
{
    m_home->offerDraft(draft, m_session.today());
}

void MainWindow::refreshArchive()
{
    if (m_archive)
        m_archive->refresh();
}

void MainWindow::showArchiveProgress(int percent)
{
    if (m_archive)
        m_archive->showProgress(percent);
}

QByteArray MainWindow::archiveColumns() const
{
    return m_archive ? m_archive->columns() : QByteArray();
}

void MainWindow::setDraftSavedAt(const QTime &time)
{
    if (m_wizard)
        m_wizard->setSavedText(tr("Kept at %1").arg(currentLocale().toString(time, u"HH:mm"_s)));
}

void MainWindow::showMessage(MessageBar::Kind kind, const QString &text)
{
    m_messages->showMessage(kind, text);
}

bool MainWindow::isWizardShown() const
{
    return m_wizard && m_stack->currentWidget() == m_wizard;
}

void MainWindow::setNamesMasked(bool masked)
{
    m_masksNames = masked;
    m_header->view().setNamesMasked(masked);
    m_home->setNamesMasked(masked);
    if (m_wizard)
        m_wizard->setNamesMasked(masked);
    if (m_archive)
        m_archive->setNamesMasked(masked);
}

QString MainWindow::shownName(const QString &name) const
{
    return m_masksNames ? maskedName(name) : name;
}

void MainWindow::setAppearance(Appearance appearance)
{
    m_header->view().setAppearance(appearance);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(!m_closeGuard || m_closeGuard());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setWindowTitle(tr("Canbao"));
}

EnrolmentWizard *MainWindow::wizard()
{
    if (m_wizard)
        return m_wizard;
    m_wizard = new EnrolmentWizard(
        m_session, [this](Step step, EnrolmentSession &session) { return furnishedPage(step, session, m_furnishing); },
        m_stack);
    m_stack->addWidget(m_wizard);
    m_wizard->setNamesMasked(m_masksNames);
    m_wizard->setNoticeKeeping(m_furnishing.noticeKeeping);
    m_wizard->setDraftFinder([this] { return m_findDraft ? m_findDraft() : std::nullopt; });
    connect(m_wizard, &EnrolmentWizard::otherDraftRequested, this, &MainWindow::otherDraftRequested);
    connect(m_wizard, &EnrolmentWizard::personRemovalRequested, this, &MainWindow::personRemovalRequested);
    connect(m_wizard, &EnrolmentWizard::draftSaveRequested, this, [this] { leaveWizard(); });
    connect(m_wizard, &EnrolmentWizard::finishRequested, this, &MainWindow::finishRequested);
    connect(m_wizard, &EnrolmentWizard::closeRequested, this, &MainWindow::showHome);
    m_header->edit().follow(m_wizard->undo());
    connect(&m_wizard->undo(), &AnswerUndo::told, this, [this](const QString &sentence) {
        showMessage(MessageBar::Kind::Good, sentence);
        centralWidget()->layout()->activate(); // the answer is brought into what is left of the page
    });
    connect(&m_wizard->undo(), &AnswerUndo::answered, m_messages, &MessageBar::dismiss);
    return m_wizard;
}

ConfirmationPage *MainWindow::confirmation()
{
    if (m_confirmation)
        return m_confirmation;
    m_confirmation = new ConfirmationPage;
    m_confirmationArea = new SurfaceArea(m_confirmation, m_stack);
    m_stack->addWidget(m_confirmationArea);
    connect(m_confirmation, &ConfirmationPage::requested, this,
            [this](ApplicationAction action) { Q_EMIT requested(action, m_confirmedReference); });
    connect(m_confirmation, &ConfirmationPage::archiveRequested, this, &MainWindow::showArchive);
    connect(m_confirmation, &ConfirmationPage::newRequested, this, &MainWindow::newRequested);
    return m_confirmation;
}

ArchivePage *MainWindow::archive()
{
    if (m_archive)
        return m_archive;
    m_archive = new ArchivePage(m_stack);
    m_archive->setNamesMasked(m_masksNames);
    if (m_archiveFinding.list)
        m_archive->setFinding(m_archiveFinding);
    m_archive->restoreColumns(m_archiveColumns);
    m_stack->addWidget(m_archive);
    connect(m_archive, &ArchivePage::requested, this, &MainWindow::requested);
    connect(m_archive, &ArchivePage::compareRequested, this, &MainWindow::compareRequested);
    connect(m_archive, &ArchivePage::exportRequested, this, &MainWindow::exportRequested);
    connect(m_archive, &ArchivePage::importRequested, this, &MainWindow::importRequested);
    connect(m_archive, &ArchivePage::rateChangesRequested, this, &MainWindow::rateChangesRequested);
    connect(m_archive, &ArchivePage::binRequested, this, &MainWindow::binRequested);
    return m_archive;
}

ApplicationView *MainWindow::saved()
{
    if (m_saved)
        return m_saved;
    m_saved = new ApplicationView(m_stack);
    m_stack->addWidget(m_saved);
    connect(m_saved, &ApplicationView::backRequested, this, &MainWindow::showArchive);
    connect(m_saved, &ApplicationView::requested, this, &MainWindow::requested);
    return m_saved;
}

void MainWindow::lockOrHide()
{
    if (m_lock && m_lock())
        return;
    if (m_wizard)
        m_wizard->concealPrivate();
    Q_EMIT maskNamesRequested(true);
}

/// What is on screen is kept first, so that the list begins with it.
void MainWindow::showAnswersBefore()
{
    if (!leaveWizard() || !m_readVersions)
        return;
    auto *dialog = new AnswersBefore(m_readVersions(), m_session.today(), this);
    connect(dialog, &AnswersBefore::chosen, &m_wizard->undo(), &AnswerUndo::goBackTo);
    dialog->open();
}

/// Going elsewhere keeps the answers; where they cannot be kept, one stays.
bool MainWindow::leaveWizard()
{
    return !isWizardShown() || !m_keepDraft || m_keepDraft();
}

void MainWindow::turnTo(QWidget *page)
{
    m_messages->dismiss();
    m_stack->setCurrentWidget(page);
    m_header->setAtHome(page == m_home);
    m_header->edit().setAnswersShown(page == m_wizard && m_wizard);
}

} // namespace canbao::ui
