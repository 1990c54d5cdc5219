#include "ui/privacy/passphraseoffer.h"

#include "ui/fields/iconlabel.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace canbao::ui {

using namespace Qt::StringLiterals;

PassphraseOffer::PassphraseOffer(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_take(new QPushButton(this))
    , m_decline(new QPushButton(this))
{
    setObjectName(u"passphraseOffer"_s);
    setProperty("role", u"info-box"_s);
    m_text->setWordWrap(true);
    m_take->setObjectName(u"takePassphraseButton"_s);
    m_decline->setObjectName(u"declinePassphraseButton"_s);
    m_decline->setProperty("role", u"quiet"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 10, 16, 10);
    row->setSpacing(space(12));
    row->addWidget(new IconLabel(u"lock"_s, &Colours::accent, 22, this));
    row->addWidget(m_text, 1);
    row->addWidget(m_take);
    row->addWidget(m_decline);
    connect(m_take, &QPushButton::clicked, this, &PassphraseOffer::taken);
    connect(m_decline, &QPushButton::clicked, this, &PassphraseOffer::declined);
    reword();
    hide();
}

void PassphraseOffer::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

void PassphraseOffer::reword()
{
    m_text->setText(tr("A passphrase protects what you saved if this computer is lost, and a printed recovery sheet "
                       "opens it if the passphrase is."));
    m_take->setText(tr("Set a passphrase…"));
    m_decline->setText(tr("Do not offer again"));
}

} // namespace canbao::ui
