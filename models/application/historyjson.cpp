#include "models/application/historyjson.h"

#include "models/application/draftkeys.h"
#include "models/application/draftvalues.h"

#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

/// The texts of a stay, by the names of their members.
struct StayText
{
    QString name;
    QString StayAnswers::*text;
};

const std::array<StayText, 3> &stayTexts()
{
    static const std::array<StayText, 3> texts{StayText{u"pension_months"_s, &StayAnswers::pensionMonths},
                                               StayText{u"medical_months"_s, &StayAnswers::medicalMonths},
                                               StayText{u"first_month"_s, &StayAnswers::firstMonth}};
    return texts;
}

QJsonObject written(const StayAnswers &stay)
{
    QJsonObject object;
    if (stay.region)
        object.insert(u"region"_s, stay.region->text());
    for (const auto &[name, text] : stayTexts()) {
        if (!(stay.*text).isEmpty())
            object.insert(name, stay.*text);
    }
    return object;
}

/// A count may stand as a number or, as typed, as a text.
std::optional<QString> textOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isDouble() ? std::optional(value.toVariant().toString()) : std::nullopt;
}

bool readMember(StayAnswers &stay, const QString &name, const QJsonValue &value)
{
    if (name == "region"_L1) {
        const auto region = RegionCode::parse(value.toString());
        if (region)
            stay.region = *region;
        return region.has_value();
    }
    for (const auto &[known, text] : stayTexts()) {
        if (known == name) {
            const auto words = textOf(value);
            stay.*text = words.value_or(QString());
            return words.has_value();
        }
    }
    return false;
}

std::optional<StayAnswers> readStay(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    StayAnswers stay;
    const auto object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (!readMember(stay, each.key(), each.value()))
            return std::nullopt;
    }
    return stay;
}

} // namespace

QJsonValue writtenStays(const EnrolmentDraft &draft)
{
    if (draft.history.stays.empty())
        return NotAnswered;
    QJsonArray stays;
    for (const auto &stay : draft.history.stays)
        stays.append(written(stay));
    return stays;
}

bool readStays(EnrolmentDraft &draft, const QJsonValue &value)
{
    draft.history.stays.clear();
    for (const auto &each : value.toArray()) {
        const auto stay = readStay(each);
        if (!stay)
            return false;
        draft.history.stays.push_back(*stay);
    }
    return value.isArray();
}

QJsonValue writtenFacts(const EnrolmentDraft &draft)
{
    if (draft.subsidy.facts.empty())
        return NotAnswered;
    QJsonObject facts;
    for (const auto &[question, answer] : draft.subsidy.facts)
        facts.insert(question, draftKey(answer));
    return facts;
}

bool readFacts(EnrolmentDraft &draft, const QJsonValue &value)
{
    draft.subsidy.facts.clear();
    const auto object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each) {
        const auto answer = fromDraftKey<Certainty>(each.value().toString());
        if (!answer)
            return false;
        draft.subsidy.facts.emplace(each.key(), *answer);
    }
    return value.isObject();
}

} // namespace canbao
