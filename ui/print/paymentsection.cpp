#include "ui/print/paymentsection.h"

#include "models/identity/typedtext.h"
#include "ui/answertext.h"
#include "ui/format.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

/// Payments of the same amount, one after the other.
struct DeductionRun
{
    YearMonth first;
    YearMonth last;
    Money amount;
    Standing standing;
    int count;
};

std::vector<DeductionRun> runsOf(const std::vector<Deduction> &deductions)
{
    std::vector<DeductionRun> runs;
    for (const Deduction &deduction : deductions) {
        if (!runs.empty() && runs.back().amount == deduction.amount && runs.back().standing == deduction.standing) {
            runs.back().last = deduction.last;
            ++runs.back().count;
        } else {
            runs.push_back({deduction.first, deduction.last, deduction.amount, deduction.standing, 1});
        }
    }
    return runs;
}

QString spanText(YearMonth first, YearMonth last)
{
    return first == last ? monthText(first) : monthText(first) + u" – "_s + monthText(last);
}

} // namespace

QString PaymentSection::bankText(const BilingualText &known, const QString &typed)
{
    if (known.isEmpty())
        return typed;
    const QString &name = nameText(known);
    return name.isEmpty() ? known.chinese : name; // English names of many banks are not known
}

FactsBlock PaymentSection::payment(const EnrolmentApplication &application, const PaperMask &mask)
{
    const auto &bank = application.answers.bank;
    FactsBlock block;
    if (bank.channel)
        block.facts.push_back({tr("Way to pay"), payChannelText(*bank.channel)});
    if (application.answers.schedule.frequency)
        block.facts.push_back({tr("How often"), frequencyText(*application.answers.schedule.frequency)});
    if (bank.channel != PayChannel::Debit || mask.copy() == PaperCopy::Company) // an employer needs no account
        return block;
    block.facts.push_back({tr("Bank"), bankText(application.bankName, bank.bankName)});
    block.facts.push_back({tr("Card"), mask.card(bank.cardNumber)});
    block.facts.push_back({tr("Holder"), cleanName(bank.holder)});
    block.facts.push_back({tr("Authorisation"), bank.authorised ? tr("given") : tr("not given")});
    return block;
}

TableBlock PaymentSection::deductions(const EnrolmentApplication &application)
{
    TableBlock table{
        {{tr("Months"), 36}, {tr("Payments"), 14, true}, {tr("Each, yuan"), 20, true}, {tr("Figures"), 32}}, {}};
    for (const DeductionRun &run : runsOf(application.deductions)) {
        const bool isKnown = run.standing == Standing::Known;
        const auto known = knownPart(run.amount, run.standing);
        const auto standing = known && run.standing == Standing::Unknown ? tr("one part is not known and comes on top")
                                                                         : standingText(run.standing);
        table.rows.push_back(
            {{{spanText(run.first, run.last)},
              {currentLocale().toString(run.count)},
              {known ? plainMoneyText(*known) : unknownText(), Face::BodyBold},
              {standing, isKnown ? Face::Small : Face::SmallBold, isKnown ? Ink::Quiet : Ink::Caution}}});
    }
    return table;
}

FactsBlock PaymentSection::card(const EnrolmentApplication &application, const PaperMask &mask)
{
    const auto &card = application.answers.card;
    FactsBlock block;
    block.facts.push_back({tr("Service"), cardServiceText(*card.service)});
    if (!card.existingNumber.isEmpty())
        block.facts.push_back({tr("Card you have"), mask.card(card.existingNumber)});
    const auto bank = bankText(application.cardBankName, card.bankName);
    if (!bank.isEmpty() && mask.copy() != PaperCopy::Company)
        block.facts.push_back({tr("Issuing bank"), bank});
    if (card.delivery)
        block.facts.push_back({tr("Delivery"), cardDeliveryText(*card.delivery)});
    if (card.delivery == CardDelivery::Post)
        block.facts.push_back({tr("Address"), mask.address(card.address)});
    return block;
}

PaperBlocks PaymentSection::blocks(const EnrolmentApplication &application, const PaperMask &mask)
{
    PaperBlocks blocks{HeadingBlock{tr("Payment")}, payment(application, mask)};
    if (!application.deductions.empty())
        blocks.emplace_back(deductions(application));
    if (application.answers.card.service) {
        blocks.emplace_back(HeadingBlock{tr("Social-security card")});
        blocks.emplace_back(card(application, mask));
    }
    return blocks;
}

} // namespace canbao::ui
