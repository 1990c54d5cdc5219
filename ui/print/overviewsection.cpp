#include "ui/print/overviewsection.h"

#include "models/identity/typedtext.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/print/clerkcode.h"
#include "ui/print/closingsection.h"
#include "ui/print/titlesection.h"
#include "ui/routetext.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

FactsBlock OverviewSection::facts(const EnrolmentApplication &application, const PaperMask &mask)
{
    const auto &answers = application.answers;
    const auto &route = application.route;
    FactsBlock block{{{tr("Name"), cleanName(answers.person.name)},
                      {documentTypeText(answers.document.type), mask.identity(application.identityNumber)},
                      {tr("Enrols in"), nameText(application.regionName)},
                      {tr("Way"), routeText(route.kind)},
                      {tr("Verdict"), verdictText(route.verdict),
                       route.verdict == RouteVerdict::Allowed ? Ink::Text : Ink::Caution}},
                     2};
    if (answers.bank.channel)
        block.facts.push_back({tr("Way to pay"), payChannelText(*answers.bank.channel)});
    return block;
}

PaperBlocks OverviewSection::code(const EnrolmentApplication &application, const PaperMask &mask)
{
    if (mask.copy() == PaperCopy::Company || application.formFields.empty())
        return {};
    const auto picture = qrCode(clerkCodeText(application, mask));
    if (picture.isNull())
        return {};
    constexpr QSizeF Size{46, 46}; // millimetres: a phone reads it off the paper
    return {PictureBlock{picture, Size,
                         mask.showsAll()
                             ? tr("For the clerk: a phone or scanner reads the answers from this code, in the order "
                                  "of the enrolment sheet, with the number of the document.")
                             : tr("For the clerk: a phone or scanner reads the answers from this code, in the order "
                                  "of the enrolment sheet. The number of the document is not in it.")}};
}

PaperBlocks OverviewSection::blocks(const EnrolmentApplication &application, const PaperMask &mask)
{
    PaperBlocks blocks = TitleSection::blocks(application, mask, tr("Enrolment at a glance"));
    blocks.emplace_back(facts(application, mask));
    for (auto &block : ClosingSection::steps(application))
        blocks.push_back(std::move(block));
    for (auto &block : code(application, mask))
        blocks.push_back(std::move(block));
    return blocks;
}

} // namespace canbao::ui
