#include "app/commandline/ratesjson.h"

#include "models/application/jsonreader.h"
#include "models/application/quotejson.h"
#include "ui/format.h"

#include <QJsonArray>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

QJsonArray gradesJson(const GradeList &grades)
{
    QJsonArray json;
    for (const Rate percent : grades.percents)
        json.append(toPlainText(percent));
    for (const Money base : grades.bases)
        json.append(toPlainText(base));
    return json;
}

QJsonValue countOrNull(const std::optional<int> &count)
{
    return count ? QJsonValue(*count) : QJsonValue();
}

} // namespace

QJsonObject rowJson(const ContributionRate &row)
{
    return {{u"region_code"_s, row.region.text()},
            {u"variant"_s, row.variant.key},
            {u"variant_name"_s, ui::nameText(row.variant.name)},
            {u"from"_s, plainOrNull(row.period.from)},
            {u"to"_s, plainOrNull(row.period.to)},
            {u"period_basis"_s, periodBasisKey(row.periodBasis)},
            {u"reference_wage"_s, plainOrNull(row.referenceWage)},
            {u"lower_limit"_s, plainOrNull(row.lowerLimit)},
            {u"upper_limit"_s, plainOrNull(row.upperLimit)},
            {u"total"_s, plainOrNull(row.total)},
            {u"personal_account"_s, plainOrNull(row.personalAccount)},
            {u"supplement_rate"_s, plainOrNull(row.supplementRate)},
            {u"fixed_monthly"_s, plainOrNull(row.fixedMonthly)},
            {u"supplement_monthly"_s, plainOrNull(row.supplementMonthly)},
            {u"grade_kind"_s, gradeKindKey(row.grades.kind)},
            {u"grades"_s, gradesJson(row.grades)},
            {u"grade_names"_s, QJsonArray::fromStringList({row.grades.names.begin(), row.grades.names.end()})},
            {u"confidence"_s, confidenceKey(row.source.confidence)},
            {u"source"_s, toJson(row.source)}};
}

QJsonObject ageJson(const RateAge &age)
{
    return {{u"age_light"_s, ageLightKey(age.light)},
            {u"months_since_start"_s, countOrNull(age.monthsSinceStart)},
            {u"months_since_end"_s, countOrNull(age.monthsSinceEnd)},
            {u"from"_s, age.rate ? plainOrNull(age.rate->period.from) : QJsonValue()},
            {u"to"_s, age.rate ? plainOrNull(age.rate->period.to) : QJsonValue()},
            {u"period_basis"_s, age.rate ? QJsonValue(periodBasisKey(age.rate->periodBasis)) : QJsonValue()},
            {u"confidence"_s, age.rate ? QJsonValue(confidenceKey(age.rate->source.confidence)) : QJsonValue()}};
}

QJsonValue fieldJson(const ContributionRate &row, RateField field)
{
    if (field == RateField::BaseRounding)
        return row.baseRounding == BaseRounding::Fen ? u"fen"_s : u"yuan"_s;
    if (field == RateField::Region)
        return row.region.text();
    return rowJson(row).value(rateFieldKey(field));
}

} // namespace canbao::app
