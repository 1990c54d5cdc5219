#include "ui/print/faileddebitsection.h"

#include "ui/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

ListBlock FailedDebitSection::steps(const BankAnswers &bank, const PaperMask &mask)
{
    const QString card = mask.card(bank.cardNumber);
    ListBlock list;
    const auto add = [&list](const QString &text, const QString &note = {}) {
        list.items.push_back({currentLocale().toString(static_cast<int>(list.items.size()) + 1), text, note});
    };
    add(tr("Look at the account first."),
        tr("Too little on the card %1, a card that was changed or blocked, and a name that differs are the usual "
           "reasons.")
            .arg(card));
    add(tr("Put the whole amount on the card the same day."),
        tr("Ask the bank whether the payment is tried once more; do not rely on it."));
    add(tr("Call 12333 or the tax service hotline 12366."),
        tr("Ask: was it taken? Until which day can this month still be paid, and where? Is the medical cover "
           "interrupted?"));
    add(tr("Pay the month at the tax service hall or in its app while it is still open."),
        tr("Take your identity document with you and keep the receipt."));
    add(tr("Check the direct debit for the next month."),
        tr("A new card needs a new authorisation; only one is in force at a time."));
    return list;
}

/// Those of the laws that the sheet rests on.
QString FailedDebitSection::sources(const std::vector<LawDocument> &laws)
{
    QStringList sources;
    for (const auto &key : {u"pension_policy_2001"_s, u"social_insurance_law"_s}) {
        const auto law = std::ranges::find(laws, key, &LawDocument::key);
        if (law != laws.end())
            sources += law->number.isEmpty()
                ? nameText(law->title)
                : tr("%1 (%2)", "law and its number").arg(nameText(law->title), law->number);
    }
    return sources.join(tr("; "));
}

PaperBlocks FailedDebitSection::blocks(const EnrolmentApplication &application, const PaperMask &mask)
{
    return blocks(application.answers.bank, application.laws, mask);
}

PaperBlocks FailedDebitSection::blocks(const BankAnswers &bank, const std::vector<LawDocument> &laws,
                                       const PaperMask &mask)
{
    if (bank.channel != PayChannel::Debit)
        return {};
    PaperBlocks blocks{
        HeadingBlock{tr("When a payment could not be taken")},
        NoticeBlock{
            tr("A month that is not paid in time can be lost"),
            tr("Flexible employees cannot pay afterwards to gain years (art. 3 of 劳社部发〔2001〕20号). Medical "
               "cover can stop, and a waiting period can begin when you pay again. The period in which a month "
               "can still be paid is the region's own: ask.")},
        steps(bank, mask),
        ParagraphBlock{
            {tr("Late fee: article 86 of the Social Insurance Law has 0.05 % a day for employers. For people "
                "who insure themselves it lays down none; what your place has is not known here. Ask 12333.")}}};
    if (const auto named = sources(laws); !named.isEmpty())
        blocks.emplace_back(ParagraphBlock{{tr("Source: %1").arg(named), Face::Small, Ink::Quiet}});
    return blocks;
}

} // namespace canbao::ui
