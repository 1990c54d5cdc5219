#include "ui/wizard/bankpage.h"

#include "models/application/draftcalendar.h"
#include "models/payment/deductionexplanation.h"
#include "ui/answertext.h"
#include "ui/calendartext.h"
#include "ui/deductiontext.h"
#include "ui/format.h"
#include "ui_bankpage.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace canbao::ui {

namespace {

QString bankName(const BankDirectory &banks, const QString &code)
{
    const Bank *bank = banks.find(code);
    return bank ? nameText(bank->name) : code;
}

std::optional<CardRecognition> recognised(const BankDirectory &banks, const QString &typed)
{
    const auto number = BankCardNumber::parse(typed);
    return number ? banks.recognise(*number) : std::nullopt;
}

} // namespace

BankPage::BankPage(EnrolmentSession &session, QWidget *parent)
    : WizardPage(session, Step::Bank, parent)
    , m_ui(std::make_unique<Ui::BankPage>())
{
    m_ui->setupUi(this);
    m_ui->bankEdit->setDirectory([this]() -> const BankDirectory & { return this->session().books().banks(); });
    bind(Field::PayChannel, m_ui->channelChoice, m_ui->channelStatus);
    bind(Field::CardHolder, m_ui->holderEdit, m_ui->holderStatus);
    bind(Field::BankCardNumber, m_ui->numberEdit, m_ui->numberStatus);
    bind(Field::Bank, m_ui->bankEdit, m_ui->bankStatus);
    bind(Field::Authorisation, m_ui->authorisedTick, m_ui->authorisationStatus);
    connect(m_ui->channelChoice, &ChoiceGroup::chosenChanged, this, &BankPage::keep);
    connect(m_ui->holderEdit, &QLineEdit::textEdited, this, &BankPage::keep);
    connect(m_ui->numberEdit, &CardNumberEdit::textEdited, this, &BankPage::keepNumber);
    connect(m_ui->checksumTick, &QCheckBox::toggled, this, &BankPage::keep);
    connect(m_ui->bankEdit, &BankEdit::bankChanged, this, &BankPage::keep);
    connect(m_ui->authorisedTick, &QCheckBox::toggled, this, &BankPage::keep);
    connect(m_ui->householdOffer, &HouseholdOffer::accepted, this, &BankPage::takeHouseholdCard);
    setTabOrder(m_ui->channelChoice, m_ui->householdOffer);
    setTabOrder(m_ui->householdOffer, m_ui->holderEdit);
}

BankPage::~BankPage() = default;

QString BankPage::title() const
{
    return tr("How will you pay?");
}

QString BankPage::lead() const
{
    return tr("Canbao moves no money. It prepares the papers for the office and the bank.");
}

QString BankPage::why() const
{
    return tr(
        "The tax office collects the payments. For a direct debit it needs your bank, your account and your consent on "
        "its own form; what you enter here is printed so that you can copy it.");
}

QString BankPage::lawTopic() const
{
    return QStringLiteral("debit");
}

std::vector<SummaryRow> BankPage::summaryRows() const
{
    const BankAnswers &answers = session().draft().bank;
    std::vector<SummaryRow> rows{
        {Field::PayChannel, tr("How to pay"), answers.channel ? payChannelText(*answers.channel) : QString()}};
    if (answers.channel != PayChannel::Debit)
        return rows;
    rows.push_back({Field::CardHolder, tr("Name on the card"), answers.holder});
    rows.push_back(
        {Field::BankCardNumber, tr("Bank card number"), maskedCardNumber(answers.cardNumber), answers.cardNumber});
    rows.push_back({Field::Bank, tr("Bank"), bankText()});
    rows.push_back({Field::Authorisation, tr("Direct debit"), answers.authorised ? tr("authorised") : QString()});
    return rows;
}

QString BankPage::bankText() const
{
    const BankAnswers &answers = session().draft().bank;
    return answers.bankCode.isEmpty() ? answers.bankName : bankName(session().books().banks(), answers.bankCode);
}

void BankPage::load()
{
    const QScopedValueRollback loading(m_loading, true);
    word();
    const EnrolmentDraft &draft = session().draft();
    m_ui->channelChoice->setChosen(draft.bank.channel);
    // Usually one's own card: offered as the answer, and kept as soon as anything on the page is answered.
    const QString holder = draft.bank.holder.isEmpty() && !draft.bank.channel ? draft.person.name : draft.bank.holder;
    if (m_ui->holderEdit->text() != holder)
        m_ui->holderEdit->setText(holder);
    if (m_ui->numberEdit->text() != draft.bank.cardNumber)
        m_ui->numberEdit->setText(draft.bank.cardNumber);
    m_ui->checksumTick->setChecked(draft.bank.checksumConfirmed);
    m_ui->bankEdit->setBank(draft.bank.bankCode, draft.bank.bankName);
    m_ui->authorisedTick->setChecked(draft.bank.authorised);
    offerToKeepNumber(false);
    showFirstPayment();
    showQuestions();
    showRecognition();
}

