#pragma once

#include "models/application/enrolmentsession.h"
#include "ui/notice/noticekeeping.h"
#include "ui/wizard/answerundo.h"
#include "ui/wizard/draftkeeper.h"
#include "ui/wizard/pages.h"
#include "ui/wizard/taskstatus.h"

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <set>

namespace canbao::ui {

namespace Ui {
class EnrolmentWizard;
}

class LawDialog;
class PageStack;
class WizardZones;

/// The page stack with task rail, side panel and the row of buttons. Continue is never disabled: it checks, says what
/// is wrong, or goes on. Pages are made when they are first entered.
class EnrolmentWizard : public QWidget
{
    Q_OBJECT

public:
    EnrolmentWizard(EnrolmentSession &session, PageFactory makePage, QWidget *parent = nullptr);
    ~EnrolmentWizard() override;

    /// Opens the draft of the session on the page on which it was left; \a kept is what it was before.
    void start(const std::vector<DraftVersion> &kept = {});
    AnswerUndo &undo() { return *m_undo; }
    Step currentStep() const { return m_current; }
    /// How long without typing until the draft is kept.
    void setQuietTime(std::chrono::milliseconds time) { m_keeper->setQuietTime(time); }
    /// Panel and rail fold away, so they claim no room.
    QSize minimumSizeHint() const override;
    WizardPage *page(Step step);
    /// "Kept at 15:04"; an empty text hides it.
    void setSavedText(const QString &text);
    /// Blanks every private number on screen.
    void concealPrivate();
    /// Without it no figures can be entered from a notice where rates are not known.
    void setNoticeKeeping(NoticeKeeping keeping);
    /// How names of saved people are shown.
    void setNamesMasked(bool masked);
    /// Asked when it is known who applies: another draft of the same person.
    void setDraftFinder(std::function<std::optional<OtherDraft>()> finder) { m_findDraft = std::move(finder); }

public Q_SLOTS:
    void goOn();
    void goBack();
    void showStep(Step step);
    /// From "check your answers": to the question, and back here on Continue.
    void changeAnswer(Field field);
    /// To the question without leaving the way one was on.
    void showAnswer(Field field);
    void saveAndClose();

Q_SIGNALS:
    void draftSaveRequested();
    void closeRequested(); ///< the draft has been asked to be saved before
    void finishRequested(); ///< no problem is left
    void otherDraftRequested(const QString &id);
    void personRemovalRequested(const QString &id);
    void titleChanged(const QString &title);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void enter(Step step);
    void connectPage(WizardPage *page);
    void showHeading(bool hasProblems);
    void report(const std::vector<Problem> &problems);
    bool explainInstead(const std::vector<Problem> &problems);
    void showInformation(const Error &error);
    void showInstead(QWidget *other);
    bool showOtherDraft();
    void startAnother();
    void leaveInformation();
    void enterNotice();
    void afterNotices();
    void advance();
    void refreshRail();
    void reword();
    void openLaw(const QString &lawKey);

    EnrolmentSession &m_session;
    std::unique_ptr<Ui::EnrolmentWizard> m_ui;
    PageStack *m_pages;
    DraftKeeper *m_keeper;
    AnswerUndo *m_undo;
    WizardZones *m_zones;
    NoticeKeeping m_noticeKeeping;
    LawDialog *m_law = nullptr; ///< made when a text is first wanted
    std::set<Step> m_left;
    Step m_current = Step::Applicant;
    bool m_returnsToCheck = false;
    std::optional<Step> m_returnsTo; ///< a page whose Change was followed
    bool m_hasProblems = false;
    std::function<std::optional<OtherDraft>()> m_findDraft;
    QString m_startedAnother; ///< the number for which another draft was wanted
    QTimer m_refresh;
};

} // namespace canbao::ui
