#include "ui/wizard/informationpanel.h"

#include "models/application/answergroups.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/routetext.h"
#include "ui/sentences.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

InformationPanel::InformationPanel(QWidget *parent) : QFrame(parent)
{
    setProperty("role", u"info-box"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(8);
    m_reason = addText(u"informationReason"_s, "lead");
    m_ruleHeading = addText(QString(), "question");
    m_rule = addText(u"informationRule"_s, "body");
    m_lawButton = new QPushButton(icon(u"law"_s, &Colours::accent), {}, this);
    m_lawButton->setObjectName(u"informationLawButton"_s);
    m_lawButton->setProperty("role", u"link"_s);
    column->addWidget(m_lawButton, 0, Qt::AlignLeft);
    m_changeHeading = addText(QString(), "question");
    m_change = addText(u"informationChange"_s, "body");
    m_askHeading = addText(QString(), "question");
    m_ask = addText(u"informationAsk"_s, "body");
    m_reason->setFocusPolicy(Qt::StrongFocus);
    addButtons(column);
    connect(m_lawButton, &QPushButton::clicked, this, [this] { Q_EMIT lawRequested(informationText(m_error).lawKey); });
}

void InformationPanel::addButtons(QVBoxLayout *column)
{
    m_changeButton = new QPushButton(this);
    m_changeButton->setObjectName(u"changeAnswersButton"_s);
    m_changeButton->setProperty("role", u"primary"_s);
    m_noticeButton = new QPushButton(icon(u"document"_s, &Colours::accent), {}, this);
    m_noticeButton->setObjectName(u"informationNoticeButton"_s);
    m_saveButton = new QPushButton(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 12, 0, 0);
    row->addWidget(m_changeButton);
    row->addWidget(m_noticeButton);
    row->addWidget(m_saveButton);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_changeButton, &QPushButton::clicked, this, &InformationPanel::changeAnswersRequested);
    connect(m_noticeButton, &QPushButton::clicked, this, &InformationPanel::noticeRequested);
    connect(m_saveButton, &QPushButton::clicked, this, &InformationPanel::saveAndCloseRequested);
}

void InformationPanel::showReason(const Error &error, const EnrolmentSession &session)
{
    m_error = error;
    m_session = &session;
    reword();
}

void InformationPanel::setNoticePossible(bool possible)
{
    m_isNoticePossible = possible;
    reword();
}

QString InformationPanel::title() const
{
    return words().title;
}

InformationText InformationPanel::words() const
{
    if (!m_session)
        return informationText(m_error);
    const auto route = chosenRoute(m_session->draft(), m_session->context());
    return informationText(m_error, placeToAsk(), route ? reasonText(route->reason) : QString());
}

/// As far as it is known: where one enrols, else where one lives, else the hukou.
QString InformationPanel::placeToAsk() const
{
    const EnrolmentDraft &draft = m_session->draft();
    auto region = enrolmentRegion(draft);
    if (!region)
        region = residenceOf(draft);
    if (!region && hasHukou(draft))
        region = draft.hukou.region;
    return region ? nameText(m_session->books().regions().fullName(*region)) : QString();
}

void InformationPanel::focusReason()
{
    m_reason->setFocus(Qt::OtherFocusReason);
}

void InformationPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void InformationPanel::reword()
{
    const auto text = words();
    m_reason->setText(text.reason);
    m_ruleHeading->setText(tr("The rule"));
    m_rule->setText(text.rule);
    m_lawButton->setText(tr("Open its text"));
    m_lawButton->setAccessibleName(tr("Open the text of the rule"));
    m_changeHeading->setText(tr("What would change it"));
    m_change->setText(text.change);
    m_askHeading->setText(tr("Whom to ask"));
    m_ask->setText(joinedSentences({text.ask, tr("Your answers so far are kept.")}));
    m_changeButton->setText(tr("Change my answers"));
    m_noticeButton->setText(tr("Enter from a notice"));
    m_noticeButton->setVisible(m_isNoticePossible && isAboutRates());
    m_saveButton->setText(tr("Save and close"));
}

QLabel *InformationPanel::addText(const QString &name, const char *type)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setProperty("type", QString::fromLatin1(type));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(label);
    return label;
}

} // namespace canbao::ui
