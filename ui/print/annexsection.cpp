#include "ui/print/annexsection.h"

#include "ui/answertext.h"
#include "ui/charts/estimatecharts.h"
#include "ui/explanationtext.h"
#include "ui/format.h"
#include "ui/print/contributionsection.h"
#include "ui/print/estimateannex.h"
#include "ui/print/estimatesection.h"
#include "ui/print/quotegroups.h"
#include "ui/print/titlesection.h"
#include "ui/subsidytext.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

const Explanation *treeOrNull(const std::optional<Explanation> &tree)
{
    return tree ? &*tree : nullptr;
}

} // namespace

void AnnexSection::addTrees(const QString &title, const std::vector<const Explanation *> &trees, PaperBlocks &blocks)
{
    QStringList lines;
    for (const Explanation *tree : trees) {
        for (const QString &line : tree ? explanationLines(*tree) : QStringList()) {
            if (!lines.contains(line))
                lines.append(line);
        }
    }
    addLines(blocks, title, lines);
}

PaperBlocks AnnexSection::contributions(const EnrolmentApplication &application)
{
    PaperBlocks blocks;
    const auto &quote = application.quote;
    for (const YearMonth month : monthsOfChange(quote)) {
        for (const ContributionLine &line : changedLines(quote, month)) {
            //: %1 is an insurance, %2 a month
            const QString title = tr("%1 from %2").arg(ContributionSection::lineText(line), monthText(month));
            addTrees(line.standing == Standing::Known ? title : u"%1 (%2)"_s.arg(title, standingText(line.standing)),
                     {treeOrNull(line.explanation), treeOrNull(line.splitExplanation)}, blocks);
        }
    }
    if (!blocks.empty())
        blocks.emplace(blocks.begin(), HeadingBlock{tr("Contributions a month")});
    if (auto split = splitFigures(quote))
        blocks.emplace_back(ChartBlock{*std::move(split)});
    return blocks;
}

PaperBlocks AnnexSection::subsidies(const EnrolmentApplication &application)
{
    PaperBlocks blocks;
    for (const SubsidyFinding &finding : application.subsidies)
        addTrees(subsidyKindText(finding.kind), {treeOrNull(finding.explanation)}, blocks);
    if (!blocks.empty())
        blocks.emplace(blocks.begin(), HeadingBlock{tr("Subsidies")});
    return blocks;
}

PaperBlocks AnnexSection::blocks(const EnrolmentApplication &application, const PaperMask &mask)
{
    PaperBlocks blocks{TitleSection::title(
        application, mask, tr("Calculation annex"),
        tr("How every figure came about, with its sources; as of %1").arg(dateText(application.createdAt.date())))};
    append(blocks, contributions(application));
    append(blocks, subsidies(application));
    if (application.estimate) {
        append(blocks, EstimateSection::blocks(*application.estimate));
        append(blocks, EstimateAnnex::blocks(*application.estimate));
    }
    if (blocks.size() == 1)
        blocks.emplace_back(ParagraphBlock{{tr("No figure of this application is known, so nothing was worked out.")}});
    return blocks;
}

} // namespace canbao::ui
