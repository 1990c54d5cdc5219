#include "models/application/householdjson.h"

#include "models/application/draftjson.h"
#include "models/application/jsonreader.h"

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

/// A draft's members without those that an empty draft has as well.
QJsonObject answeredMembers(const EnrolmentDraft &draft)
{
    const auto empty = toJson(EnrolmentDraft{});
    QJsonObject answered;
    const auto all = toJson(draft);
    for (auto each = all.begin(); each != all.end(); ++each) {
        if (empty.value(each.key()) != each.value())
            answered.insert(each.key(), each.value());
    }
    return answered;
}

EnrolmentDraft draftOf(const SharedHousehold &shared)
{
    EnrolmentDraft draft;
    draft.hukou.region = shared.hukou;
    draft.card.address = shared.address;
    draft.bank.holder = shared.holder;
    draft.bank.cardNumber = shared.cardNumber;
    draft.bank.bankCode = shared.bankCode;
    draft.bank.bankName = shared.bankName;
    return draft;
}

} // namespace

QJsonObject toJson(const PersonalAnswers &answers)
{
    return answeredMembers(withPersonalAnswers({}, answers));
}

QJsonObject toJson(const SharedHousehold &shared)
{
    return answeredMembers(draftOf(shared));
}

QJsonObject toJson(const OwnOffice &office)
{
    return {{u"name"_s, office.name},
            {u"address"_s, office.address},
            {u"hours"_s, office.hours},
            {u"phone"_s, office.phone}};
}

Result<PersonalAnswers> personalAnswersFromJson(const QJsonObject &object)
{
    const auto draft = draftFromJson(object);
    if (!draft)
        return failure(draft);
    return personalAnswers(*draft);
}

Result<SharedHousehold> sharedHouseholdFromJson(const QJsonObject &object)
{
    const auto draft = draftFromJson(object);
    if (!draft)
        return failure(draft);
    return SharedHousehold{.hukou = draft->hukou.region,
                           .address = draft->card.address,
                           .holder = draft->bank.holder,
                           .cardNumber = draft->bank.cardNumber,
                           .bankCode = draft->bank.bankCode,
                           .bankName = draft->bank.bankName};
}

Result<OwnOffice> ownOfficeFromJson(const QJsonObject &object)
{
    JsonReader reader(object);
    const OwnOffice office{.name = reader.text(u"name"_s),
                           .address = reader.text(u"address"_s),
                           .hours = reader.text(u"hours"_s),
                           .phone = reader.text(u"phone"_s)};
    return reader.result(office);
}

} // namespace canbao
