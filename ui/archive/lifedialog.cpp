#include "ui/archive/lifedialog.h"

#include "models/identity/typedtext.h"
#include "ui/archive/lifewords.h"
#include "ui/errortext.h"
#include "ui/fields/choicegroup.h"
#include "ui/fields/fieldstatus.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace canbao::ui {

using namespace Qt::StringLiterals;

LifeDialog::LifeDialog(About about, LifeKeeping keeping, QWidget *parent)
    : QDialog(parent)
    , m_about(std::move(about))
    , m_keeping(std::move(keeping))
    , m_heading(new QLabel(this))
    , m_area(new QScrollArea(this))
    , m_question(new QLabel(this))
    , m_choice(new ChoiceGroup(this))
    , m_dayLabel(new QLabel(this))
    , m_day(new QLineEdit(this))
    , m_dayStatus(new FieldStatus(this))
    , m_wordLabel(new QLabel(this))
    , m_word(new QLineEdit(this))
    , m_wordStatus(new FieldStatus(this))
    , m_status(new FieldStatus(this))
    , m_note(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"lifeDialog"_s);
    build();
    m_day->setText(m_about.today.toString(Qt::ISODate));
    read();
    reword();
    const QSize room = screen()->availableSize();
    resize(std::min(scaled(640), room.width() * 9 / 10), std::min(scaled(720), room.height() * 9 / 10));
}

void LifeDialog::build()
{
    m_heading->setProperty("type", u"heading"_s);
    for (QLabel *label : {m_question, m_dayLabel, m_wordLabel}) {
        label->setProperty("type", u"question"_s);
        label->setWordWrap(true);
    }
    m_choice->setObjectName(u"nextStep"_s);
    m_day->setObjectName(u"stepDayEdit"_s);
    m_day->setMaximumWidth(scaled(200));
    m_dayLabel->setBuddy(m_day);
    m_word->setObjectName(u"stepWordEdit"_s);
    m_word->setMaxLength(LongestStopReason * 2); // the rule says how much, with words
    m_wordLabel->setBuddy(m_word);
    m_note->setObjectName(u"noteStepButton"_s);
    m_note->setProperty("role", u"primary"_s);
    m_close->setObjectName(u"closeLifeButton"_s);
    for (QPushButton *button : {m_note, m_close})
        button->setAutoDefault(false);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidget(makeForm());
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addStretch(1);
    row->addWidget(m_close);
    row->addWidget(m_note);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(space(10));
    column->addWidget(m_heading);
    column->addWidget(m_area, 1);
    column->addWidget(m_status);
    column->addLayout(row);
    connect(m_choice, &ChoiceGroup::chosenChanged, this, &LifeDialog::followChoice);
    connect(m_note, &QPushButton::clicked, this, &LifeDialog::note);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    for (QLineEdit *edit : {m_day, m_word})
        connect(edit, &QLineEdit::returnPressed, this, &LifeDialog::note);
}

QWidget *LifeDialog::makeForm()
{
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, space(8), 0);
    column->setSpacing(space(6));
    m_steps = new QVBoxLayout;
    m_steps->setSpacing(space(4));
    column->addLayout(m_steps);
    column->addSpacing(space(10));
    for (QWidget *part : std::initializer_list<QWidget *>{m_question, m_choice, m_dayLabel, m_day, m_dayStatus,
                                                          m_wordLabel, m_word, m_wordStatus})
        column->addWidget(part);
    column->addStretch(1);
    return form;
}

void LifeDialog::read()
{
    if (auto history = m_keeping.history())
        m_history = *std::move(history);
    else
        m_status->showProblem(errorText(history.error()), nullptr);
}

LifeStep LifeDialog::current() const
{
    return currentStep(m_history, m_about.savedOn);
}

void LifeDialog::reword()
{
    setWindowTitle(tr("What became of it"));
    m_heading->setText(tr("What became of %1").arg(m_about.reference));
    m_question->setText(tr("What happened next?"));
    m_dayLabel->setText(tr("On which day, such as 2026-12-03"));
    m_note->setText(tr("Note it"));
    m_close->setText(tr("Close"));
    m_choice->setAccessibleName(m_question->text());
    showHistory();
    offerSteps();
}

/// The latest last, as it came about.
void LifeDialog::showHistory()
{
    while (auto *item = m_steps->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    std::vector<LifeStep> steps{currentStep({}, m_about.savedOn)};
    steps.insert(steps.end(), m_history.begin(), m_history.end());
    for (const LifeStep &step : steps) {
        auto *label = new QLabel(LifeWords::step(step), this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setProperty("tone", &step == &steps.back() ? u"accent"_s : u"quiet"_s);
        m_steps->addWidget(label);
    }
}

void LifeDialog::offerSteps()
{
    const auto chosen = m_choice->chosen();
    m_choice->removeChoices();
    const auto &next = nextStatuses(current().status);
    for (const LifeStatus status : next)
        m_choice->setChoice(status, LifeWords::choice(status), LifeWords::meaning(status));
    const bool isStillThere =
        std::ranges::any_of(next, [&chosen](LifeStatus status) { return chosen == static_cast<int>(status); });
    m_choice->setChosen(isStillThere ? chosen : std::optional(static_cast<int>(next.front())));
    followChoice();
}

void LifeDialog::followChoice()
{
    const auto question = LifeWords::wordQuestion(typed().status);
    m_wordLabel->setText(question);
    for (QWidget *part : std::initializer_list<QWidget *>{m_wordLabel, m_word})
        part->setVisible(!question.isEmpty());
    clearProblems();
}

LifeStep LifeDialog::typed() const
{
    LifeStep step{.status = m_choice->chosenAs<LifeStatus>().value_or(current().status),
                  .day = parseDate(m_day->text()).value_or(QDate())};
    if (step.status == LifeStatus::Accepted)
        step.acceptanceNumber = m_word->text();
    if (step.status == LifeStatus::Stopped)
        step.reason = m_word->text();
    if (step.status == LifeStatus::Replaced)
        step.successor = m_word->text();
    return step;
}

void LifeDialog::note()
{
    clearProblems();
    const auto step = checkedStep(
        typed(),
        {.current = current(), .savedOn = m_about.savedOn, .today = m_about.today, .reference = m_about.reference});
    if (!step) {
        for (const Error &error : step.error())
            showProblem(error);
        return;
    }
    if (const auto taken = m_keeping.take(*step); !taken)
        return showProblem(taken.error());
    m_word->clear();
    read();
    reword();
    m_status->showHelp(tr("Noted."));
    Q_EMIT noted();
}

void LifeDialog::clearProblems()
{
    m_dayStatus->clear(m_day);
    m_wordStatus->clear(m_word);
    m_status->clear(nullptr);
}

void LifeDialog::showProblem(const Error &error)
{
    switch (error.code) {
    case Error::Code::LifeDayInvalid:
        return showAt(m_dayStatus, m_day, error);
    case Error::Code::AcceptanceNumberInvalid:
    case Error::Code::StopReasonInvalid:
    case Error::Code::SuccessorItself:
    case Error::Code::ReferenceMalformed:
    case Error::Code::ReferenceNotFound:
        return showAt(m_wordStatus, m_word, error);
    default:
        return m_status->showProblem(errorText(error), nullptr);
    }
}

void LifeDialog::showAt(FieldStatus *status, QLineEdit *field, const Error &error)
{
    status->showProblem(errorText(error), field);
    field->setFocus(Qt::OtherFocusReason);
    QTimer::singleShot(0, this, [this, status] { m_area->ensureWidgetVisible(status); }); // when it has its room
}

void LifeDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace canbao::ui
