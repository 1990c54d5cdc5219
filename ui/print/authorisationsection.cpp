#include "ui/print/authorisationsection.h"

#include "models/identity/typedtext.h"
#include "ui/answertext.h"
#include "ui/calendartext.h"
#include "ui/deductiontext.h"
#include "ui/format.h"
#include "ui/print/paymentsection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

/// The payments whose amounts differ, each once, in their order.
std::vector<Deduction> differentAmounts(const std::vector<Deduction> &deductions)
{
    std::vector<Deduction> different;
    for (const auto &deduction : deductions) {
        if (different.empty() || different.back().amount != deduction.amount)
            different.push_back(deduction);
    }
    return different;
}

} // namespace

FactsBlock AuthorisationSection::account(const EnrolmentApplication &application, const PaperMask &mask)
{
    const auto &bank = application.answers.bank;
    return {{{tr("Insured person"), cleanName(application.answers.person.name)},
             {tr("Number of the document"), mask.identity(application.identityNumber)},
             {tr("Account holder"), cleanName(bank.holder)},
             {tr("Bank"), PaymentSection::bankText(application.bankName, bank.bankName)},
             {tr("Card or account"), mask.card(bank.cardNumber)},
             {tr("Mobile number known to the bank"), u"______________________"_s}},
            2};
}

FactsBlock AuthorisationSection::amounts(const EnrolmentApplication &application)
{
    FactsBlock block{{}, 2};
    for (const auto &deduction : differentAmounts(application.deductions)) {
        const auto known = deduction.known();
        if (!known) {
            block.facts.push_back(
                {tr("From %1, yuan").arg(deductionMonthsText(deduction)), unknownText(), Ink::Caution});
            block.facts.push_back({tr("In capitals"), u"______________________"_s});
            continue;
        }
        const bool isKnown = deduction.standing == Standing::Known;
        block.facts.push_back({tr("From %1, yuan").arg(deductionMonthsText(deduction)),
                               isKnown ? plainMoneyText(deduction.amount)
                                       : tr("%1 (%2)", "amount and how sure it is")
                                             .arg(plainMoneyText(deduction.amount), standingText(deduction.standing)),
                               isKnown ? Ink::Text : Ink::Caution});
        block.facts.push_back({tr("In capitals"), capitalsText(deduction.amount)});
    }
    return block;
}

FactsBlock AuthorisationSection::signatures()
{
    const auto line = u"______________________"_s;
    return {{{tr("Signature of the account holder"), line}, {tr("Date"), line}}, 2};
}

PaperBlocks AuthorisationSection::blocks(const EnrolmentApplication &application, const PaperMask &mask)
{
    const auto &bank = application.answers.bank;
    if (bank.channel != PayChannel::Debit)
        return {};
    PaperBlocks blocks{
        HeadingBlock{tr("Direct-debit authorisation")},
        NoticeBlock{tr("Not the region's official form"),
                    tr("This sheet is in Canbao's own words, to copy from and to hand in where it is accepted. The "
                       "binding text is on the form of the tax office or the bank, which you sign there.")},
        account(application, mask)};
    if (!application.deductions.empty())
        blocks.emplace_back(amounts(application));
    blocks.emplace_back(ParagraphBlock{
        {tr("I authorise the tax office of %1 to have the social insurance payments of the insured person named above "
            "taken from this account when they are due, and the bank to pay them. When rates or the base change, the "
            "amount changes with them. The authorisation holds until I withdraw it at the office or the bank. When the "
            "account does not hold the whole amount, nothing is paid for that time, and I bear what follows.")
             .arg(nameText(application.regionName))}});
    blocks.emplace_back(signatures());
    return blocks;
}

} // namespace canbao::ui
