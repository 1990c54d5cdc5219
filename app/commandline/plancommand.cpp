#include "app/commandline/arguments.h"
#include "app/commandline/casefile.h"
#include "app/commandline/commandtext.h"
#include "app/commandline/plantables.h"
#include "app/commandline/subcommand.h"
#include "models/application/answergroups.h"
#include "models/application/draftkeys.h"
#include "models/application/planjson.h"
#include "models/application/quotejson.h"
#include "ui/errortext.h"
#include "ui/format.h"

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

const QString From = u"from"_s;
const QString Grade = u"grade"_s;
const QString All = u"all"_s;

template<typename Value>
QJsonArray listOf(const std::vector<Value> &values)
{
    QJsonArray list;
    for (const auto &value : values)
        list.append(toJson(value));
    return list;
}

EnrolmentDraft caseOf(Arguments &arguments)
{
    const auto draft = readCaseFile(arguments.required(From));
    if (!draft && arguments.has(From))
        arguments.refuse(draft.error(), caseFileMember(draft.error()));
    EnrolmentDraft plan = draft.value_or(EnrolmentDraft());
    if (arguments.has(Grade)) {
        plan.grade = {.ownBaseChosen = false, .grade = gradeFromText(arguments.required(Grade)), .ownBase = {}};
        if (!plan.grade.grade)
            arguments.refuseValue(Grade);
    }
    return plan;
}

/// Only what a plan needs; a case may be unfinished in all else.
void checkPlan(const EnrolmentDraft &draft, const CheckContext &context, Arguments &arguments)
{
    if (!enrolmentRegion(draft))
        arguments.refuse({.code = Error::Code::RouteMissing}, fieldKey(Field::Route));
    for (const auto &problem : planProblems(draft, context))
        arguments.refuse(problem.error, fieldKey(problem.field));
}

QJsonObject setsJson(const EnrolmentDraft &draft, const ReferenceBooks &books)
{
    QJsonObject sets;
    for (const AssumptionSet set : AssumptionSets)
        sets.insert(assumptionSetKey(set), toJson(planAssumptionsOf(draft, books, set)));
    return sets;
}

/// Where each rate comes from, and between which limits it may be moved.
QJsonObject rangesJson(const AssumptionBook &book)
{
    QJsonObject ranges;
    for (const AssumedRate rate : AssumedRates) {
        const auto &range = book.range(rate);
        ranges.insert(assumedRateKey(rate),
                      QJsonObject{{u"lowest"_s, toPlainText(range.lowest)},
                                  {u"highest"_s, toPlainText(range.highest)},
                                  {u"source"_s, toJson(range.source)}});
    }
    return ranges;
}

/// The grade that was chosen, else the lowest one.
const GradeRow &shownRow(const GradeTable &table)
{
    return table.rows.at(table.chosen.value_or(0));
}

QJsonValue planJson(const GradeTable &table, const GradeRow &row)
{
    if (row.plans.empty())
        return {};
    QJsonObject plans;
    for (const auto &[set, plan] : row.plans)
        plans.insert(assumptionSetKey(set), toJson(plan));
    const auto &plan = *row.plan(table.shown);
    const bool isChosen = table.chosen && &row == &table.rows[*table.chosen];
    return QJsonObject{{u"grade"_s, gradeText(row.grade)},
                       {u"is_chosen"_s, isChosen},
                       {u"sets"_s, plans},
                       {u"explanation"_s, planExplanations(plan)},
                       {u"months"_s, monthsJson(row.quote)},
                       {u"life"_s, listOf(lifeSeries(plan))}};
}

/// Of every grade, in the order of "grades".
QJsonArray allPlansJson(const GradeTable &table)
{
    QJsonArray plans;
    for (const GradeRow &row : table.rows)
        plans.append(planJson(table, row));
    return plans;
}

CommandAnswer answerFor(const GradeTable &table, const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto region = *enrolmentRegion(draft);
    const auto name = ui::nameText(context.books.regions().fullName(region));
    const auto options = shortfallOf(draft, context);
    CommandAnswer answer{.isDeep = true};
    answer.json = {{u"region_code"_s, region.text()},
                   {u"region_name"_s, name},
                   {u"first_month"_s, toPlainText(rateMonth(draft, context.today))},
                   {u"frequency"_s, frequencyKey(table.frequency)},
                   {u"grade_kind"_s, gradeKindKey(table.kind)},
                   {u"assumption_set"_s, assumptionSetKey(table.shown)},
                   {u"assumptions"_s, setsJson(draft, context.books)},
                   {u"assumption_ranges"_s, rangesJson(context.books.assumptions())},
                   {u"grades"_s, listOf(table.rows)},
                   {u"plan"_s, planJson(table, shownRow(table))},
                   {u"shortfall"_s, listOf(options)}};
    answer.text = name + u"\n\n"_s + gradeTableText(table) + u'\n' + planText(shownRow(table), table.shown)
        + shortfallLines(options) + u'\n'
        + CommandText::tr("An estimate by the national formula, not an official decision. --json has the way to every "
                          "amount.")
        + u'\n';
    if (table.obstacle)
        answer.problems.push_back(problemOf(*table.obstacle, From));
    return answer;
}

} // namespace

void describePlan(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandText::tr("Every grade of a place: what it costs, and the pension that it may bring."));
    parser.addOption(
        {From, CommandText::tr("The answers as a JSON object, as far as they are known."), u"FILE.json"_s});
    parser.addOption({Grade, CommandText::tr("The grade to look at closely, instead of that of the answers."),
                      u"60%|lowest|YUAN"_s});
    parser.addOption({All, CommandText::tr("With --json: every grade closely, not only one.")});
}

CommandAnswer runPlan(const QCommandLineParser &parser, CommandContext &context)
{
    Arguments arguments(parser);
    const EnrolmentDraft draft = caseOf(arguments);
    if (!arguments.areSound())
        return arguments.refused();
    const auto books = context.books();
    if (!books)
        return refusal(books.error());
    const CheckContext check{**books, context.today()};
    checkPlan(draft, check, arguments);
    if (!arguments.areSound())
        return arguments.refused();

    const auto table = gradeTable(draft, check);
    if (table.rows.empty())
        return refusal({.code = Error::Code::RateUnknown, .values = {rateMonth(draft, check.today)}}, Grade);
    auto answer = answerFor(table, draft, check);
    if (arguments.has(All))
        answer.json.insert(u"plans"_s, allPlansJson(table));
    return answer;
}

} // namespace canbao::app