void BankPage::keep()
{
    if (m_loading)
        return;
    BankAnswers answers = session().draft().bank;
    answers.channel = m_ui->channelChoice->chosenAs<PayChannel>();
    answers.holder = m_ui->holderEdit->text();
    answers.cardNumber = m_ui->numberEdit->text();
    answers.checksumConfirmed = m_ui->checksumTick->isChecked();
    answers.bankCode = m_ui->bankEdit->bankCode();
    answers.bankName = m_ui->bankEdit->typedName();
    answers.authorised = m_ui->authorisedTick->isChecked();
    session().setBank(answers);
    showQuestions();
}

void BankPage::keepNumber()
{
    {
        const QScopedValueRollback loading(m_loading, true);
        m_ui->checksumTick->setChecked(false); // was said of another number
        m_ui->checksumTick->hide();
        suggestBank();
    }
    keep();
    showRecognition();
}

/// Fills in the bank only where none stands yet or the last suggestion does.
void BankPage::suggestBank()
{
    const auto &banks = session().books().banks();
    const auto found = recognised(banks, m_ui->numberEdit->text());
    const auto before = recognised(banks, session().draft().bank.cardNumber);
    const QString &current = m_ui->bankEdit->bankCode();
    const bool isOurs = m_ui->bankEdit->text().isEmpty() || (before && before->bankCode == current);
    if (found && isOurs)
        m_ui->bankEdit->setBank(found->bankCode, {});
}

void BankPage::showRecognition()
{
    const auto &banks = session().books().banks();
    const QString typed = m_ui->numberEdit->text();
    if (const auto found = recognised(banks, typed)) {
        const bool isDebit = found->kind == CardKind::Debit;
        m_ui->numberStatus->showHelp((isDebit ? tr("Suggestion from the card's first digits: %1, debit card")
                                              : tr("Suggestion from the card's first digits: %1, not a debit card"))
                                         .arg(bankName(banks, found->bankCode)));
    } else if (!typed.isEmpty()) {
        m_ui->numberStatus->showHelp(tr("%n digit(s)", nullptr, static_cast<int>(typed.size())));
    } else {
        m_ui->numberStatus->clear(m_ui->numberEdit);
    }
}

/// The tick comes with the problem and stays where it was used.
void BankPage::offerToKeepNumber(bool isAsked)
{
    const BankAnswers &answers = session().draft().bank;
    const auto number = BankCardNumber::parse(answers.cardNumber);
    const bool isDoubtful = number && !number->passesLuhn();
    m_ui->checksumTick->setVisible(isDoubtful && (isAsked || answers.checksumConfirmed));
}

void BankPage::showProblems(const std::vector<Problem> &problems)
{
    WizardPage::showProblems(problems);
    const bool isAsked = std::ranges::any_of(
        problems, [](const Problem &problem) { return problem.error.code == Error::Code::CardNumberChecksum; });
    offerToKeepNumber(isAsked || m_ui->checksumTick->isVisibleTo(this));
    const bool isNumberWrong = std::ranges::count(problems, Field::BankCardNumber, &Problem::field) > 0;
    if (!isNumberWrong)
        showRecognition();
}

/// Another card than what may have been agreed to: tick and authorisation are given anew.
void BankPage::takeHouseholdCard()
{
    const SharedHousehold &shared = session().household().shared;
    BankAnswers answers = session().draft().bank;
    answers.channel = m_ui->channelChoice->chosenAs<PayChannel>();
    answers.holder = shared.holder;
    answers.cardNumber = shared.cardNumber;
    answers.bankCode = shared.bankCode;
    answers.bankName = shared.bankName;
    answers.checksumConfirmed = false;
    answers.authorised = false;
    session().setBank(answers);
    load();
    m_ui->numberEdit->setFocus();
}

void BankPage::showHouseholdOffer()
{
    const SharedHousehold &shared = session().household().shared;
    const bool isOffered = !shared.cardNumber.isEmpty() && session().draft().bank.cardNumber.isEmpty();
    const QString bank =
        shared.bankCode.isEmpty() ? shared.bankName : bankName(session().books().banks(), shared.bankCode);
    //: %1 is a bank, %2 "•••• 5678"
    const QString text = tr("Bank card of your household: %1 %2").arg(bank, maskedCardNumber(shared.cardNumber));
    m_ui->householdOffer->offer(isOffered ? text : QString(), tr("Use the household's card"));
}

