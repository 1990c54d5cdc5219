#include "ui/print/draftstrip.h"

#include "ui/format.h"
#include "ui/print/calendarsection.h"
#include "ui/print/faileddebitsection.h"
#include "ui/print/paperparts.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

/// In place of the reference number stands that there is none.
PaperBlocks DraftStrip::titled(PaperBlocks blocks, const PaperMask &mask, QDate day)
{
    if (blocks.empty())
        return blocks;
    if (const auto *heading = std::get_if<HeadingBlock>(&blocks.front())) {
        blocks.front() = TitleBlock{{{tr("Canbao"), Face::BodyBold, Ink::Accent},
                                     {heading->text, Face::Title, Ink::Text},
                                     {tr("As of %1").arg(dateText(day)), Face::Small, Ink::Quiet}},
                                    {{mask.title(), Face::BodyBold, Ink::Accent},
                                     {tr("Draft"), Face::Figure, Ink::Text},
                                     {tr("Not finished: amounts and days can change"), Face::Small, Ink::Quiet}}};
    }
    return blocks;
}

PaperBlocks DraftStrip::blocks(const CalendarStrip &strip, const PaperOptions &options)
{
    const PaperMask mask(PaperCopy::Own);
    const BankAnswers &bank = strip.answers.bank;
    auto all = titled(CalendarSection::blocks(strip.calendar, bank, mask), mask, options.printedOn);
    const auto failed = titled(FailedDebitSection::blocks(bank, strip.laws, mask), mask, options.printedOn);
    if (!failed.empty()) {
        all.emplace_back(PageBreakBlock{});
        append(all, failed);
    }
    return all;
}

PaperContent DraftStrip::content(const CalendarStrip &strip, const PaperOptions &options, const QString &programVersion)
{
    const auto frame = [&strip, options, programVersion] {
        return PaperParts::frame({.runningHead = tr("Canbao deduction calendar, draft"),
                                  .name = tr("draft"),
                                  .edition = strip.edition,
                                  .programVersion = programVersion,
                                  .isSample = strip.answers.isSample},
                                 options);
    };
    return {.blocks = [&strip, options] { return blocks(strip, options); },
            .frame = frame,
            .name = u"calendar"_s,
            .programVersion = programVersion};
}

} // namespace canbao::ui
