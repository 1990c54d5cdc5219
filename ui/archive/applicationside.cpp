#include "ui/archive/applicationside.h"

#include "ui/archive/lifewords.h"
#include "ui/archive/paymentwords.h"
#include "ui/archive/printwords.h"
#include "ui/fields/textlink.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

ApplicationSide::ApplicationSide(QWidget *parent) : QFrame(parent)
{
    setObjectName(u"applicationSide"_s);
    setProperty("role", u"card"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space(20), space(14), space(20), space(16));
    column->setSpacing(space(4));
    m_life = addSection(u"noteStepLink"_s, &ApplicationSide::stepRequested);
    m_payments = addSection(u"paymentsLink"_s, &ApplicationSide::paymentsRequested);
    m_prints = addSection(u"printLogLink"_s, &ApplicationSide::printLogRequested);
    m_rates = addSection(u"todaysRatesLink"_s, &ApplicationSide::todaysRatesRequested);
    column->addStretch(1);
    reword();
}

ApplicationSide::Section ApplicationSide::addSection(const QString &linkName, void (ApplicationSide::*signal)())
{
    const Section section{new QLabel(this), new QLabel(this), new TextLink({}, this)};
    section.heading->setProperty("type", u"question"_s);
    section.text->setWordWrap(true);
    section.text->setTextFormat(Qt::PlainText);
    section.link->setObjectName(linkName);
    connect(section.link, &TextLink::clicked, this, signal);
    auto *column = static_cast<QVBoxLayout *>(layout());
    if (column->count() > 0)
        column->addSpacing(space(14));
    column->addWidget(section.heading);
    column->addWidget(section.text);
    column->addWidget(section.link, 0, Qt::AlignLeft);
    return section;
}

void ApplicationSide::show(const EnrolmentApplication &application, const ApplicationRecord &record)
{
    m_savedOn = application.createdAt.date();
    m_edition = application.edition;
    m_record = record;
    reword();
}

void ApplicationSide::reword()
{
    m_life.heading->setText(tr("What became of it"));
    m_life.text->setText(LifeWords::step(currentStep(m_record.life, m_savedOn)));
    m_life.link->setText(tr("Note what happened next"));
    m_payments.heading->setText(tr("Payments"));
    QStringList payments{PaymentWords::summary(m_record.payments), PaymentWords::gaps(m_record.payments)};
    payments.removeAll(QString());
    m_payments.text->setText(payments.join(u'\n'));
    m_payments.link->setText(tr("Payment diary"));
    m_prints.heading->setText(tr("Prints"));
    m_prints.text->setText(PrintWords::summary(m_record.prints));
    m_prints.link->setText(tr("All prints"));
    m_prints.link->setVisible(!m_record.prints.empty());
    m_rates.heading->setText(tr("Rates"));
    m_rates.text->setText(
        tr("Saved with edition %1 of %2. It stays so.", "edition, its date").arg(m_edition.number, m_edition.date));
    m_rates.link->setText(tr("Compare with today's rates"));
}

void ApplicationSide::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace canbao::ui
