#include "ui/print/paymentsection.h"

#include "models/identity/typedtext.h"
#include "ui/answertext.h"
#include "ui/format.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

QString cardText(const QString &typed, bool showPrivate)
{
    return showPrivate ? cleanNumber(typed) : maskedCardNumber(typed);
}

QString bankText(const BilingualText &known, const QString &typed)
{
    if (known.isEmpty())
        return typed;
    const QString &name = nameText(known);
    return name.isEmpty() ? known.chinese : name; // English names of many banks are not known
}

} // namespace

FactsBlock PaymentSection::payment(const EnrolmentApplication &application, bool showPrivate)
{
    const auto &bank = application.answers.bank;
    FactsBlock block;
    if (bank.channel)
        block.facts.push_back({tr("Way to pay"), payChannelText(*bank.channel)});
    if (application.answers.schedule.frequency)
        block.facts.push_back({tr("How often"), frequencyText(*application.answers.schedule.frequency)});
    if (bank.channel != PayChannel::Debit)
        return block;
    block.facts.push_back({tr("Bank"), bankText(application.bankName, bank.bankName)});
    block.facts.push_back({tr("Card"), cardText(bank.cardNumber, showPrivate)});
    block.facts.push_back({tr("Holder"), cleanName(bank.holder)});
    block.facts.push_back({tr("Authorisation"), bank.authorised ? tr("given") : tr("not given")});
    return block;
}

FactsBlock PaymentSection::deductions(const EnrolmentApplication &application)
{
    FactsBlock block;
    block.columns = 4;
    for (const Deduction &deduction : application.deductions) {
        const auto months = deduction.first == deduction.last
            ? monthText(deduction.first)
            : monthText(deduction.first) + u" – "_s + monthText(deduction.last);
        const bool isKnown = deduction.standing == Standing::Known;
        const auto label = isKnown ? months : months + u" · "_s + standingText(deduction.standing);
        const auto amount = deduction.standing == Standing::Unknown ? tr("%1 + not known").arg(moneyText(deduction.amount))
                                                                    : moneyText(deduction.amount);
        block.facts.push_back({label, amount, isKnown ? Ink::Text : Ink::Caution});
    }
    return block;
}

FactsBlock PaymentSection::card(const EnrolmentApplication &application, bool showPrivate)
{
    const auto &card = application.answers.card;
    FactsBlock block;
    block.facts.push_back({tr("Service"), cardServiceText(*card.service)});
    if (!card.existingNumber.isEmpty())
        block.facts.push_back({tr("Card you have"), cardText(card.existingNumber, showPrivate)});
    if (const auto bank = bankText(application.cardBankName, card.bankName); !bank.isEmpty())
        block.facts.push_back({tr("Issuing bank"), bank});
    if (card.delivery)
        block.facts.push_back({tr("Delivery"), cardDeliveryText(*card.delivery)});
    if (card.delivery == CardDelivery::Post)
        block.facts.push_back({tr("Address"), card.address.simplified()});
    return block;
}

PaperBlocks PaymentSection::blocks(const EnrolmentApplication &application, bool showPrivate)
{
    PaperBlocks blocks{HeadingBlock{tr("Payment")}, payment(application, showPrivate)};
    if (!application.deductions.empty())
        blocks.emplace_back(deductions(application));
    if (application.answers.card.service) {
        blocks.emplace_back(HeadingBlock{tr("Social-security card")});
        blocks.emplace_back(card(application, showPrivate));
    }
    return blocks;
}

} // namespace canbao::ui
