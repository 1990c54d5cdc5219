#include "models/application/planjson.h"

#include "models/application/draftkeys.h"
#include "models/application/jsonreader.h"
#include "models/application/quotejson.h"
#include "models/pension/planexplanation.h"

#include <algorithm>
#include <iterator>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const PathStretch &stretch)
{
    return {{u"from"_s, toPlainText(stretch.from)},
            {u"months"_s, stretch.months},
            {u"base"_s, toPlainText(stretch.base)},
            {u"reference_wage"_s, toPlainText(stretch.wage)},
            {u"index"_s, plainIndex(stretch.index)},
            {u"premium"_s, toPlainText(stretch.premium)},
            {u"personal_account"_s, toPlainText(stretch.account)},
            {u"pooled"_s, toPlainText(stretch.pooled())},
            {u"standing"_s, standingKey(stretch.standing)},
            {u"years_of_growth"_s, stretch.years}};
}

/// The figures that a pension was worked out from; they mean nothing where the rates are not known.
void addFigures(QJsonObject &json, const PensionPlan &plan)
{
    json.insert(u"index_so_far"_s, plan.times.monthsSoFar > 0 ? QJsonValue(plainIndex(plan.indexSoFar)) : QJsonValue());
    json.insert(u"balance_so_far"_s, toPlainText(plan.balanceSoFar));
    json.insert(u"paid_so_far"_s, toPlainText(plan.paidSoFar));
    json.insert(u"average_index"_s, plainIndex(plan.averageIndex));
    json.insert(u"benefit_base_now"_s, toPlainText(plan.benefitBaseNow));
    json.insert(u"benefit_base"_s, toPlainText(plan.benefitBase));
    json.insert(u"account_balance"_s, toPlainText(plan.balance()));
    json.insert(u"payout_months"_s, plan.pension ? QJsonValue(plainQuantity(plan.payoutMonths)) : QJsonValue());
    json.insert(u"account_payback"_s, toJson(plan.accountPayback));
}

void insertAll(QJsonObject &json, const QJsonObject &more)
{
    for (auto member = more.begin(); member != more.end(); ++member)
        json.insert(member.key(), member.value());
}

std::vector<ContributionLine> linesOf(const ContributionQuote &quote, YearMonth month)
{
    std::vector<ContributionLine> lines;
    std::ranges::copy_if(quote.lines, std::back_inserter(lines),
                         [month](const auto &line) { return line.month == month; });
    return lines;
}

/// The months aside.
bool isSameAside(const std::vector<ContributionLine> &lines, std::vector<ContributionLine> others)
{
    if (lines.size() != others.size())
        return false;
    for (std::size_t at = 0; at < lines.size(); ++at)
        others[at].month = lines[at].month;
    return lines == others;
}

} // namespace

QJsonObject toJson(const AccountYear &year)
{
    return {{u"year"_s, year.year},
            {u"months"_s, year.months},
            {u"opening"_s, toPlainText(year.opening)},
            {u"deposits"_s, toPlainText(year.deposits)},
            {u"month_product"_s, toPlainText(year.monthProduct)},
            {u"interest"_s, toPlainText(year.interest)},
            {u"closing"_s, toPlainText(year.closing())}};
}

QJsonValue toJson(const std::optional<PlannedPension> &pension)
{
    if (!pension)
        return {};
    return QJsonObject{{u"basic"_s, toPlainText(pension->basic)},
                       {u"account"_s, toPlainText(pension->account)},
                       {u"total"_s, toPlainText(pension->total())},
                       {u"today"_s, toPlainText(pension->today)}};
}

QJsonValue toJson(const std::optional<Payback> &payback)
{
    if (!payback)
        return {};
    return QJsonObject{
        {u"months"_s, payback->months}, {u"month"_s, toPlainText(payback->month)}, {u"age_months"_s, payback->age}};
}

QJsonObject toJson(const PlanTimes &times)
{
    return {{u"statutory_month"_s, toPlainText(times.statutory)},
            {u"earliest_month"_s, toPlainText(times.earliest)},
            {u"pension_start"_s, toPlainText(times.start)},
            {u"age_months"_s, times.age},
            {u"is_early"_s, times.isEarly()},
            {u"pays_on"_s, times.paysOn},
            {u"months_so_far"_s, times.monthsSoFar},
            {u"months_planned"_s, times.monthsPlanned},
            {u"months_in_all"_s, times.monthsInAll()},
            {u"months_needed"_s, times.minimum}};
}

QJsonObject toJson(const StatedAssumption &stated)
{
    return {{u"kind"_s, assumptionKindKey(stated.kind)},
            {u"value"_s, stated.value ? QJsonValue(plainQuantity(*stated.value)) : QJsonValue()}};
}

QJsonArray toJson(const std::vector<PlanOmission> &omitted)
{
    QJsonArray keys;
    for (const auto omission : omitted)
        keys.append(planOmissionKey(omission));
    return keys;
}

QJsonObject toJson(const PlanAssumptions &assumptions)
{
    QJsonObject json;
    for (const AssumedRate rate : AssumedRates)
        json.insert(assumedRateKey(rate), toPlainText(assumptions.of(rate)));
    return json;
}

