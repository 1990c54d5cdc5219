#include "ui/wizard/householdoffer.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

HouseholdOffer::HouseholdOffer(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    m_text->setObjectName(u"offerText"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_button->setObjectName(u"offerButton"_s);
    column->addWidget(m_text);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &HouseholdOffer::accepted);
    hide();
}

void HouseholdOffer::offer(const QString &text, const QString &buttonText)
{
    m_text->setText(text);
    m_button->setText(buttonText);
    m_button->setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

} // namespace canbao::ui
