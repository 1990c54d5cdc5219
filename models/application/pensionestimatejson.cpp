#include "models/application/pensionestimatejson.h"

#include "models/application/draftkeys.h"
#include "models/application/jsonreader.h"
#include "models/application/planjson.h"
#include "models/application/quotejson.h"

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

QJsonObject amountsOf(const std::map<AssumptionSet, Money> &amounts)
{
    QJsonObject object;
    for (const auto &[set, amount] : amounts)
        object.insert(assumptionSetKey(set), toPlainText(amount));
    return object;
}

QJsonObject toJson(const EstimatedView &view)
{
    return {{u"set"_s, assumptionSetKey(view.set)},
            {u"assumptions"_s, canbao::toJson(view.assumptions)},
            {u"pension"_s, canbao::toJson(view.pension)},
            {u"paid"_s, plainOrNull(view.paid)},
            {u"payback"_s, canbao::toJson(view.payback)}};
}

QJsonObject toJson(const EstimatedMonths &months)
{
    return {{u"first"_s, toPlainText(months.first)},
            {u"last"_s, toPlainText(months.last)},
            {u"base"_s, toPlainText(months.base)},
            {u"premium"_s, toPlainText(months.premium)},
            {u"personal_account"_s, toPlainText(months.account)},
            {u"standing"_s, standingKey(months.standing)},
            {u"assumed"_s, months.isAssumed}};
}

QJsonObject toJson(const EstimatedGrade &grade)
{
    return {{u"grade"_s, gradeText(grade.grade)},
            {u"chosen"_s, grade.isChosen},
            {u"premium"_s, toPlainText(grade.premium)},
            {u"standing"_s, standingKey(grade.standing)},
            {u"pensions_today"_s, amountsOf(grade.pensions)}};
}

QJsonObject toJson(const ComparedPlan &plan)
{
    return {{u"grade"_s, gradeText(plan.grade)},
            {u"place"_s, plan.place ? QJsonValue(canbao::toJson(*plan.place)) : QJsonValue()},
            {u"first_month"_s, plainOrNull(plan.first)},
            {u"pension_start"_s, plainOrNull(plan.start)},
            {u"month"_s, plainOrNull(plan.month)},
            {u"month_standing"_s, standingKey(plan.monthStanding)},
            {u"twelve_months"_s, plainOrNull(plan.year)},
            {u"standing"_s, standingKey(plan.standing)},
            {u"pension_today"_s, plainOrNull(plan.pensionToday)},
            {u"paid"_s, plainOrNull(plan.paid)},
            {u"payback_age_months"_s, plan.paybackAge ? QJsonValue(*plan.paybackAge) : QJsonValue()}};
}

Result<PlannedPension> pensionFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    return reader.result(PlannedPension{
        .basic = reader.money(u"basic"_s), .account = reader.money(u"account"_s), .today = reader.money(u"today"_s)});
}

Result<Payback> paybackFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    return reader.result(Payback{.months = reader.number(u"months"_s),
                                 .month = reader.parsed(u"month"_s, parseYearMonth).value_or(YearMonth()),
                                 .age = reader.number(u"age_months"_s)});
}

Result<PlanAssumptions> assumptionsFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    PlanAssumptions assumptions;
    for (const AssumedRate rate : AssumedRates)
        assumptions.of(rate) =
            reader.parsed(assumedRateKey(rate), [](const QString &text) { return Rate::parsePercent(text); })
                .value_or(Rate());
    return reader.result(assumptions);
}

Result<PlanTimes> timesFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const auto month = [&reader](const QString &name) {
        return reader.parsed(name, parseYearMonth).value_or(YearMonth());
    };
    return reader.result(PlanTimes{.statutory = month(u"statutory_month"_s),
                                   .earliest = month(u"earliest_month"_s),
                                   .start = month(u"pension_start"_s),
                                   .age = reader.number(u"age_months"_s),
                                   .monthsSoFar = reader.number(u"months_so_far"_s),
                                   .monthsPlanned = reader.number(u"months_planned"_s),
                                   .minimum = reader.number(u"months_needed"_s),
                                   .paysOn = reader.flag(u"pays_on"_s)});
}

Result<EstimatedView> viewFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    return reader.result(
        EstimatedView{.set = reader.parsed(u"set"_s, assumptionSetFromKey).value_or(AssumptionSet::Middle),
                      .assumptions = reader.nested(u"assumptions"_s, assumptionsFromJson).value_or(PlanAssumptions()),
                      .pension = reader.nested(u"pension"_s, pensionFromJson),
                      .paid = reader.optionalMoney(u"paid"_s),
                      .payback = reader.nested(u"payback"_s, paybackFromJson)});
}

Result<EstimatedMonths> monthsFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    return reader.result(
        EstimatedMonths{.first = reader.parsed(u"first"_s, parseYearMonth).value_or(YearMonth()),
                        .last = reader.parsed(u"last"_s, parseYearMonth).value_or(YearMonth()),
                        .base = reader.money(u"base"_s),
                        .premium = reader.money(u"premium"_s),
                        .account = reader.money(u"personal_account"_s),
                        .standing = reader.parsed(u"standing"_s, standingFromKey).value_or(Standing::Unknown),
                        .isAssumed = reader.flag(u"assumed"_s)});
}

