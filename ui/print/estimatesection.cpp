#include "ui/print/estimatesection.h"

#include "ui/answertext.h"
#include "ui/charts/estimatecharts.h"
#include "ui/format.h"
#include "ui/plantext.h"
#include "ui/sentences.h"

using namespace Qt::StringLiterals;

namespace canbao::ui {

namespace {

/// A row of one figure for each of several columns.
void addRow(TableBlock &table, const QString &title, const QStringList &cells, Face face = Face::Body)
{
    TableBlock::Row row{{{title, Face::Small, Ink::Quiet}}, true};
    for (const QString &cell : cells)
        row.cells.push_back({cell, face});
    table.rows.push_back(std::move(row));
}

template<typename Value, typename Word>
QStringList each(const std::vector<Value> &values, Word word)
{
    QStringList words;
    for (const Value &value : values)
        words.append(word(value));
    return words;
}

} // namespace

QString EstimateSection::leadText(const PensionEstimate &estimate)
{
    const PlanTimes &times = estimate.times;
    return joinedSentences({
        tr("Grade %1, pension from %2 on, at %3.")
            .arg(gradeText(estimate.grade), monthText(times.start), ageText(times.age)),
        tr("%n month(s) paid by then: %1 so far, %2 to come; at least %3 are needed.", nullptr, times.monthsInAll())
            .arg(times.monthsSoFar)
            .arg(times.monthsPlanned)
            .arg(times.minimum),
        planObstacleText(estimate.obstacle),
    });
}

TableBlock EstimateSection::views(const PensionEstimate &estimate)
{
    TableBlock table{{{QString(), 34}}, {}};
    for (const EstimatedView &view : estimate.views) {
        //: one of the views "Low", "Middle", "High": the one that was shown on screen
        table.columns.push_back({view.set == estimate.shown ? tr("%1 (chosen)").arg(assumptionSetText(view.set))
                                                            : assumptionSetText(view.set),
                                 22, true});
    }
    for (const AssumedRate rate : AssumedRates)
        addRow(table, assumedRateText(rate),
               each(estimate.views, [rate](const EstimatedView &view) { return rateText(view.assumptions.of(rate)); }));
    addRow(table, tr("Pension a month, when it begins"), each(estimate.views, [](const EstimatedView &view) {
               return view.pension ? moneyText(view.pension->total()) : unknownText();
           }));
    addRow(
        table, tr("The same in today's yuan"),
        each(estimate.views,
             [](const EstimatedView &view) { return view.pension ? moneyText(view.pension->today) : unknownText(); }),
        Face::BodyBold);
    addRow(table, tr("Paid in all until then"),
           each(estimate.views, [](const EstimatedView &view) { return amountText(view.paid); }));
    addRow(table, tr("Paid back at"), each(estimate.views, [](const EstimatedView &view) {
               return view.payback ? ageText(view.payback->age) : unknownText();
           }));
    return table;
}

void EstimateSection::addGrounds(const PensionEstimate &estimate, PaperBlocks &blocks)
{
    ListBlock assumed{{}, Face::Small};
    for (const StatedAssumption &stated : estimate.stated)
        assumed.items.push_back({u"•"_s, assumptionText(stated), {}});
    ListBlock omitted{{}, Face::Small, 2};
    for (const PlanOmission omission : estimate.omitted)
        omitted.items.push_back({u"•"_s, omissionText(omission), {}});
    for (auto &[heading, list] :
         {std::pair{tr("What is assumed"), assumed}, std::pair{tr("What is not in it"), omitted}}) {
        if (list.items.empty())
            continue;
        blocks.emplace_back(HeadingBlock{heading});
        blocks.emplace_back(list);
    }
}

void EstimateSection::addCharts(const PensionEstimate &estimate, PaperBlocks &blocks)
{
    if (!estimate.grades.empty())
        blocks.emplace_back(ChartBlock{gradeFigures(estimate.grades)});
    const EstimatedView *shown = estimate.view(estimate.shown);
    if (shown && !estimate.life.empty())
        blocks.emplace_back(ChartBlock{paybackFigures(estimate.life, shown->payback, estimate.standing)});
}

TableBlock EstimateSection::comparison(const std::vector<ComparedPlan> &plans)
{
    TableBlock table{{{tr("Grade"), 28}}, {}};
    for (const ComparedPlan &plan : plans)
        table.columns.push_back({gradeText(plan.grade), 24, true});
    const auto add = [&](const QString &title, auto word) { addRow(table, title, each(plans, word)); };
    const auto monthOrUnknown = [](const std::optional<YearMonth> &month) {
        return month ? monthText(*month) : unknownText();
    };
    add(tr("Place"), [](const ComparedPlan &plan) { return plan.place ? nameText(*plan.place) : unknownText(); });
    add(tr("First month"), [&](const ComparedPlan &plan) { return monthOrUnknown(plan.first); });
    add(tr("Pension from"), [&](const ComparedPlan &plan) { return monthOrUnknown(plan.start); });
    add(tr("A month now"), [](const ComparedPlan &plan) { return costText(plan.month, plan.monthStanding); });
    add(tr("Twelve months"), [](const ComparedPlan &plan) { return costText(plan.year, plan.standing); });
    add(tr("Pension a month, in today's yuan"), [](const ComparedPlan &plan) { return amountText(plan.pensionToday); });
    add(tr("Paid in all"), [](const ComparedPlan &plan) { return amountText(plan.paid); });
    add(tr("Paid back at"),
        [](const ComparedPlan &plan) { return plan.paybackAge ? ageText(*plan.paybackAge) : unknownText(); });
    return table;
}

PaperBlocks EstimateSection::blocks(const PensionEstimate &estimate)
{
    PaperBlocks blocks{HeadingBlock{tr("What the pension is estimated at")}, ParagraphBlock{{leadText(estimate)}}};
    if (!estimate.life.empty())
        blocks.emplace_back(views(estimate));
    blocks.emplace_back(NoticeBlock{tr("An estimate, not a promise"),
                                    tr("It rests on the assumptions below and on the rules of today. The bureau works "
                                       "out the pension when it begins."),
                                    false});
    addGrounds(estimate, blocks);
    addCharts(estimate, blocks);
    if (!estimate.compared.empty()) {
        blocks.emplace_back(HeadingBlock{tr("Set aside to compare")});
        blocks.emplace_back(comparison(estimate.compared));
    }
    return blocks;
}

} // namespace canbao::ui
