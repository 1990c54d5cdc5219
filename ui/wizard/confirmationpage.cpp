#include "ui/wizard/confirmationpage.h"

#include "models/payment/deductionexplanation.h"
#include "ui/answertext.h"
#include "ui/deductiontext.h"
#include "ui/fields/layouts.h"
#include "ui/fields/tabstops.h"
#include "ui/fields/wordslabel.h"
#include "ui/format.h"
#include "ui/whydialog.h"
#include "ui_confirmationpage.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>

namespace canbao::ui {

ConfirmationPage::ConfirmationPage(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ConfirmationPage>())
{
    m_ui->setupUi(this);
    m_ui->titleLabel->setFocusPolicy(Qt::TabFocus);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &ConfirmationPage::copyReference);
    using enum ApplicationAction;
    const std::pair<QPushButton *, ApplicationAction> buttons[] = {
        {m_ui->printButton, Print},         {m_ui->previewButton, Preview},       {m_ui->pdfButton, SavePdf},
        {m_ui->papersButton, ChoosePapers}, {m_ui->calendarButton, SaveCalendar}, {m_ui->counterButton, CounterMode}};
    for (const auto &[button, action] : buttons)
        connect(button, &QPushButton::clicked, this, [this, wanted = action] { Q_EMIT requested(wanted); });
    connect(m_ui->archiveButton, &QPushButton::clicked, this, &ConfirmationPage::archiveRequested);
    connect(m_ui->newButton, &QPushButton::clicked, this, &ConfirmationPage::newRequested);
}

ConfirmationPage::~ConfirmationPage() = default;

void ConfirmationPage::showApplication(const EnrolmentApplication &application)
{
    m_application = application;
    word();
}

void ConfirmationPage::focusHeading()
{
    m_ui->titleLabel->setFocus(Qt::OtherFocusReason);
}

void ConfirmationPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        word();
    }
}

void ConfirmationPage::word()
{
    if (!m_application)
        return;
    m_ui->referenceLabel->setText(m_application->reference.text());
    m_ui->referenceLabel->setAccessibleName(tr("Reference number"));
    m_ui->copyButton->setAccessibleName(tr("Copy the reference number"));
    m_ui->calendarButton->setVisible(!m_application->calendar.debits.empty());
    m_ui->counterButton->setVisible(!m_application->formFields.empty());
    showSteps();
    showDocuments();
    chainTabStops(tabStops(*this), *this); // the steps are made after the buttons that follow them
}

void ConfirmationPage::copyReference()
{
    QGuiApplication::clipboard()->setText(m_ui->referenceLabel->text());
    m_ui->copyButton->setText(tr("Copied"));
}

void ConfirmationPage::showSteps()
{
    emptyLayout(m_ui->stepsLayout);
    const QString place = nameText(m_application->regionName);
    int number = 0;
    addStep(++number, tr("Print the summary"), tr("Or keep it as a PDF. Read it once more before you go."));
    addStep(++number, tr("Go to the social insurance office in %1").arg(place),
            tr("Go before the first month, %1. Call 12333 first: they tell you the window, its hours, and whether your "
               "place accepts what is not confirmed here.")
                .arg(monthText(
                    m_application->answers.schedule.firstMonth.value_or(monthOf(m_application->createdAt.date())))));
    addStep(++number, tr("Make the first payment"), paymentText(), paymentWhy());
    if (m_application->answers.card.service != CardService::NoneNeeded)
        addStep(++number, tr("Get the social-security card"), cardText());
}

QString ConfirmationPage::paymentText() const
{
    if (m_application->deductions.empty() || !m_application->deductions.front().known())
        return tr("The office tells you the amount.");
    const Deduction &first = m_application->deductions.front();
    const QString months = deductionMonthsText(first);
    const QString due = m_application->answers.bank.channel == PayChannel::Debit
        ? tr("Have %1 for %2 on the card %3.")
              .arg(moneyText(first.amount), months, maskedCardNumber(m_application->answers.bank.cardNumber))
        : tr("%1 for %2.").arg(moneyText(first.amount), months);
    if (first.standing == Standing::Known)
        return due;
    if (first.standing == Standing::EnteredByHand)
        return tr("%1 Worked out with figures entered by hand from a notice.").arg(due);
    return tr("%1 Not everything is known yet: the office may ask for more.").arg(due);
}

WhyLink *ConfirmationPage::paymentWhy()
{
    if (m_application->deductions.empty())
        return nullptr;
    const Deduction &first = m_application->deductions.front();
    const auto why = deductionExplanation(m_application->quote, first);
    if (!why)
        return nullptr;
    auto *link = new WhyLink(*why, this);
    link->setAbout(deductionMonthsText(first));
    return link;
}

QString ConfirmationPage::cardText() const
{
    const QString bank = nameText(m_application->cardBankName);
    const QString how = m_application->answers.card.delivery == CardDelivery::Post
        ? tr("It comes by post to the address you gave.")
        : tr("You collect it yourself; bring your identity document.");
    return bank.isEmpty() ? how : tr("Issued by %1. %2").arg(bank, how);
}

void ConfirmationPage::addStep(int number, const QString &title, const QString &text, QWidget *below)
{
    auto *step = new QWidget(m_ui->stepsList);
    auto *row = new QHBoxLayout(step);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto *badge = wordsLabel(QString::number(number), "role", QStringLiteral("chip"), step);
    badge->setProperty("tone", QStringLiteral("accent"));
    badge->setAlignment(Qt::AlignCenter);
    badge->setWordWrap(false);
    row->addWidget(badge, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(wordsLabel(title, "type", QStringLiteral("question"), step));
    words->addWidget(wordsLabel(text, "tone", QString(), step));
    if (below)
        words->addWidget(below, 0, Qt::AlignLeft);
    row->addLayout(words, 1);
    m_ui->stepsLayout->addWidget(step);
}

void ConfirmationPage::showDocuments()
{
    emptyLayout(m_ui->bringLayout);
    for (const RequiredDocument &document : m_application->documents)
        addDocument(nameText(document.name), nameText(document.note));
    const bool isKnown = !m_application->documents.empty();
    m_ui->bringTitle->setVisible(isKnown);
    m_ui->bringCard->setVisible(isKnown);
}

void ConfirmationPage::addDocument(const QString &name, const QString &note)
{
    auto *entry = new QWidget(m_ui->bringCard);
    auto *grid = new QGridLayout(entry);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new QLabel(QStringLiteral("☐"), entry), 0, 0);
    grid->addWidget(wordsLabel(name, "tone", QString(), entry), 0, 1);
    if (!note.isEmpty())
        grid->addWidget(wordsLabel(note, "type", QStringLiteral("small"), entry), 1, 1);
    m_ui->bringLayout->addWidget(entry);
}

} // namespace canbao::ui