Result<EstimatedGrade> gradeFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    EstimatedGrade grade{.grade = reader.parsed(u"grade"_s, gradeFromText).value_or(FloorGrade()),
                         .isChosen = reader.flag(u"chosen"_s),
                         .premium = reader.money(u"premium"_s),
                         .standing = reader.parsed(u"standing"_s, standingFromKey).value_or(Standing::Unknown)};
    JsonReader amounts(object.value(u"pensions_today"_s).toObject());
    for (const AssumptionSet set : AssumptionSets) {
        if (object.value(u"pensions_today"_s).toObject().contains(assumptionSetKey(set)))
            grade.pensions[set] = amounts.money(assumptionSetKey(set));
    }
    if (!amounts.isSound())
        reader.fail(u"pensions_today"_s);
    return reader.result(grade);
}

Result<LifePoint> pointFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    return reader.result(LifePoint{.month = reader.parsed(u"month"_s, parseYearMonth).value_or(YearMonth()),
                                   .age = reader.number(u"age_months"_s),
                                   .paid = reader.money(u"paid"_s),
                                   .received = reader.money(u"received"_s),
                                   .paidToday = reader.money(u"paid_today"_s),
                                   .receivedToday = reader.money(u"received_today"_s),
                                   .isStart = reader.flag(u"is_start"_s),
                                   .isPayback = reader.flag(u"is_payback"_s)});
}

Result<AccountYear> accountYearFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    return reader.result(AccountYear{.year = reader.number(u"year"_s),
                                     .months = reader.number(u"months"_s),
                                     .opening = reader.money(u"opening"_s),
                                     .deposits = reader.money(u"deposits"_s),
                                     .monthProduct = reader.money(u"month_product"_s),
                                     .interest = reader.money(u"interest"_s)});
}

Result<StatedAssumption> statedFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    return reader.result(
        StatedAssumption{.kind = reader.parsed(u"kind"_s, assumptionKindFromKey).value_or(AssumptionKind::WageGrowth),
                         .value = reader.optionallyParsed(u"value"_s, quantityFromPlain)});
}

Result<ComparedPlan> comparedFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    ComparedPlan plan{.grade = reader.parsed(u"grade"_s, gradeFromText).value_or(FloorGrade()),
                      .place = reader.optionalBilingual(u"place"_s),
                      .first = reader.optionallyParsed(u"first_month"_s, parseYearMonth),
                      .start = reader.optionallyParsed(u"pension_start"_s, parseYearMonth),
                      .month = reader.optionalMoney(u"month"_s),
                      .monthStanding = reader.parsed(u"month_standing"_s, standingFromKey).value_or(Standing::Unknown),
                      .year = reader.optionalMoney(u"twelve_months"_s),
                      .standing = reader.parsed(u"standing"_s, standingFromKey).value_or(Standing::Unknown),
                      .pensionToday = reader.optionalMoney(u"pension_today"_s),
                      .paid = reader.optionalMoney(u"paid"_s)};
    if (!object.value(u"payback_age_months"_s).isNull())
        plan.paybackAge = reader.number(u"payback_age_months"_s);
    return reader.result(plan);
}

} // namespace

QJsonObject toJson(const PensionEstimate &estimate)
{
    constexpr auto asObject = [](const auto &value) { return toJson(value); };
    return {{u"grade"_s, gradeText(estimate.grade)},
            {u"shown"_s, assumptionSetKey(estimate.shown)},
            {u"obstacle"_s, planObstacleKey(estimate.obstacle)},
            {u"standing"_s, standingKey(estimate.standing)},
            {u"entered"_s, estimate.isEntered},
            {u"times"_s, toJson(estimate.times)},
            {u"views"_s, listOf(estimate.views, asObject)},
            {u"months"_s, listOf(estimate.months, asObject)},
            {u"paid_so_far"_s, toPlainText(estimate.paidSoFar)},
            {u"account_years"_s, listOf(estimate.account, asObject)},
            {u"grades"_s, listOf(estimate.grades, asObject)},
            {u"life"_s, listOf(estimate.life, asObject)},
            {u"stated"_s, listOf(estimate.stated, asObject)},
            {u"not_included"_s, toJson(estimate.omitted)},
            {u"explanations"_s, listOf(estimate.explanations, asObject)},
            {u"compared"_s, listOf(estimate.compared, asObject)}};
}

Result<PensionEstimate> estimateFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    return reader.result(PensionEstimate{
        .grade = reader.parsed(u"grade"_s, gradeFromText).value_or(FloorGrade()),
        .shown = reader.parsed(u"shown"_s, assumptionSetFromKey).value_or(AssumptionSet::Middle),
        .obstacle = reader.parsed(u"obstacle"_s, planObstacleFromKey).value_or(PensionPlan::Obstacle::None),
        .standing = reader.parsed(u"standing"_s, standingFromKey).value_or(Standing::Unknown),
        .isEntered = reader.flag(u"entered"_s),
        .times = reader.nested(u"times"_s, timesFromJson).value_or(PlanTimes()),
        .views = reader.list(u"views"_s, viewFromJson),
        .months = reader.list(u"months"_s, monthsFromJson),
        .paidSoFar = reader.money(u"paid_so_far"_s),
        .account = reader.list(u"account_years"_s, accountYearFromJson),
        .grades = reader.list(u"grades"_s, gradeFromJson),
        .life = reader.list(u"life"_s, pointFromJson),
        .stated = reader.list(u"stated"_s, statedFromJson),
        .omitted = reader.parsedList(u"not_included"_s, planOmissionFromKey),
        .explanations = reader.list(u"explanations"_s, explanationFromJson),
        .compared = reader.list(u"compared"_s, comparedFromJson)});
}

} // namespace canbao
