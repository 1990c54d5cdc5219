#include "ui/wizard/enrolmentwizard.h"

#include "models/application/proposednotice.h"
#include "ui/format.h"
#include "ui/informationtext.h"
#include "ui/lawdialog.h"
#include "ui/notice/noticedialog.h"
#include "ui/theme/theme.h"
#include "ui/wizard/applicantpage.h"
#include "ui/wizard/checkpage.h"
#include "ui/wizard/pagestack.h"
#include "ui/wizard/subsidypage.h"
#include "ui/wizard/wizardkeys.h"
#include "ui/wizard/wizardzones.h"
#include "ui_enrolmentwizard.h"

#include <QScrollBar>

#include <algorithm>
#include <chrono>

namespace canbao::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

EnrolmentWizard::EnrolmentWizard(EnrolmentSession &session, PageFactory makePage, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_ui(std::make_unique<Ui::EnrolmentWizard>())
{
    m_ui->setupUi(this);
    m_pages = new PageStack(session, std::move(makePage), m_ui->pageHolder, this);
    m_keeper = new DraftKeeper(session, this);
    m_undo = new AnswerUndo(session, this);
    m_zones = new WizardZones(*m_ui, *this);
    m_ui->information->hide();
    m_ui->draftThere->hide();
    m_ui->titleLabel->setFocusPolicy(Qt::NoFocus);
    m_ui->stepsButton->setIcon(icon(u"list"_s, &Colours::accent));
    m_ui->explainButton->setIcon(icon(u"question"_s, &Colours::accent));
    m_ui->backButton->setIcon(icon(u"arrow-left"_s));
    m_ui->saveButton->setIcon(icon(u"save"_s, &Colours::accent));
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(150ms);
    connectParts();
    addWizardKeys(*this, *m_zones, *m_ui->rail);
    reword();
}

EnrolmentWizard::~EnrolmentWizard()
{
    m_undo->end();
    delete m_zones; // before the widgets that it listens to, whose farewell would still reach it
}

void EnrolmentWizard::connectParts()
{
    connect(m_ui->continueButton, &QPushButton::clicked, this, &EnrolmentWizard::goOn);
    connect(m_ui->backButton, &QPushButton::clicked, this, &EnrolmentWizard::goBack);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &EnrolmentWizard::saveAndClose);
    connect(m_ui->summary, &ErrorSummary::saveAndCloseRequested, this, &EnrolmentWizard::saveAndClose);
    connect(m_ui->summary, &ErrorSummary::fieldActivated, this, [this](Field field) {
        if (stepOf(field) == m_current || page(m_current)->hasField(field))
            page(m_current)->focusField(field);
        else
            changeAnswer(field);
    });
    connect(m_ui->information, &InformationPanel::changeAnswersRequested, this, &EnrolmentWizard::leaveInformation);
    connect(m_ui->information, &InformationPanel::noticeRequested, this, &EnrolmentWizard::enterNotice);
    connect(m_ui->information, &InformationPanel::saveAndCloseRequested, this, &EnrolmentWizard::saveAndClose);
    connect(m_ui->panel, &SidePanel::lawRequested, this, &EnrolmentWizard::openLaw);
    connect(m_ui->information, &InformationPanel::lawRequested, this, &EnrolmentWizard::openLaw);
    connect(m_ui->draftThere, &DraftThere::openRequested, this, &EnrolmentWizard::otherDraftRequested);
    connect(m_ui->draftThere, &DraftThere::anotherRequested, this, &EnrolmentWizard::startAnother);
    connect(m_ui->rail, &TaskRail::stepActivated, this, &EnrolmentWizard::showStep);
    connect(m_zones, &WizardZones::pageFocusRequested, this, [this] { page(m_current)->focusFirstField(); });
    connect(m_pages, &PageStack::pageMade, this, &EnrolmentWizard::connectPage);
    connect(&m_session, &EnrolmentSession::noticesChanged, this, &EnrolmentWizard::afterNotices);
    connect(m_undo, &AnswerUndo::shown, this, &EnrolmentWizard::showAnswer);
    connect(m_keeper, &DraftKeeper::saveRequested, this, &EnrolmentWizard::draftSaveRequested);
    connect(&m_session, &EnrolmentSession::changed, &m_refresh, qOverload<>(&QTimer::start));
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        m_ui->panel->refresh();
        refreshRail();
    });
}

void EnrolmentWizard::start(const std::vector<DraftVersion> &kept)
{
    m_startedAnother.clear();
    m_returnsToCheck = false;
    m_returnsTo.reset();
    m_keeper->begin();
    m_undo->begin(kept);
    const Step step = stepFromKey(m_session.draft().currentStep).value_or(Step::Applicant);
    m_left = stepsBefore(step);
    for (const auto &[there, made] : m_pages->pages())
        made->showProblems({});
    enter(step);
}

