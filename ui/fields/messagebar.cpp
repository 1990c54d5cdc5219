#include "ui/fields/messagebar.h"

#include "ui/fields/iconlabel.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace canbao::ui {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(this))
    , m_text(new QLabel(this))
    , m_close(new QPushButton(this))
{
    m_text->setObjectName(u"messageText"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setObjectName(u"messageCloseButton"_s);
    m_close->setProperty("role", u"quiet"_s);
    m_close->setIcon(icon(u"close"_s, &Colours::accent));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_close);
    connect(m_close, &QPushButton::clicked, this, &MessageBar::dismiss);
    reword();
    hide();
}

void MessageBar::showMessage(Kind kind, const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    switch (kind) {
    case Kind::Good:
        m_icon->setIcon(u"check-circle"_s, &Colours::good, 24);
        setStyleProperty(this, "role", u"good-bar"_s);
        break;
    case Kind::Caution:
        m_icon->setIcon(u"warning"_s, &Colours::caution, 24);
        setStyleProperty(this, "role", u"caution-bar"_s);
        break;
    case Kind::Problem:
        m_icon->setIcon(u"problem"_s, &Colours::problem, 24);
        setStyleProperty(this, "role", u"problem-bar"_s);
        break;
    }
    show();
    QAccessibleEvent alert(this, QAccessible::Alert); // Qt 6.4 has no announcement event
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::dismiss()
{
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void MessageBar::reword()
{
    m_close->setText(tr("Close"));
}

} // namespace canbao::ui
