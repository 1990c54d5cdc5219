#include "ui/wizard/informationpanel.h"

#include "ui/errortext.h"
#include "ui/format.h"

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
    m_reason = addText("lead");
    m_changeHeading = addText("question");
    m_change = addText("body");
    m_askHeading = addText("question");
    m_ask = addText("body");
    m_reason->setFocusPolicy(Qt::StrongFocus);

    m_changeButton = new QPushButton(this);
    m_changeButton->setObjectName(u"changeAnswersButton"_s);
    m_changeButton->setProperty("role", u"primary"_s);
    m_saveButton = new QPushButton(this);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 12, 0, 0);
    row->addWidget(m_changeButton);
    row->addWidget(m_saveButton);
    row->addStretch(1);
    column->addLayout(row);
    connect(m_changeButton, &QPushButton::clicked, this, &InformationPanel::changeAnswersRequested);
    connect(m_saveButton, &QPushButton::clicked, this, &InformationPanel::saveAndCloseRequested);
}

bool InformationPanel::isFor(Error::Code code)
{
    using Code = Error::Code;
    return code == Code::TooYoung || code == Code::RetirementAgeReached || code == Code::ForeignerNotConfirmed
        || code == Code::RouteNotAllowed || code == Code::RateUnknown;
}

void InformationPanel::showReason(const Error &error, const QString &placeName)
{
    m_error = error;
    m_placeName = placeName;
    reword();
}

QString InformationPanel::title() const
{
    if (m_error.code == Error::Code::RateUnknown) {
        if (m_placeName.isEmpty() || m_error.values.empty())
            return tr("Canbao has no rates for this place and month");
        const auto *month = std::get_if<YearMonth>(&m_error.values.front());
        return tr("Canbao has no rates for %1 in %2").arg(m_placeName, month ? monthText(*month) : unknownText());
    }
    return m_placeName.isEmpty() ? tr("You cannot enrol as a flexible employee yet")
                                 : tr("You cannot enrol as a flexible employee in %1").arg(m_placeName);
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

namespace {

QString changeText(Error::Code code)
{
    switch (code) {
    case Error::Code::TooYoung:
        return InformationPanel::tr(
            "The month in which you reach the age. If the date of birth is mistyped, change it here.");
    case Error::Code::RetirementAgeReached:
        return InformationPanel::tr(
            "Another date of birth or retirement category, if one was mistyped. If you lack years for "
            "a pension, the bureau can tell whether you may go on paying.");
    case Error::Code::ForeignerNotConfirmed:
        return InformationPanel::tr("A written answer of the bureau. Canbao found no rule that covers your document.");
    case Error::Code::RouteNotAllowed:
        return InformationPanel::tr("Another way to enrol: choose one of the other two, or change where you live.");
    default:
        return InformationPanel::tr(
            "A first month for which rates are known, another place, or a newer edition of the rates.");
    }
}

} // namespace

void InformationPanel::reword()
{
    m_reason->setText(errorText(m_error));
    m_changeHeading->setText(tr("What would change it"));
    m_change->setText(changeText(m_error.code));
    m_askHeading->setText(tr("Whom to ask"));
    m_ask->setText(tr("The social-insurance bureau of the place, or the hotline 12333. Your answers so far are kept."));
    m_changeButton->setText(tr("Change my answers"));
    m_saveButton->setText(tr("Save and close"));
}

QLabel *InformationPanel::addText(const char *type)
{
    auto *label = new QLabel(this);
    label->setProperty("type", QString::fromLatin1(type));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout()->addWidget(label);
    return label;
}

} // namespace canbao::ui