QSize EnrolmentWizard::minimumSizeHint() const
{
    return {m_ui->centre->minimumSizeHint().width(), scaled(240)};
}

WizardPage *EnrolmentWizard::page(Step step)
{
    return m_pages->page(step);
}

void EnrolmentWizard::connectPage(WizardPage *page)
{
    connect(page, &WizardPage::lawRequested, this, &EnrolmentWizard::openLaw);
    if (auto *subsidies = qobject_cast<SubsidyPage *>(page))
        connect(subsidies, &SubsidyPage::changeRequested, this, [this](Field field) {
            const bool comesFromCheck = m_returnsToCheck;
            changeAnswer(field);
            m_returnsToCheck = comesFromCheck;
            m_returnsTo = Step::Subsidy;
        });
    if (auto *applicant = qobject_cast<ApplicantPage *>(page))
        connect(applicant, &ApplicantPage::removalRequested, this, &EnrolmentWizard::personRemovalRequested);
    auto *check = qobject_cast<CheckPage *>(page);
    if (!check)
        return;
    connect(check, &CheckPage::changeRequested, this, &EnrolmentWizard::changeAnswer);
    check->setPages([this](Step step) -> const WizardPage & { return *this->page(step); });
}

void EnrolmentWizard::setSavedText(const QString &text)
{
    m_ui->savedLabel->setText(text);
}

void EnrolmentWizard::concealPrivate()
{
    m_pages->concealPrivate();
}

void EnrolmentWizard::setNamesMasked(bool masked)
{
    m_pages->setNamesMasked(masked);
}

void EnrolmentWizard::setNoticeKeeping(NoticeKeeping keeping)
{
    m_noticeKeeping = std::move(keeping);
    m_ui->information->setNoticePossible(m_noticeKeeping.isPossible());
}

void EnrolmentWizard::goOn()
{
    if (!m_ui->draftThere->isHidden())
        return startAnother();
    if (!m_ui->information->isHidden())
        return leaveInformation();
    if (const auto open = page(m_current)->unfinished(); !open.empty())
        return report(open);
    const auto context = m_session.context();
    const auto problems = m_current == Step::Check ? allProblems(m_session.draft(), context)
                                                   : problemsOf(m_current, m_session.draft(), context);
    if (explainInstead(problems))
        return;
    report(problems);
    if (!problems.empty())
        return;
    m_left.insert(m_current);
    if (m_current == Step::Check)
        Q_EMIT finishRequested();
    else
        advance();
}

void EnrolmentWizard::advance()
{
    if (showOtherDraft())
        return;
    const auto problem =
        m_current == Step::Person ? ineligibility(m_session.draft(), m_session.context()) : std::nullopt;
    if (problem)
        return showInformation(*problem);
    if (m_returnsTo)
        enter(*std::exchange(m_returnsTo, std::nullopt));
    else if (m_returnsToCheck)
        enter(firstOpenStep(m_session.draft(), m_session.context())); // which the change may have opened
    else
        enter(m_pages->neighbour(m_current, 1).value_or(Step::Check));
    m_keeper->keepNow();
}

void EnrolmentWizard::goBack()
{
    if (!m_ui->information->isHidden() || !m_ui->draftThere->isHidden())
        return leaveInformation();
    if (const auto before = m_pages->neighbour(m_current, -1)) {
        m_returnsToCheck = false;
        m_returnsTo.reset();
        enter(*before);
    } else {
        saveAndClose();
    }
}

void EnrolmentWizard::showStep(Step step)
{
    m_returnsToCheck = false;
    m_returnsTo.reset();
    m_zones->closeRail();
    enter(step);
}

void EnrolmentWizard::changeAnswer(Field field)
{
    m_returnsToCheck = true;
    enter(stepOf(field));
    page(m_current)->focusField(field);
}

void EnrolmentWizard::showAnswer(Field field)
{
    const bool returns = m_returnsToCheck || m_current == Step::Check;
    showStep(stepOf(field));
    m_returnsToCheck = returns && m_current != Step::Check;
    page(m_current)->focusField(field);
}

void EnrolmentWizard::saveAndClose()
{
    m_keeper->keepNow();
    Q_EMIT closeRequested();
}

void EnrolmentWizard::enter(Step step)
{
    m_undo->settle();
    if (auto *before = m_pages->made(m_current))
        before->hide();
    m_ui->information->hide();
    m_ui->draftThere->hide();
    m_ui->summary->clear();
    m_current = step;
    m_hasProblems = false;
    m_session.setCurrentStep(step);
    WizardPage *shown = page(step);
    m_zones->giveRoom(shown->wantsRoom());
    shown->load();
    m_undo->adopt(); // what a page fills in by itself is nobody's answer
    shown->showProblems({});
    shown->show();
    showHeading(false);
    m_ui->panel->showFor(*shown, m_session);
    refreshRail();
    m_zones->chainTabs(shown);
    m_ui->pageArea->verticalScrollBar()->setValue(0);
    shown->focusFirstField();
}

