#pragma once

#include "models/application/archiveentry.h"
#include "models/application/drafthistory.h"
#include "models/application/enrolmentapplication.h"
#include "models/application/enrolmentsession.h"
#include "ui/archive/applicationaction.h"
#include "ui/archive/archivefinding.h"
#include "ui/fields/messagebar.h"
#include "ui/fields/sourcereader.h"
#include "ui/theme/theme.h"
#include "ui/wizard/pagefurnishing.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QStackedWidget;

namespace canbao::ui {

class ApplicationView;
class ArchivePage;
class ConfirmationPage;
class EnrolmentWizard;
class HomePage;
class MainHeader;
class Paper;
class PassphraseOffer;
class SurfaceArea;
class UnlockPage;
struct ApplicationRecord;

/// The one window: a header, a line for messages, and below them home, wizard, confirmation, the list of saved
/// applications or one of them. Everything but home is made when it is first shown. What concerns the archive leaves as
/// a signal.
class MainWindow : public QMainWindow, public SourceReader
{
    Q_OBJECT

public:
    explicit MainWindow(EnrolmentSession &session, QWidget *parent = nullptr);

    void showHome();
    /// Opens the session's draft on the page on which it was left.
    void showWizard();
    void showConfirmation(const EnrolmentApplication &application);
    void showArchive();
    /// In a window of its own, at the place of the draft.
    void showRates();
    /// \a summary: its pages as they are kept.
    void showSaved(const EnrolmentApplication &application, std::shared_ptr<const Paper> summary,
                   const ApplicationRecord &record);
    /// Where this application is shown: its record has grown.
    void showRecord(const QString &reference, const ApplicationRecord &record);

    enum class Place { Home, Wizard, Confirmation, Archive, Saved, Unlock };
    Place place() const;
    /// Of what is shown at Confirmation or Saved.
    QString shownReference() const;
    /// The saved applications are shut for \a reason; from now on this page stands in their place.
    void showUnlock(Error::Code reason);
    /// A line that offers a passphrase, or no more.
    void offerPassphrase(bool offered);
    /// They are open again.
    void endUnlock();
    UnlockPage *unlockPage();
    /// Drops every page that shows something private and empties the lists. No dialog may be open.
    void forget();

    void setDrafts(std::vector<DraftEntry> drafts);
    /// What a program that did not end well had kept; nothing takes the offer away.
    void offerDraft(const std::optional<DraftEntry> &draft);
    /// The list of saved applications asks anew, where it was ever shown.
    void refreshArchive();
    /// How far its search is prepared, in percent.
    void showArchiveProgress(int percent);
    /// Empty while the list was not shown.
    QByteArray archiveColumns() const;
    /// "Kept at 15:04" beside the wizard's buttons.
    void setDraftSavedAt(const QTime &time);
    void showMessage(MessageBar::Kind kind, const QString &text);
    MessageBar *messageBar() const { return m_messages; }
    bool isWizardShown() const;
    bool areNamesMasked() const { return m_masksNames; }
    /// As lists show it: masked where that is set.
    QString shownName(const QString &name) const;
    void readSource(const Source &source, QWidget *window) override;
    void setNamesMasked(bool masked);
    void setAppearance(Appearance appearance);
    /// Keeps the answers on screen; false when it could not, and then the wizard stays.
    void setDraftKeeper(std::function<bool()> keeper) { m_keepDraft = std::move(keeper); }
    /// What the session's draft was before, oldest first.
    void setVersionReader(std::function<std::vector<DraftVersion>()> reader) { m_readVersions = std::move(reader); }
    /// Where contribution lists come from; set before the wizard is first shown.
    void setListFiles(ListFiles files) { m_furnishing.listFiles = std::move(files); }
    void setPhotoFiles(PhotoFiles files) { m_furnishing.photoFiles = std::move(files); }
    /// Where pictures of charts go; set before the wizard is first shown.
    void setChartFiles(ChartFiles files) { m_furnishing.chartFiles = std::move(files); }
    /// How figures of a notice are kept; set before the wizard is first shown.
    void setNoticeKeeping(NoticeKeeping keeping) { m_furnishing.noticeKeeping = std::move(keeping); }
    /// What the calendar page needs of the archive; set before the wizard is first shown.
    void setCalendarKeeping(CalendarKeeping keeping) { m_furnishing.calendarKeeping = std::move(keeping); }
    /// Where the list of saved applications comes from and how it was arranged; set before it is first shown.
    void setArchiveFinding(ArchiveFinding finding, const QByteArray &columns)
    {
        m_archiveFinding = std::move(finding);
        m_archiveColumns = columns;
    }
    /// Asked in the wizard when it is known who applies.
    void setDraftFinder(std::function<std::optional<OtherDraft>()> finder) { m_findDraft = std::move(finder); }
    /// F9: locks the saved applications, or answers false, and then private values are blanked alone.
    void setLocker(std::function<bool()> locker) { m_lock = std::move(locker); }
    /// Asked before the window closes; false keeps it open.
    void setCloseGuard(std::function<bool()> guard) { m_closeGuard = std::move(guard); }

Q_SIGNALS:
    void homeShown(); ///< drafts are wanted
    void archiveShown(); ///< entries are wanted
    void newRequested();
    void draftRequested(const QString &id);
    void draftDeclined(); ///< the one that was offered
    void otherDraftRequested(const QString &id); ///< in place of the one on screen
    void personRemovalRequested(const QString &id);
    void finishRequested();
    void requested(canbao::ui::ApplicationAction action, const QString &reference);
    void compareRequested(const QString &one, const QString &other);
    void binRequested();
    void rateChangesRequested();
    void exportRequested(const QStringList &selected, const canbao::FinderQuery &found);
    void importRequested();
    void editionsRequested(); ///< of the reference data
    void languageRequested(Language language);
    void scaleRequested(int percent);
    void appearanceRequested(Appearance appearance);
    void maskNamesRequested(bool masked);
    void passphraseDeclined(); ///< is not to be offered again
    void privacyRequested(); ///< the window for passphrase and backups

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void followHeader();
    void buildHome();
    EnrolmentWizard *wizard();
    ConfirmationPage *confirmation();
    ArchivePage *archive();
    ApplicationView *saved();
    void lockOrHide();
    void showAnswersBefore();
    bool leaveWizard();
    void goHome();
    void turnTo(QWidget *page);

    EnrolmentSession &m_session;
    MainHeader *m_header = nullptr;
    MessageBar *m_messages = nullptr;
    PassphraseOffer *m_offer = nullptr;
    QStackedWidget *m_stack = nullptr;
    HomePage *m_home = nullptr;
    EnrolmentWizard *m_wizard = nullptr;
    ConfirmationPage *m_confirmation = nullptr;
    SurfaceArea *m_confirmationArea = nullptr; ///< around it
    ArchivePage *m_archive = nullptr;
    ApplicationView *m_saved = nullptr;
    UnlockPage *m_unlock = nullptr;
    bool m_isShut = false;
    QString m_confirmedReference;
    QString m_savedReference;
    bool m_masksNames = false;
    std::function<bool()> m_keepDraft;
    std::function<bool()> m_closeGuard;
    std::function<bool()> m_lock;
    std::function<std::vector<DraftVersion>()> m_readVersions;
    PageFurnishing m_furnishing;
    std::function<std::optional<OtherDraft>()> m_findDraft;
    ArchiveFinding m_archiveFinding;
    QByteArray m_archiveColumns;
};

} // namespace canbao::ui
