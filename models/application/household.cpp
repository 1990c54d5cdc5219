#include "models/application/household.h"

#include "models/identity/typedtext.h"
#include "models/payment/bankcardnumber.h"

#include <algorithm>

namespace canbao {

namespace {

std::optional<IdentityNumber> numberOf(const DocumentAnswers &document, QDate today)
{
    const auto number = IdentityNumber::parse(document.number, today);
    return number ? std::optional(*number) : std::nullopt;
}

/// The answers without what opening and passing the first two pages leaves.
EnrolmentDraft withoutBeginning(EnrolmentDraft draft)
{
    draft.applicant = {};
    draft.document = {};
    return answersOf(std::move(draft));
}

} // namespace

PersonalAnswers personalAnswers(const EnrolmentDraft &draft)
{
    return {draft.document, draft.person, draft.hukou, draft.residence, draft.history};
}

EnrolmentDraft withPersonalAnswers(EnrolmentDraft draft, const PersonalAnswers &answers)
{
    draft.document = answers.document;
    draft.person = answers.person;
    draft.hukou = answers.hukou;
    draft.residence = answers.residence;
    draft.history = answers.history;
    return draft;
}

bool isSamePerson(const DocumentAnswers &one, const DocumentAnswers &other, QDate today)
{
    const auto number = numberOf(one, today);
    const auto otherNumber = numberOf(other, today);
    return number && otherNumber && number->text() == otherNumber->text();
}

const HouseholdMember *findMember(const Household &household, const QString &id)
{
    const auto found = std::ranges::find(household.members, id, &HouseholdMember::id);
    return found == household.members.end() ? nullptr : &*found;
}

const HouseholdMember *memberOf(const Household &household, const EnrolmentDraft &draft, QDate today)
{
    const auto found = std::ranges::find_if(household.members, [&](const HouseholdMember &member) {
        return isSamePerson(member.answers.document, draft.document, today);
    });
    return found == household.members.end() ? nullptr : &*found;
}

bool mayKeepPerson(const EnrolmentDraft &draft, QDate today)
{
    return !draft.isSample && draft.applicant.keepPerson && !cleanName(draft.person.name).isEmpty()
        && identityOf(draft, today);
}

HouseholdMember memberFrom(const EnrolmentDraft &draft, const Household &household, const QDateTime &when)
{
    const HouseholdMember *known = memberOf(household, draft, when.date());
    return {.id = known ? known->id : QString(), .answers = personalAnswers(draft), .updatedAt = when};
}

SharedHousehold sharedFrom(const EnrolmentDraft &draft, SharedHousehold before)
{
    if (hasHukou(draft) && draft.hukou.region)
        before.hukou = draft.hukou.region;
    if (draft.card.delivery == CardDelivery::Post && !draft.card.address.trimmed().isEmpty())
        before.address = draft.card.address;
    if (draft.bank.channel == PayChannel::Debit && BankCardNumber::parse(draft.bank.cardNumber)) {
        before.holder = draft.bank.holder;
        before.cardNumber = draft.bank.cardNumber;
        before.bankCode = draft.bank.bankCode;
        before.bankName = draft.bank.bankName;
    }
    return before;
}

EnrolmentDraft linkedToHousehold(EnrolmentDraft draft, const Household &household, QDate today)
{
    auto &person = draft.applicant.person;
    if (const auto *known = memberOf(household, draft, today)) {
        person = known->id;
    } else if (person && !person->isEmpty() && !findMember(household, *person)) {
        person = QString();
        draft.applicant.keepPerson = false;
    } else if (!person && personalAnswers(draft) != PersonalAnswers{}) {
        person = QString();
    }
    return draft;
}

bool isOnlyBegun(const EnrolmentDraft &draft, const Household &household)
{
    auto rest = withoutBeginning(draft);
    const auto *member = findMember(household, draft.applicant.person.value_or(QString()));
    if (member && personalAnswers(draft) == member->answers)
        rest = withoutBeginning(withPersonalAnswers(rest, {}));
    return rest == EnrolmentDraft{};
}

} // namespace canbao
