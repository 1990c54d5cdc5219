#include "ui/print/calendarsection.h"

#include "ui/answertext.h"
#include "ui/calendartext.h"
#include "ui/deductiontext.h"
#include "ui/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

/// A day that was settled for lack of anything better is told from one that the region's window gives.
StyledText readyCell(const PlannedDebit &debit)
{
    return {dateText(debit.readyBy), Face::BodyBold, debit.basis == ReadyBasis::AtOnce ? Ink::Caution : Ink::Text};
}

StyledText amountCell(const Deduction &deduction)
{
    const auto known = deduction.known();
    if (!known)
        return {unknownText(), Face::BodyBold, Ink::Caution};
    const bool isKnown = deduction.standing == Standing::Known;
    return {isKnown ? plainMoneyText(*known) : plainMoneyText(*known) + u" *"_s, Face::BodyBold,
            isKnown ? Ink::Text : Ink::Caution};
}

bool hasUnsureAmount(const DebitCalendar &calendar)
{
    return !std::ranges::all_of(calendar.debits,
                                [](const PlannedDebit &debit) { return debit.deduction.standing == Standing::Known; });
}

} // namespace

TableBlock CalendarSection::table(const DebitCalendar &calendar)
{
    TableBlock table{{{tr("Months"), 30},
                      {tr("Amount, yuan"), 18, true},
                      {tr("Taken"), 34},
                      {tr("Have ready by"), 22},
                      {tr("Done"), 8}},
                     {}};
    for (const auto &debit : calendar.debits)
        table.rows.push_back({{{deductionMonthsText(debit.deduction)},
                               amountCell(debit.deduction),
                               {debit.windowFrom ? debitWindowText(debit) : tr("days not known"), Face::Small,
                                debit.windowFrom ? Ink::Text : Ink::Quiet},
                               readyCell(debit),
                               {u"□"_s}}});
    return table;
}

PaperBlocks CalendarSection::blocks(const EnrolmentApplication &application, const PaperMask &mask)
{
    return blocks(application.calendar, application.answers.bank, mask);
}

PaperBlocks CalendarSection::blocks(const DebitCalendar &calendar, const BankAnswers &bank, const PaperMask &mask)
{
    if (calendar.debits.empty())
        return {};
    PaperBlocks blocks{HeadingBlock{tr("Deduction calendar")}};
    if (bank.channel == PayChannel::Debit) {
        const QString card = mask.card(bank.cardNumber);
        blocks.emplace_back(ParagraphBlock{{tr("Taken from the card %1.").arg(card)}});
    }
    blocks.emplace_back(table(calendar));
    const QStringList remarks{calendarRemark(calendar),
                              hasUnsureAmount(calendar) ? tr("* Not everything is known: the office may ask for more.")
                                                        : QString(),
                              calendarSourceText(calendar).text};
    for (const auto &remark : remarks) {
        if (!remark.isEmpty())
            blocks.emplace_back(ParagraphBlock{{remark, Face::Small, Ink::Quiet}});
    }
    return blocks;
}

} // namespace canbao::ui
