#include "app/commandline/plantables.h"

#include "app/commandline/commandtext.h"
#include "app/commandline/texttable.h"
#include "ui/answertext.h"
#include "ui/explanationtext.h"
#include "ui/format.h"
#include "ui/plantext.h"

namespace canbao::app {

using namespace Qt::StringLiterals;
using Align = TextTable::Align;

namespace {

QString cell(const std::optional<Money> &amount)
{
    return amount ? ui::plainMoneyText(*amount) : u"–"_s;
}

QString pensionCell(const PensionPlan *plan)
{
    return plan && plan->pension ? ui::plainMoneyText(plan->pension->total()) : u"–"_s;
}

QString paybackCell(const PensionPlan *plan)
{
    return plan && plan->payback ? ui::ageText(plan->payback->age) : u"–"_s;
}

QString debitCell(const GradeRow &row)
{
    return row.debit ? ui::plainMoneyText(row.debit->amount) : u"–"_s;
}

QString stepCell(const GradeRow &row)
{
    return row.step ? u"+"_s + ui::plainMoneyText(row.step->pension) : QString();
}

QString gradeCell(const GradeRow &row)
{
    const auto text = row.name.isEmpty() ? ui::gradeText(row.grade) : row.name + u' ' + ui::gradeText(row.grade);
    return row.isOwn ? CommandText::tr("%1 (own base)").arg(text) : text;
}

/// The calendar year parts what costs the same; here it is put together again.
std::vector<PathStretch> joined(const std::vector<PathStretch> &stretches)
{
    std::vector<PathStretch> whole;
    for (const auto &stretch : stretches) {
        if (!whole.empty() && whole.back().line == stretch.line && whole.back().years == stretch.years)
            whole.back().months += stretch.months;
        else
            whole.push_back(stretch);
    }
    return whole;
}

/// "2026-11 – 2026-12", in words.
QString monthsText(const PathStretch &stretch)
{
    return ui::monthText(stretch.from) + u" – "_s + ui::monthText(stretch.last());
}

QString stretchStanding(const PathStretch &stretch)
{
    return stretch.years > 0 ? CommandText::tr("assumed") : ui::standingText(stretch.standing);
}

QString stretchTable(const PensionPlan &plan)
{
    TextTable table({{CommandText::tr("Months")},
                     {CommandText::tr("Base"), Align::Right},
                     {CommandText::tr("Yuan a month"), Align::Right},
                     {CommandText::tr("Personal account"), Align::Right},
                     {CommandText::tr("Pooled fund"), Align::Right},
                     {CommandText::tr("Standing")}});
    for (const auto &stretch : joined(plan.path.stretches))
        table.addRow({monthsText(stretch), ui::plainMoneyText(stretch.base), ui::plainMoneyText(stretch.premium),
                      ui::plainMoneyText(stretch.account), ui::plainMoneyText(stretch.pooled()),
                      stretchStanding(stretch)});
    return table.text();
}

QString setTable(const GradeRow &row)
{
    TextTable table({{CommandText::tr("Assumptions")},
                     {CommandText::tr("Basic"), Align::Right},
                     {CommandText::tr("Account"), Align::Right},
                     {CommandText::tr("Pension a month"), Align::Right},
                     {CommandText::tr("In today's yuan"), Align::Right},
                     {CommandText::tr("Paid in all"), Align::Right},
                     {CommandText::tr("Paid back at")}});
    for (const auto &[set, plan] : row.plans) {
        const bool has = plan.pension.has_value();
        table.addRow({ui::assumptionSetText(set), has ? ui::plainMoneyText(plan.pension->basic) : u"–"_s,
                      has ? ui::plainMoneyText(plan.pension->account) : u"–"_s, pensionCell(&plan),
                      has ? ui::plainMoneyText(plan.pension->today) : u"–"_s,
                      plan.isPaidKnown() ? ui::plainMoneyText(plan.paid()) : u"–"_s, paybackCell(&plan)});
    }
    return table.text();
}

QString listed(const QString &heading, const QStringList &sentences)
{
    QString text = heading + u'\n';
    for (const auto &sentence : sentences)
        text += u"  "_s + sentence + u'\n';
    return text;
}

QString foundations(const PensionPlan &plan)
{
    QStringList stated;
    for (const auto &assumption : plan.stated)
        stated.append(ui::assumptionText(assumption));
    QStringList omitted;
    for (const auto omission : plan.omitted)
        omitted.append(ui::omissionText(omission));
    QStringList sources;
    for (const auto &source : plan.sources())
        sources.append(ui::sourceText(source));
    return listed(CommandText::tr("This is assumed:"), stated)
        + listed(CommandText::tr("This is not included:"), omitted) + listed(CommandText::tr("Sources:"), sources);
}

QString timesText(const PlanTimes &times)
{
    return listText({{CommandText::tr("Pension from"), ui::monthText(times.start)},
                     {CommandText::tr("Age then"), ui::ageText(times.age)},
                     {CommandText::tr("Months paid so far"), QString::number(times.monthsSoFar)},
                     {CommandText::tr("Months planned"), QString::number(times.monthsPlanned)},
                     {CommandText::tr("Months needed"), QString::number(times.minimum)}});
}

} // namespace

QString gradeTableText(const GradeTable &table)
{
    TextTable text({{CommandText::tr("Grade")},
                    {CommandText::tr("Of the wage"), Align::Right},
                    {CommandText::tr("Base"), Align::Right},
                    {CommandText::tr("Pension premium"), Align::Right},
                    {CommandText::tr("Personal account"), Align::Right},
                    {CommandText::tr("Pooled fund"), Align::Right},
                    {CommandText::tr("Medical"), Align::Right},
                    {CommandText::tr("A debit"), Align::Right},
                    {CommandText::tr("12 months"), Align::Right},
                    {CommandText::tr("Pension a month"), Align::Right},
                    {CommandText::tr("More than the grade before"), Align::Right},
                    {CommandText::tr("Paid back at")}});
    for (const auto &row : table.rows) {
        const auto *plan = row.plan(table.shown);
        text.addRow({gradeCell(row), row.percent ? ui::rateText(*row.percent) : u"–"_s, cell(row.base),
                     cell(row.premium), cell(row.account), cell(row.pooled), cell(row.medical), debitCell(row),
                     cell(row.year), pensionCell(plan), stepCell(row), paybackCell(plan)});
    }
    return text.text();
}

QString planText(const GradeRow &row, AssumptionSet shown)
{
    const auto *plan = row.plan(shown);
    if (!plan)
        return {};
    QString text = gradeCell(row) + u'\n' + timesText(plan->times) + u'\n';
    if (plan->obstacle != PensionPlan::Obstacle::None)
        text += ui::planObstacleText(plan->obstacle) + u"\n\n"_s;
    if (plan->standing() == Standing::Unknown)
        return text;
    return text + setTable(row) + u'\n' + stretchTable(*plan) + u'\n' + foundations(*plan);
}

QString shortfallLines(const std::vector<ShortfallOption> &options)
{
    if (options.empty())
        return {};
    QStringList sentences;
    for (const auto &option : options)
        sentences.append(ui::shortfallText(option));
    return u'\n'
        + listed(CommandText::tr("The months are too few at the statutory retirement month. You can:"), sentences);
}

} // namespace canbao::app
