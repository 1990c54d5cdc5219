#include "models/application/subsidyjson.h"

#include "models/application/jsonreader.h"
#include "models/application/quotejson.h"

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

QJsonValue numberOrNull(std::optional<int> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

std::optional<int> optionalNumber(JsonReader &reader, const QJsonObject &object, const QString &name)
{
    return object.value(name).isNull() ? std::nullopt : std::optional(reader.number(name));
}

QJsonObject toJson(const ConditionFinding &condition)
{
    return {{u"key"_s, subsidyConditionKey(condition.kind)},
            {u"state"_s, conditionStateKey(condition.state)},
            {u"fact"_s, subsidyFactKey(condition.fact)},
            {u"fact_value"_s, numberOrNull(condition.value)},
            {u"text"_s, toJson(condition.text)}};
}

Result<ConditionFinding> conditionFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    ConditionFinding condition{
        .kind = reader.parsed(u"key"_s, subsidyConditionFromKey).value_or(SubsidyConditionKind::Recognised),
        .text = reader.bilingual(u"text"_s),
        .state = reader.parsed(u"state"_s, conditionStateFromKey).value_or(ConditionState::NotKnown),
        .fact = reader.parsed(u"fact"_s, subsidyFactFromKey).value_or(SubsidyFact::NotAnswered),
        .value = optionalNumber(reader, object, u"fact_value"_s)};
    return reader.result(condition);
}

} // namespace

QJsonObject toJson(const SubsidyFinding &finding)
{
    QJsonArray conditions;
    for (const auto &condition : finding.conditions)
        conditions.append(toJson(condition));
    return {{u"key"_s, finding.key},
            {u"kind"_s, subsidyKindKey(finding.kind)},
            {u"region_code"_s, finding.region ? QJsonValue(finding.region->text()) : QJsonValue()},
            {u"conditions"_s, conditions},
            {u"result"_s, subsidyResultKey(finding.result)},
            {u"amount_per_month"_s, plainOrNull(finding.perMonth)},
            {u"standing"_s, standingKey(finding.standing)},
            {u"explanation"_s, finding.explanation ? QJsonValue(toJson(*finding.explanation)) : QJsonValue()},
            {u"months_at_most"_s, numberOrNull(finding.monthsAtMost)},
            {u"net_cost_12_months"_s, plainOrNull(finding.netCost)},
            {u"valid_from"_s, dayOrNull(finding.validFrom)},
            {u"valid_to"_s, dayOrNull(finding.validTo)},
            {u"expired"_s, finding.isExpired},
            {u"when_paid"_s, toJson(finding.whenPaid)},
            {u"where"_s, toJson(finding.where)},
            {u"sources"_s, QJsonArray{toJson(finding.source)}}};
}

Result<SubsidyFinding> subsidyFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const auto sources = reader.list(u"sources"_s, sourceFromJson);
    SubsidyFinding finding{.key = reader.text(u"key"_s),
                           .kind = reader.parsed(u"kind"_s, subsidyKindFromKey).value_or(SubsidyKind::HardToEmploy),
                           .region = reader.optionallyParsed(u"region_code"_s, regionFromText),
                           .conditions = reader.list(u"conditions"_s, conditionFromJson),
                           .result =
                               reader.parsed(u"result"_s, subsidyResultFromKey).value_or(SubsidyResult::CannotTellYet),
                           .perMonth = reader.optionalMoney(u"amount_per_month"_s),
                           .standing = reader.parsed(u"standing"_s, standingFromKey).value_or(Standing::Unknown),
                           .explanation = reader.nested(u"explanation"_s, explanationFromJson),
                           .monthsAtMost = optionalNumber(reader, object, u"months_at_most"_s),
                           .netCost = reader.optionalMoney(u"net_cost_12_months"_s),
                           .validFrom = reader.optionallyParsed(u"valid_from"_s, dayFromText),
                           .validTo = reader.optionallyParsed(u"valid_to"_s, dayFromText),
                           .isExpired = reader.flag(u"expired"_s),
                           .whenPaid = reader.bilingual(u"when_paid"_s),
                           .where = reader.bilingual(u"where"_s),
                           .source = sources.empty() ? Source() : sources.front()};
    return reader.result(finding);
}

} // namespace canbao