void BankPage::word()
{
    auto *channels = m_ui->channelChoice;
    channels->setChoice(PayChannel::Debit, payChannelText(PayChannel::Debit),
                        tr("The amount is taken from your bank card. Keep enough on it."));
    channels->setChoice(PayChannel::Counter, payChannelText(PayChannel::Counter),
                        tr("You pay at the tax service hall each time."));
    channels->setChoice(PayChannel::App, payChannelText(PayChannel::App),
                        tr("You pay with the tax office's app or another that your region names."));
    channels->setChoice(PayChannel::BankCounter, payChannelText(PayChannel::BankCounter),
                        tr("You pay at the counter or machine of a bank that your region names."));
    m_ui->checksumTick->setWords(tr("It is right, keep it"), tr("I have compared the number with the card."));
    m_ui->authorisedTick->setWords(tr("I agree to this"));
    m_ui->authorisationText->setText(tr(
        "You authorise the tax office to have the social insurance payments of the chosen insurances taken from this "
        "card when they are due, and the bank to pay them. The amount changes when the rates change. It holds until "
        "you "
        "withdraw it at the office or the bank. When there is too little on the card, nothing is paid for that time."));
    m_ui->amountLabel->setText(amountText());
    m_ui->amountLabel->setVisible(!m_ui->amountLabel->text().isEmpty());
    m_ui->authorisationNote->setText(tr("This is our plain summary. The binding text is on the form of the bank or the "
                                        "tax office, which you sign there."));
    m_ui->numberEdit->setAccessibleLabel(tr("Bank card number"));
}

/// The first payment in digits and in capitals, as it is written on the form; empty while it is not known.
QString BankPage::amountText() const
{
    const auto &schedule = session().draft().schedule;
    const auto quote = draftQuote(session().draft(), session().context());
    if (!quote || !schedule.frequency)
        return {};
    const auto plan = deductionPlan(*quote, *schedule.frequency);
    if (plan.empty())
        return {};
    const Deduction &first = plan.front();
    const QString amount =
        tr("First payment: %1, in Chinese capitals %2.").arg(moneyText(first.amount), capitalsText(first.amount));
    if (first.standing == Standing::Known)
        return amount;
    //: %1 is a whole sentence, %2 such as "provisional"
    return tr("%1 The amount is %2.").arg(amount, standingText(first.standing));
}

void BankPage::showQuestions()
{
    const auto channel = m_ui->channelChoice->chosenAs<PayChannel>();
    showHouseholdOffer();
    m_ui->debitArea->setVisible(channel == PayChannel::Debit);
    m_ui->debitBanks->cite(debitBanksText());
    m_ui->debitBanks->setVisible(!m_ui->debitBanks->plainText().isEmpty());
    m_ui->channelNote->setVisible(channel && channel != PayChannel::Debit);
    m_ui->channelNote->setText(
        tr("You need no bank card for this. Ask 12333 for the days on which payments are taken: what "
           "is not paid in time is not paid for that month."));
}

/// The banks that the region names, with who says so; empty where none are known.
CitingText BankPage::debitBanksText() const
{
    const auto &books = session().books();
    const auto *rule = debitRuleOf(session().draft(), books);
    if (!rule || rule->banks.empty())
        return {};
    return {tr("In %1 these banks can be debited: %2. Source: %3")
                .arg(nameText(books.regions().fullName(rule->region)), nameText(debitBankNames(*rule, books.banks())),
                     sourceText(rule->banksSource)),
            {rule->banksSource}};
}

/// What the card must bear first; nothing while there is none to tell.
void BankPage::showFirstPayment()
{
    const auto quote = draftQuote(session().draft(), session().context());
    const auto &frequency = session().draft().schedule.frequency;
    const auto plan = quote && frequency ? deductionPlan(*quote, *frequency) : std::vector<Deduction>();
    const auto why = plan.empty() ? std::nullopt : deductionExplanation(*quote, plan.front());
    m_ui->firstPaymentCard->setVisible(why.has_value());
    m_ui->firstPaymentWhy->explain(why, tr("First payment"));
    if (!why)
        return;
    const Deduction &first = plan.front();
    m_ui->firstPaymentCaption->setText(tr("First payment, for %1").arg(deductionMonthsText(first)));
    m_ui->firstPaymentFigure->setText(moneyText(first.amount));
    m_ui->firstPaymentNote->setVisible(first.standing != Standing::Known);
    m_ui->firstPaymentNote->setText(first.standing == Standing::EnteredByHand
                                        ? tr("By figures that were entered by hand from a notice.")
                                        : tr("Of what is known: the office may ask for more."));
}

void BankPage::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->bankEdit->retranslate();
    load();
}

} // namespace canbao::ui
