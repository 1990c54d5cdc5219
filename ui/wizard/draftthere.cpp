#include "ui/wizard/draftthere.h"

#include "models/application/step.h"
#include "ui/answertext.h"
#include "ui/format.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

QLabel *textLabel(const QString &name, const char *type, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setProperty("type", QString::fromLatin1(type));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QString momentText(const QDateTime &time)
{
    return currentLocale().toString(time, u"HH:mm"_s);
}

} // namespace

DraftThere::DraftThere(QWidget *parent)
    : QFrame(parent)
    , m_details(textLabel(u"draftDetails"_s, "question", this))
    , m_explanation(textLabel(u"draftExplanation"_s, "body", this))
    , m_openButton(new QPushButton(this))
    , m_anotherButton(new QPushButton(this))
{
    setProperty("role", u"info-box"_s);
    m_details->setFocusPolicy(Qt::StrongFocus);
    m_openButton->setObjectName(u"openDraftButton"_s);
    m_openButton->setProperty("role", u"primary"_s);
    m_anotherButton->setObjectName(u"startAnotherButton"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    column->addWidget(m_details);
    column->addWidget(m_explanation);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 12, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_openButton);
    row->addWidget(m_anotherButton);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_openButton, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_draft.id); });
    connect(m_anotherButton, &QPushButton::clicked, this, &DraftThere::anotherRequested);
    reword();
}

void DraftThere::showDraft(const OtherDraft &draft, bool masksName, const RegionDirectory &regions)
{
    m_draft = draft;
    m_name = masksName ? maskedName(draft.name) : draft.name;
    m_place = draft.place ? std::optional(regions.fullName(*draft.place)) : std::nullopt;
    reword();
}

QString DraftThere::title() const
{
    const auto day = dateText(m_draft.savedAt.date());
    return m_name.isEmpty() ? tr("There is already a draft for this identity number, %1").arg(day)
                            : tr("There is already a draft for %1, %2").arg(m_name, day);
}

void DraftThere::focusDetails()
{
    m_details->setFocus(Qt::OtherFocusReason);
}

void DraftThere::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

QString DraftThere::detailText() const
{
    const auto step = stepFromKey(m_draft.step).value_or(Step::Applicant);
    //: %1 is the page on which the draft was left, %2 a day, %3 a time
    const auto left = tr("Left at \"%1\", kept on %2 at %3")
                          .arg(stepText(step), dateText(m_draft.savedAt.date()), momentText(m_draft.savedAt));
    //: %1 is a place, %2 "Left at …, kept on …"
    return m_place ? tr("%1. %2").arg(nameText(*m_place), left) : left;
}

void DraftThere::reword()
{
    m_details->setText(detailText());
    m_explanation->setText(tr("One person usually needs one application. Open the draft to go on where it was left. "
                              "Start another only if both are meant: the two do not know of each other's answers."));
    m_openButton->setText(tr("Open it"));
    m_anotherButton->setText(tr("Start another"));
}

} // namespace canbao::ui