QJsonObject planSummary(const PensionPlan &plan)
{
    return {{u"obstacle"_s, planObstacleKey(plan.obstacle)},
            {u"standing"_s, standingKey(plan.standing())},
            {u"entered"_s, plan.isEntered()},
            {u"paid"_s, plan.isPaidKnown() ? QJsonValue(toPlainText(plan.paid())) : QJsonValue()},
            {u"paid_today"_s, plan.isPaidKnown() ? QJsonValue(toPlainText(plan.paidToday())) : QJsonValue()},
            {u"pension"_s, toJson(plan.pension)},
            {u"payback"_s, toJson(plan.payback)}};
}

QJsonObject toJson(const PensionPlan &plan)
{
    constexpr auto asObject = [](const auto &value) { return toJson(value); };
    QJsonObject json = planSummary(plan);
    json.insert(u"grade"_s, gradeText(plan.grade));
    json.insert(u"first_month"_s, toPlainText(plan.terms.first));
    json.insert(u"assumptions"_s, toJson(plan.assumptions));
    insertAll(json, toJson(plan.times));
    if (plan.isPaidKnown())
        addFigures(json, plan);
    json.insert(u"stretches"_s, listOf(plan.path.stretches, asObject));
    json.insert(u"account_years"_s, listOf(plan.accountYears, asObject));
    json.insert(u"stated"_s, listOf(plan.stated, asObject));
    json.insert(u"not_included"_s, toJson(plan.omitted));
    json.insert(u"sources"_s, listOf(plan.sources(), asObject));
    return json;
}

QJsonObject planExplanations(const PensionPlan &plan)
{
    return {{u"pension"_s, plan.pension ? QJsonValue(toJson(pensionExplanation(plan))) : QJsonValue()},
            {u"today"_s, plan.pension ? QJsonValue(toJson(todayExplanation(plan))) : QJsonValue()},
            {u"payback"_s, plan.payback ? QJsonValue(toJson(paybackExplanation(plan))) : QJsonValue()},
            {u"paid"_s, plan.isPaidKnown() ? QJsonValue(toJson(paidExplanation(plan))) : QJsonValue()}};
}

QJsonObject toJson(const PlanStep &step)
{
    return {{u"paid"_s, toPlainText(step.paid)},
            {u"pension"_s, toPlainText(step.pension)},
            {u"pension_today"_s, toPlainText(step.pensionToday)},
            {u"payback"_s, toJson(step.payback)},
            {u"explanation"_s,
             QJsonObject{{u"paid"_s, toJson(step.paidExplanation)}, {u"pension"_s, toJson(step.pensionExplanation)}}}};
}

QJsonObject toJson(const GradeRow &row)
{
    QJsonObject plans;
    for (const auto &[set, plan] : row.plans)
        plans.insert(assumptionSetKey(set), planSummary(plan));
    return {{u"grade"_s, gradeText(row.grade)},
            {u"grade_name"_s, textOrNull(row.name)},
            {u"is_own"_s, row.isOwn},
            {u"percent"_s, plainOrNull(row.percent)},
            {u"base"_s, plainOrNull(row.base)},
            {u"premium"_s, plainOrNull(row.premium)},
            {u"personal_account"_s, plainOrNull(row.account)},
            {u"pooled"_s, plainOrNull(row.pooled)},
            {u"medical"_s, plainOrNull(row.medical)},
            {u"month"_s, plainOrNull(row.month)},
            {u"debit"_s, row.debit ? QJsonValue(toPlainText(row.debit->amount)) : QJsonValue()},
            {u"twelve_months"_s, plainOrNull(row.year)},
            {u"standing"_s, standingKey(row.standing)},
            {u"plans"_s, plans},
            {u"step"_s, row.step ? QJsonValue(toJson(*row.step)) : QJsonValue()}};
}

QJsonArray monthsJson(const ContributionQuote &quote)
{
    QJsonArray parts;
    const auto months = quote.months();
    for (std::size_t first = 0; first < months.size();) {
        const auto lines = linesOf(quote, months[first]);
        std::size_t next = first + 1;
        while (next < months.size() && isSameAside(lines, linesOf(quote, months[next])))
            ++next;
        QJsonObject part{{u"from"_s, toPlainText(months[first])},
                         {u"to"_s, toPlainText(months[next - 1])},
                         {u"months"_s, static_cast<int>(next - first)},
                         {u"total"_s, plainOrNull(quote.knownSum(months[first]))},
                         {u"standing"_s, standingKey(quote.standing(months[first]))}};
        part.insert(u"lines"_s, toJson(ContributionQuote{lines}));
        parts.append(part);
        first = next;
    }
    return parts;
}

QJsonObject toJson(const LifePoint &point)
{
    return {{u"month"_s, toPlainText(point.month)},
            {u"age_months"_s, point.age},
            {u"paid"_s, toPlainText(point.paid)},
            {u"received"_s, toPlainText(point.received)},
            {u"paid_today"_s, toPlainText(point.paidToday)},
            {u"received_today"_s, toPlainText(point.receivedToday)},
            {u"is_start"_s, point.isStart},
            {u"is_payback"_s, point.isPayback}};
}

QJsonObject toJson(const ShortfallOption &option)
{
    return {{u"way"_s, shortfallWayKey(option.way)},
            {u"verdict"_s, shortfallVerdictKey(option.verdict)},
            {u"months_after"_s, option.monthsAfter},
            {u"months_at_once"_s, option.monthsAtOnce},
            {u"pension_start"_s, plainOrNull(option.start)},
            {u"rule_is_open"_s, option.isOpen},
            {u"source"_s, toJson(option.source)}};
}

} // namespace canbao
