#include "ui/rates/regionpaper.h"

#include "models/rates/rateage.h"
#include "ui/answertext.h"
#include "ui/format.h"
#include "ui/rates/ratewords.h"

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

TableBlock tableOf(const RateSheet &sheet)
{
    TableBlock table;
    for (const auto &column : sheet.columns)
        table.columns.push_back({column.heading, column.weight, column.isAmount});
    for (const auto &row : sheet.rows) {
        TableBlock::Row cells;
        for (const auto &cell : row.cells)
            cells.cells.push_back({cell, Face::Small, row.isCaution ? Ink::Caution : Ink::Text});
        table.rows.push_back(std::move(cells));
    }
    return table;
}

void add(PaperBlocks &blocks, const RateSheet &sheet)
{
    blocks.push_back(HeadingBlock{sheet.title});
    if (sheet.rows.empty())
        blocks.push_back(ParagraphBlock{{sheet.emptyText, Face::Body, Ink::Caution}});
    else
        blocks.push_back(tableOf(sheet));
}

} // namespace

PaperBlocks RegionPaper::blocks(const ReferenceBooks &books, const RegionOnDay &place)
{
    PaperBlocks blocks{TitleBlock{{{tr("Rates and rules"), Face::BodyBold, Ink::Accent},
                                   {nameText(books.regions().fullName(place.region)), Face::Title, Ink::Text}},
                                  {{tr("As on"), Face::Small, Ink::Quiet}, {dateText(place.day), Face::BodyBold}}}};
    const auto chain = books.regions().chain(place.region);
    const auto light = ageFor(books.rates(), chain, Scheme::Pension, place.month()).light;
    if (isRed(light))
        blocks.push_back(NoticeBlock{standingText(light == AgeLight::Ended ? Standing::Provisional : Standing::Unknown),
                                     tr("Newer figures of the pension are not in this edition. Ask 12333 before you "
                                        "rely on these."),
                                     true});
    for (const auto &sheet : {ratesSheet(books, place), gradesSheet(books, place), conditionsSheet(books, place),
                              subsidiesSheet(books, place), officesSheet(books, place), sourcesSheet(books, place)})
        add(blocks, sheet);
    return blocks;
}

PaperFrame RegionPaper::frame(const ReferenceBooks &books, const RegionOnDay &place, const QString &programVersion)
{
    return {
        .runningHead = tr("Rates and rules: %1").arg(nameText(books.regions().fullName(place.region))),
        .mark = {},
        .footer =
            tr("Canbao %1, rates of edition %2. Not an official decision.").arg(programVersion, books.edition().number),
        .secondFooter = {},
        .pageOf = tr("Page %1 of %2")};
}

PaperContent RegionPaper::content(const ReferenceBooks &books, const RegionOnDay &place, const QString &programVersion)
{
    return {.blocks = [&books, place] { return blocks(books, place); },
            .frame = [&books, place, programVersion] { return frame(books, place, programVersion); },
            .name = u"rates-"_s + place.region.text(),
            .programVersion = programVersion};
}

} // namespace canbao::ui
