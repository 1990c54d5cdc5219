#include "models/application/ratejson.h"

#include "models/application/jsonreader.h"
#include "models/application/quotejson.h"

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

std::optional<BaseRounding> roundingFromKey(const QString &key)
{
    if (key == "yuan"_L1)
        return BaseRounding::Yuan;
    return key == "fen"_L1 ? std::optional(BaseRounding::Fen) : std::nullopt;
}

template<typename Value>
QJsonArray plainList(const std::vector<Value> &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(toPlainText(value));
    return array;
}

QJsonObject toJson(const GradeList &grades)
{
    QJsonObject json{{u"kind"_s, gradeKindKey(grades.kind)},
                     {u"percents"_s, plainList(grades.percents)},
                     {u"bases"_s, plainList(grades.bases)}};
    if (!grades.names.empty())
        json.insert(u"names"_s, QJsonArray::fromStringList({grades.names.begin(), grades.names.end()}));
    return json;
}

Result<GradeList> gradesFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const auto kind = reader.parsed(u"kind"_s, gradeKindFromKey);
    GradeList grades{.kind = kind.value_or(GradeKind::Unknown),
                     .percents = reader.parsedList(u"percents"_s, &Rate::parsePercent),
                     .bases = reader.parsedList(u"bases"_s, moneyFromPlainText)};
    if (object.contains(u"names"_s)) // published lists have none
        grades.names = reader.parsedList(u"names"_s, [](const QString &name) { return std::optional(name); });
    return reader.result(grades);
}

void readFigures(JsonReader &reader, ContributionRate &rate)
{
    rate.period = {reader.optionallyParsed(u"from"_s, parseYearMonth),
                   reader.optionallyParsed(u"to"_s, parseYearMonth)};
    rate.periodBasis = reader.parsed(u"period_basis"_s, periodBasisFromKey).value_or(PeriodBasis::Unknown);
    rate.referenceWage = reader.optionalMoney(u"reference_wage"_s);
    rate.lowerLimit = reader.optionalMoney(u"lower_limit"_s);
    rate.upperLimit = reader.optionalMoney(u"upper_limit"_s);
    rate.total = reader.optionallyParsed(u"total_rate"_s, &Rate::parsePercent);
    rate.personalAccount = reader.optionallyParsed(u"personal_account_rate"_s, &Rate::parsePercent);
    rate.supplementRate = reader.optionallyParsed(u"supplement_rate"_s, &Rate::parsePercent);
    rate.fixedMonthly = reader.optionalMoney(u"fixed_monthly"_s);
    rate.supplementMonthly = reader.optionalMoney(u"supplement_monthly"_s);
    rate.baseRounding = reader.parsed(u"base_rounding"_s, roundingFromKey).value_or(BaseRounding::Yuan);
    rate.grades = reader.nested(u"grades"_s, gradesFromJson).value_or(GradeList());
    rate.source = reader.nested(u"source"_s, sourceFromJson).value_or(Source());
}

} // namespace

QJsonObject toJson(const ContributionRate &rate)
{
    return {{u"region"_s, rate.region.text()},
            {u"scheme"_s, schemeKey(rate.scheme)},
            {u"variant"_s, rate.variant.key},
            {u"variant_name"_s, toJson(rate.variant.name)},
            {u"from"_s, plainOrNull(rate.period.from)},
            {u"to"_s, plainOrNull(rate.period.to)},
            {u"period_basis"_s, periodBasisKey(rate.periodBasis)},
            {u"reference_wage"_s, plainOrNull(rate.referenceWage)},
            {u"lower_limit"_s, plainOrNull(rate.lowerLimit)},
            {u"upper_limit"_s, plainOrNull(rate.upperLimit)},
            {u"total_rate"_s, plainOrNull(rate.total)},
            {u"personal_account_rate"_s, plainOrNull(rate.personalAccount)},
            {u"supplement_rate"_s, plainOrNull(rate.supplementRate)},
            {u"fixed_monthly"_s, plainOrNull(rate.fixedMonthly)},
            {u"supplement_monthly"_s, plainOrNull(rate.supplementMonthly)},
            {u"base_rounding"_s, rate.baseRounding == BaseRounding::Fen ? u"fen"_s : u"yuan"_s},
            {u"grades"_s, toJson(rate.grades)},
            {u"source"_s, toJson(rate.source)}};
}

Result<ContributionRate> rateFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const auto region = RegionCode::parse(reader.text(u"region"_s));
    const auto scheme = reader.parsed(u"scheme"_s, schemeFromKey);
    const Variant variant{reader.text(u"variant"_s), reader.bilingual(u"variant_name"_s)};
    if (!region)
        reader.fail(u"region"_s);
    if (!reader.isSound())
        return reader.malformed();

    ContributionRate rate{.region = *region, .scheme = *scheme, .variant = variant};
    readFigures(reader, rate);
    return reader.result(rate);
}

} // namespace canbao