void EnrolmentWizard::showHeading(bool hasProblems)
{
    m_hasProblems = hasProblems;
    const bool isChoice = !m_ui->draftThere->isHidden();
    const bool isInformation = isChoice || !m_ui->information->isHidden();
    const WizardPage *shown = page(m_current);
    const QString instead = isChoice ? m_ui->draftThere->title() : m_ui->information->title();
    const QString title = isInformation ? instead : shown->title();
    m_ui->titleLabel->setText(hasProblems ? tr("Error: %1").arg(title) : title);
    m_ui->leadLabel->setText(isInformation ? QString() : shown->lead());
    m_ui->leadLabel->setVisible(!m_ui->leadLabel->text().isEmpty());
    const Part part = partOf(m_current);
    m_ui->partLabel->setText(tr("Step %1 of %2 · %3").arg(static_cast<int>(part) + 1).arg(4).arg(partText(part)));
    const QString words = shown->continueText();
    m_ui->continueButton->setText(words.isEmpty() || isInformation ? tr("Continue") : words);
    m_ui->continueButton->setVisible(!isChoice); // the two answers are buttons of their own
    Q_EMIT titleChanged(m_ui->titleLabel->text());
}

void EnrolmentWizard::report(const std::vector<Problem> &problems)
{
    page(m_current)->showProblems(problems);
    showHeading(!problems.empty());
    m_ui->summary->showProblems(problems);
    if (!problems.empty())
        m_ui->pageArea->verticalScrollBar()->setValue(0);
}

/// Where nothing is mistyped, but law or data stop here, the person gets an explanation instead of an error.
bool EnrolmentWizard::explainInstead(const std::vector<Problem> &problems)
{
    const bool isForPanel = !problems.empty() && std::all_of(problems.begin(), problems.end(), [](const Problem &one) {
        return isInformation(one.error.code);
    });
    if (isForPanel)
        showInformation(problems.front().error);
    return isForPanel;
}

void EnrolmentWizard::showInformation(const Error &error)
{
    m_ui->information->showReason(error, m_session);
    showInstead(m_ui->information);
    m_ui->information->focusReason();
    m_keeper->keepNow();
}

void EnrolmentWizard::showInstead(QWidget *other)
{
    m_ui->summary->clear();
    page(m_current)->hide();
    other->show();
    showHeading(false);
    m_ui->pageArea->verticalScrollBar()->setValue(0);
    m_zones->chainTabs(other);
}

/// Asked once of each number: before anything of this draft is kept.
bool EnrolmentWizard::showOtherDraft()
{
    const bool tellsWho = m_current == Step::Applicant || m_current == Step::Document;
    const auto number = tellsWho ? identityOf(m_session.draft(), m_session.today()) : std::nullopt;
    const auto other = number && number->text() != m_startedAnother && m_findDraft ? m_findDraft() : std::nullopt;
    if (!other)
        return false;
    m_ui->draftThere->showDraft(*other, m_pages->masksNames(), m_session.books().regions());
    showInstead(m_ui->draftThere);
    m_ui->draftThere->focusDetails();
    return true;
}

void EnrolmentWizard::startAnother()
{
    if (const auto number = identityOf(m_session.draft(), m_session.today()))
        m_startedAnother = number->text();
    advance();
}

void EnrolmentWizard::leaveInformation()
{
    enter(m_current);
}

void EnrolmentWizard::enterNotice()
{
    openNotice(m_session, m_noticeKeeping, proposedNotice(m_session.draft(), m_session.context()), this);
}

/// What was missing may be there now: the page says so itself.
void EnrolmentWizard::afterNotices()
{
    if (!m_ui->information->isHidden() && m_ui->information->isAboutRates())
        leaveInformation();
}

void EnrolmentWizard::refreshRail()
{
    for (const Step step : AllSteps) {
        const bool isCurrent = step == m_current;
        m_ui->rail->setStatus(step, taskStatus(step, m_current, m_left, m_session.draft(), m_session.context()),
                              isCurrent);
        if (const auto *made = m_pages->made(step))
            m_ui->rail->setRelevant(step, isCurrent || made->isRelevant());
    }
}

void EnrolmentWizard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_zones->fit();
}

void EnrolmentWizard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    if (event->type() == QEvent::StyleChange)
        m_zones->fit();
}

void EnrolmentWizard::reword()
{
    m_ui->retranslateUi(this);
    m_ui->stepsButton->setToolTip(tr("Ctrl+1 to Ctrl+4"));
    if (m_pages->made(m_current))
        showHeading(m_hasProblems);
}

void EnrolmentWizard::openLaw(const QString &lawKey)
{
    if (!m_law)
        m_law = new LawDialog(m_session.books().laws(), this);
    m_law->openLaw(lawKey);
}

} // namespace canbao::ui
