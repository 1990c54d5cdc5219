#include "ui/wizard/cardpage.h"

#include "ui/answertext.h"
#include "ui/format.h"
#include "ui_cardpage.h"

#include <QScopedValueRollback>

namespace canbao::ui {

namespace {

bool asksForNumber(std::optional<CardService> service)
{
    return service == CardService::Replacement || service == CardService::Renewal;
}

bool bringsCard(std::optional<CardService> service)
{
    return service && service != CardService::NoneNeeded;
}

/// The last four characters; the rest is nobody's business in a list.
QString maskedNumber(const QString &number)
{
    return number.isEmpty() ? QString() : QStringLiteral("•••• ") + number.right(4);
}

} // namespace

CardPage::CardPage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Card, parent)
    , m_ui(std::make_unique<Ui::CardPage>())
{
    m_ui->setupUi(this);
    m_ui->cardBankEdit->setDirectory([this]() -> const BankDirectory & { return this->session().books().banks(); });
    m_ui->deliveryChoice->setColumns(2);
    bind(Field::CardService, m_ui->serviceChoice, m_ui->serviceStatus);
    bind(Field::ExistingCardNumber, m_ui->existingEdit, m_ui->existingStatus);
    bind(Field::CardBank, m_ui->cardBankEdit, m_ui->cardBankStatus);
    bind(Field::CardDelivery, m_ui->deliveryChoice, m_ui->deliveryStatus);
    bind(Field::DeliveryAddress, m_ui->addressEdit, m_ui->addressStatus);
    connect(m_ui->serviceChoice, &ChoiceGroup::chosenChanged, this, &CardPage::keep);
    connect(m_ui->existingEdit, &QLineEdit::textEdited, this, &CardPage::keep);
    connect(m_ui->cardBankEdit, &BankEdit::bankChanged, this, &CardPage::keep);
    connect(m_ui->deliveryChoice, &ChoiceGroup::chosenChanged, this, &CardPage::keep);
    connect(m_ui->addressEdit, &QPlainTextEdit::textChanged, this, &CardPage::keep);
    connect(m_ui->householdOffer, &HouseholdOffer::accepted, this, [this] {
        m_ui->addressEdit->setPlainText(this->session().household().shared.address);
        m_ui->addressEdit->setFocus();
    });
}

CardPage::~CardPage() = default;

QString CardPage::title() const
{
    return tr("Do you need a social-security card?");
}

QString CardPage::lead() const
{
    return tr("It proves that you are insured, pays at the doctor's, and is a bank card as well.");
}

QString CardPage::why() const
{
    return tr(
        "Everyone who is insured is entitled to a card, on plastic and on the telephone. You choose the bank that "
        "issues it; the bank function is switched on in person.");
}

QString CardPage::lawTopic() const
{
    return QStringLiteral("card");
}

std::vector<SummaryRow> CardPage::summaryRows() const
{
    const CardAnswers &answers = session().draft().card;
    std::vector<SummaryRow> rows{{Field::CardService, tr("Social-security card"),
                                  answers.service ? cardServiceText(*answers.service) : QString()}};
    if (asksForNumber(answers.service))
        rows.push_back({Field::ExistingCardNumber, tr("Number on the card you have"),
                        maskedNumber(answers.existingNumber), answers.existingNumber});
    if (!bringsCard(answers.service))
        return rows;
    const Bank *bank = session().books().banks().find(answers.bankCode);
    rows.push_back({Field::CardBank, tr("Issuing bank"), bank ? nameText(bank->name) : answers.bankName});
    rows.push_back({Field::CardDelivery, tr("How you get it"),
                    answers.delivery ? cardDeliveryText(*answers.delivery) : QString()});
    if (answers.delivery == CardDelivery::Post)
        rows.push_back({Field::DeliveryAddress, tr("Address"), answers.address});
    return rows;
}

void CardPage::load()
{
    const QScopedValueRollback loading(m_loading, true);
    word();
    const CardAnswers &answers = session().draft().card;
    m_ui->serviceChoice->setChosen(answers.service);
    if (m_ui->existingEdit->text() != answers.existingNumber)
        m_ui->existingEdit->setText(answers.existingNumber);
    m_ui->cardBankEdit->setBank(answers.bankCode, answers.bankName);
    m_ui->deliveryChoice->setChosen(answers.delivery);
    if (m_ui->addressEdit->toPlainText() != answers.address)
        m_ui->addressEdit->setPlainText(answers.address);
    showQuestions();
}

void CardPage::keep()
{
    if (m_loading)
        return;
    CardAnswers answers = session().draft().card;
    answers.service = m_ui->serviceChoice->chosenAs<CardService>();
    answers.existingNumber = m_ui->existingEdit->text();
    answers.bankCode = m_ui->cardBankEdit->bankCode();
    answers.bankName = m_ui->cardBankEdit->typedName();
    answers.delivery = m_ui->deliveryChoice->chosenAs<CardDelivery>();
    answers.address = m_ui->addressEdit->toPlainText();
    session().setCard(answers);
    showQuestions();
}

void CardPage::word()
{
    auto *services = m_ui->serviceChoice;
    services->setChoice(CardService::FirstCard, cardServiceText(CardService::FirstCard), tr("The first card is free."));
    services->setChoice(CardService::Replacement, cardServiceText(CardService::Replacement),
                        tr("The old card is lost or broken. Regions charge for it or not: ask 12333."));
    services->setChoice(CardService::Renewal, cardServiceText(CardService::Renewal),
                        tr("The card runs out, or something on it has changed."));
    services->setChoice(CardService::NoneNeeded, cardServiceText(CardService::NoneNeeded),
                        tr("The card works; nothing is to be done."));
    m_ui->deliveryChoice->setChoice(CardDelivery::Collect, cardDeliveryText(CardDelivery::Collect));
    m_ui->deliveryChoice->setChoice(CardDelivery::Post, cardDeliveryText(CardDelivery::Post));
    m_ui->addressEdit->setAccessibleName(tr("Address for the post"));
}

void CardPage::showQuestions()
{
    const auto service = m_ui->serviceChoice->chosenAs<CardService>();
    m_ui->existingQuestion->setVisible(asksForNumber(service));
    m_ui->existingHint->setText(service == CardService::Replacement
                                    ? tr("On an old photo or paper; for most cards it is your identity number.")
                                    : tr("For most cards it is your identity number."));
    m_ui->newCardArea->setVisible(bringsCard(service));
    m_ui->addressQuestion->setVisible(m_ui->deliveryChoice->chosenAs<CardDelivery>() == CardDelivery::Post);
    const QString &shared = session().household().shared.address;
    const bool isOffered = !shared.isEmpty() && session().draft().card.address.trimmed().isEmpty();
    m_ui->householdOffer->offer(isOffered ? tr("Address of your household: %1").arg(shared) : QString(),
                                tr("Use the household's address"));
}

void CardPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->cardBankEdit->retranslate();
    load();
}

} // namespace canbao::ui
