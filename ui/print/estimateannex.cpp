#include "ui/print/estimateannex.h"

#include "ui/answertext.h"
#include "ui/explanationtext.h"
#include "ui/format.h"
#include "ui/plantext.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

/// The tree of an amount inside another one, where it is worked out; null when it is not there.
const Explanation *treeOf(Term term, const Explanation &within)
{
    if (within.term == term && within.formula != Formula::Repeated)
        return &within;
    for (const Explanation &input : within.inputs) {
        if (const Explanation *found = treeOf(term, input))
            return found;
    }
    return nullptr;
}

/// Where the rule of the interest stands; empty where no tree names one.
QString interestRule(const PensionEstimate &estimate)
{
    for (const Explanation &tree : estimate.explanations) {
        if (const Explanation *interest = treeOf(Term::Interest, tree); interest && interest->source)
            return sourceText(*interest->source);
    }
    return {};
}

/// What stood before the first month, where more than "from you" is to be said of it.
void addBefore(PaperBlocks &blocks, Term term, const PensionEstimate &estimate)
{
    for (const Explanation &tree : estimate.explanations) {
        const Explanation *before = treeOf(term, tree);
        if (before && !before->inputs.empty())
            return addLines(blocks, termText(term), explanationLines(*before));
    }
}

StyledText small(const QString &text)
{
    return {text, Face::Small};
}

} // namespace

void addLines(PaperBlocks &blocks, const QString &title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    ListBlock list{{}, Face::Small};
    for (const QString &line : lines)
        list.items.push_back({u"%1."_s.arg(list.items.size() + 1), line, {}});
    blocks.emplace_back(HeadingBlock{title, Face::BodyBold});
    blocks.emplace_back(std::move(list));
}

QString EstimateAnnex::paidText(Money before)
{
    return before.isZero() ? tr("Paid in all") : tr("Paid in all, with %1 so far").arg(moneyText(before));
}

void EstimateAnnex::addMonths(const PensionEstimate &estimate, PaperBlocks &blocks)
{
    TableBlock table{{{tr("Months"), 34},
                      {tr("Number"), 10, true},
                      {tr("Base, yuan"), 15, true},
                      {tr("Premium, yuan"), 15, true},
                      {tr("Your account"), 15, true},
                      {tr("Together, yuan"), 17, true},
                      {tr("Figures"), 18}},
                     {}};
    for (const EstimatedMonths &months : estimate.months) {
        const QString span = months.first == months.last
            ? monthText(months.first)
            : tr("%1 – %2", "first and last month").arg(monthText(months.first), monthText(months.last));
        const Money together = months.premium * months.count();
        const QString ground = months.isAssumed ? tr("assumed") : standingText(months.standing);
        const bool isKnown = !months.isAssumed && months.standing == Standing::Known;
        table.rows.push_back({{small(span),
                               small(QString::number(months.count())),
                               small(plainMoneyText(months.base)),
                               small(plainMoneyText(months.premium)),
                               small(plainMoneyText(months.account)),
                               small(plainMoneyText(together)),
                               {ground, Face::Small, isKnown ? Ink::Quiet : Ink::Caution}},
                              true});
    }
    const auto *view = estimate.view(estimate.shown);
    if (view && view->paid)
        table.rows.push_back({{{paidText(estimate.paidSoFar), Face::SmallBold},
                               {},
                               {},
                               {},
                               {},
                               {plainMoneyText(*view->paid), Face::SmallBold}},
                              true});
    blocks.emplace_back(HeadingBlock{tr("Month by month")});
    addBefore(blocks, Term::PaidSoFar, estimate);
    if (view)
        blocks.emplace_back(ParagraphBlock{small(
            tr("Assumed: the last published base × (1 + %1), once for each year since, to the fen; the shares for "
               "premium and account stay as they are.")
                .arg(rateText(view->assumptions.wageGrowth)))});
    blocks.emplace_back(std::move(table));
}

void EstimateAnnex::addAccount(const PensionEstimate &estimate, PaperBlocks &blocks)
{
    const auto *view = estimate.view(estimate.shown);
    if (estimate.account.empty() || !view)
        return;
    TableBlock table{{{tr("Year"), 12},
                      {tr("Balance before, yuan"), 20, true},
                      {tr("Paid in"), 16, true},
                      {tr("Sum of monthly balances"), 22, true},
                      {tr("Interest"), 16, true},
                      {tr("Balance after, yuan"), 20, true}},
                     {}};
    for (const AccountYear &year : estimate.account)
        table.rows.push_back({{small(QString::number(year.year)), small(plainMoneyText(year.opening)),
                               small(plainMoneyText(year.deposits)), small(plainMoneyText(year.monthProduct)),
                               small(plainMoneyText(year.interest)), small(plainMoneyText(year.closing()))},
                              true});
    table.rows.back().cells.back().face = Face::SmallBold;
    blocks.emplace_back(HeadingBlock{tr("The personal account, year by year")});
    addBefore(blocks, Term::BalanceSoFar, estimate);
    blocks.emplace_back(ParagraphBlock{
        small(tr("Sum of monthly balances: each amount times the months that it stands in the year, its own month "
                 "included. Interest: that sum × %1 ÷ 12, to the fen (%2).")
                  .arg(rateText(view->assumptions.accountGrowth), interestRule(estimate)))});
    blocks.emplace_back(std::move(table));
}

void EstimateAnnex::addTrees(const PensionEstimate &estimate, PaperBlocks &blocks)
{
    for (const Explanation &tree : estimate.explanations) {
        if (tree.term != Term::TotalPaid) // month by month, below
            addLines(blocks, u"%1: %2"_s.arg(termText(tree.term), quantityText(tree.value)),
                     explanationLines(tree, {Term::AccountBalance}));
    }
}

PaperBlocks EstimateAnnex::blocks(const PensionEstimate &estimate)
{
    PaperBlocks blocks;
    if (!estimate.explanations.empty()) {
        //: %1 is one of the views "Low", "Middle", "High"
        blocks.emplace_back(
            HeadingBlock{tr("How the estimate came about (view: %1)").arg(assumptionSetText(estimate.shown))});
        addTrees(estimate, blocks);
    }
    if (!estimate.months.empty())
        addMonths(estimate, blocks);
    addAccount(estimate, blocks);
    return blocks;
}

} // namespace canbao::ui
