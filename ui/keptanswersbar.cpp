#include "ui/keptanswersbar.h"

#include "models/application/step.h"
#include "ui/answertext.h"
#include "ui/fields/iconlabel.h"
#include "ui/format.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

KeptAnswersBar::KeptAnswersBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
    , m_open(new QPushButton(this))
    , m_notNow(new QPushButton(this))
{
    setObjectName(u"keptAnswers"_s);
    setProperty("role", u"info-box"_s);
    m_text->setObjectName(u"keptText"_s);
    m_text->setProperty("type", u"question"_s);
    m_details->setObjectName(u"keptDetails"_s);
    m_details->setProperty("type", u"small"_s);
    m_open->setObjectName(u"openKeptButton"_s);
    m_notNow->setObjectName(u"notNowButton"_s);
    for (QLabel *label : {m_text, m_details}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, 10, 0, 0);
    buttons->setSpacing(12);
    buttons->addWidget(m_open);
    buttons->addWidget(m_notNow);
    buttons->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_details);
    words->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 14, 20, 14);
    row->setSpacing(14);
    row->addWidget(new IconLabel(u"save"_s, &Colours::accent, 26, this), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_draft.id); });
    connect(m_notNow, &QPushButton::clicked, this, &KeptAnswersBar::declined);
    hide();
}

void KeptAnswersBar::offer(const DraftEntry &draft, QDate today)
{
    m_draft = draft;
    m_today = today;
    reword();
    show();
    m_open->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void KeptAnswersBar::setNamesMasked(bool masked)
{
    m_masksNames = masked;
    reword();
}

void KeptAnswersBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void KeptAnswersBar::reword()
{
    const auto when = m_draft.savedAt;
    const QString clock = currentLocale().toString(when, u"HH:mm"_s);
    //: %1 is a day, %2 a time
    const QString time = when.date() == m_today ? clock : tr("%1 %2").arg(dateText(when.date()), clock);
    const QString name = m_draft.name.isEmpty() ? tr("No name yet")
        : m_masksNames                          ? maskedName(m_draft.name)
                                                : m_draft.name;
    //: %1 is a time, or a day and a time
    m_text->setText(tr("We kept your answers from %1.").arg(time));
    //: %1 is a name, %2 the page on which the draft was left
    m_details->setText(
        tr("%1, left at \"%2\"").arg(name, stepText(stepFromKey(m_draft.step).value_or(Step::Applicant))));
    setAccessibleName(m_text->text());
    m_open->setText(tr("Open"));
    m_open->setAccessibleName(tr("Open the answers that were kept"));
    m_notNow->setText(tr("Not now"));
    m_notNow->setAccessibleName(tr("Leave them in the list of drafts"));
}

} // namespace canbao::ui
