#include "models/application/advicejson.h"

#include "models/application/jsonreader.h"
#include "models/application/quotejson.h"
#include "models/application/routejson.h"
#include "models/contribution/monthsteps.h"

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

QJsonValue codeOrNull(const std::optional<RegionCode> &region)
{
    return region ? QJsonValue(region->text()) : QJsonValue();
}

QJsonValue explained(const std::optional<Explanation> &explanation)
{
    return explanation ? QJsonValue(toJson(*explanation)) : QJsonValue();
}

QJsonValue amountOrNull(const std::optional<Explanation> &explanation)
{
    return explanation ? QJsonValue(toPlainText(std::get<Money>(explanation->value))) : QJsonValue();
}

QJsonArray monthsOf(const ContributionQuote &floor, const ContributionQuote &grade)
{
    QJsonArray months;
    for (const YearMonth month : floor.months()) {
        months.append(QJsonObject{{u"month"_s, toPlainText(month)},
                                  {u"lowest"_s, plainOrNull(floor.knownSum(month))},
                                  {u"standing"_s, standingKey(floor.standing(month))},
                                  {u"same_grade"_s, plainOrNull(grade.knownSum(month))}});
    }
    return months;
}

QJsonObject toJson(const EmploymentCost &cost)
{
    QJsonArray shares;
    for (const auto &share : cost.shares)
        shares.append(QJsonObject{{u"insurance"_s, employmentInsuranceKey(share.insurance)},
                                  {u"employer"_s, amountOrNull(share.employer)},
                                  {u"employee"_s, amountOrNull(share.employee)},
                                  {u"employer_explanation"_s, explained(share.employer)},
                                  {u"employee_explanation"_s, explained(share.employee)}});
    return {{u"base"_s, toPlainText(std::get<Money>(cost.base.value))},
            {u"from_wage"_s, cost.isFromWage},
            {u"standing"_s, standingKey(cost.standing)},
            {u"employer_per_month"_s, toPlainText(cost.employer())},
            {u"employee_per_month"_s, toPlainText(cost.employee())},
            {u"shares"_s, shares}};
}

QString obstacleKey(PensionEffect::Obstacle obstacle)
{
    switch (obstacle) {
    case PensionEffect::Obstacle::None:
        return u"none"_s;
    case PensionEffect::Obstacle::WageUnknown:
        return u"reference_wage_unknown"_s;
    case PensionEffect::Obstacle::BelowFloor:
        return u"below_lowest_base"_s;
    case PensionEffect::Obstacle::AboveCeiling:
        return u"above_highest_base"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const PensionEffect &effect)
{
    return {{u"premium_per_month"_s, toPlainText(effect.premium)},
            {u"obstacle"_s, obstacleKey(effect.obstacle)},
            {u"reference_wage"_s, plainOrNull(effect.referenceWage)},
            {u"standing"_s, standingKey(effect.standing)},
            {u"base"_s, plainOrNull(effect.base)},
            {u"index"_s, effect.index ? QJsonValue(plainIndex(*effect.index)) : QJsonValue()},
            {u"a_year_adds_per_month"_s, amountOrNull(effect.gain)},
            {u"explanation"_s, explained(effect.gain)}};
}

QJsonArray keysOf(const std::vector<BenefitDoubt> &doubts)
{
    QJsonArray keys;
    for (const BenefitDoubt doubt : doubts)
        keys.append(benefitDoubtKey(doubt));
    return keys;
}

QJsonValue toJson(const std::optional<BenefitPlace> &place, const std::vector<BenefitDoubt> &doubts)
{
    if (!place)
        return {};
    return QJsonObject{{u"region_code"_s, place->province.text()},
                       {u"rule"_s, benefitRuleKey(place->rule)},
                       {u"doubts"_s, keysOf(doubts)}};
}

QJsonArray sourcesOf(const RouteAdvice &advice)
{
    QJsonArray sources;
    const auto add = [&sources](const Source &source) {
        if (const auto json = toJson(source); !sources.contains(json))
            sources.append(json);
    };
    if (advice.route.source)
        add(*advice.route.source);
    for (const auto *quote : {&advice.route.floorCost, &advice.gradeCost}) {
        for (const auto &line : quote->lines) {
            if (line.rate)
                add(line.rate->source);
        }
    }
    return sources;
}

QJsonArray keysOf(const std::vector<RouteReason> &reasons)
{
    QJsonArray keys;
    for (const RouteReason reason : reasons)
        keys.append(routeReasonKey(reason));
    return keys;
}

QJsonArray lawsOf(const std::vector<RouteReason> &reasons)
{
    QJsonArray laws;
    for (const RouteReason reason : reasons) {
        for (const auto &law : lawsOf(reason)) {
            if (!laws.contains(law))
                laws.append(law);
        }
    }
    return laws;
}

/// A total without medical insurance is none of everything.
QJsonArray schemesOf(const ContributionQuote &quote)
{
    QJsonArray schemes;
    for (const Scheme scheme : {Scheme::Pension, Scheme::Medical}) {
        if (std::ranges::count(quote.lines, scheme, &ContributionLine::scheme) > 0)
            schemes.append(schemeKey(scheme));
    }
    return schemes;
}

} // namespace

QJsonObject toJson(const RouteAdvice &advice)
{
    const auto &floor = advice.route.floorCost;
    const auto standing = floor.lines.empty() ? Standing::Unknown : floor.standing();
    return {{u"kind"_s, routeKey(advice.route.kind)},
            {u"verdict"_s, verdictKey(advice.route.verdict)},
            {u"reason"_s, routeReasonKey(advice.route.reason)},
            {u"reasons"_s, keysOf(advice.reasons)},
            {u"laws"_s, lawsOf(advice.reasons)},
            {u"region_code"_s, codeOrNull(advice.route.region)},
            {u"cost_12_months"_s, plainOrNull(floor.knownSum())},
            {u"cost_schemes"_s, schemesOf(floor)},
            {u"cost_12_months_same_grade"_s, plainOrNull(advice.gradeCost.knownSum())},
            {u"fee_12_months"_s, plainOrNull(advice.feeOfTwelveMonths)},
            {u"standing"_s, standingKey(standing)},
            {u"months"_s, monthsOf(floor, advice.gradeCost)},
            {u"employment"_s, advice.employment ? QJsonValue(toJson(*advice.employment)) : QJsonValue()},
            {u"pension"_s, advice.pension ? QJsonValue(toJson(*advice.pension)) : QJsonValue()},
            {u"temporary_account"_s, temporaryAccountKey(advice.temporaryAccount)},
            {u"benefit_place"_s, toJson(advice.benefitPlace, advice.benefitDoubts)},
            {u"sources"_s, sourcesOf(advice)}};
}

QJsonObject toJson(const BenefitTimeline &timeline)
{
    QJsonArray stays;
    for (const auto &stay : timeline.stays)
        stays.append(QJsonObject{{u"region_code"_s, stay.paid.province.text()},
                                 {u"months"_s, stay.paid.months},
                                 {u"first_month"_s, plainOrNull(stay.paid.first)},
                                 {u"temporary_account"_s, temporaryAccountKey(stay.paid.temporary)},
                                 {u"counts_for"_s, stay.countsFor.text()},
                                 {u"moves"_s, stay.moves}});
    return {{u"region_code"_s, timeline.place ? QJsonValue(timeline.place->province.text()) : QJsonValue()},
            {u"rule"_s, timeline.place ? QJsonValue(benefitRuleKey(timeline.place->rule)) : QJsonValue()},
            {u"doubts"_s, keysOf(timeline.doubts)},
            {u"timeline"_s, stays}};
}

} // namespace canbao
