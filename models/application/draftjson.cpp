#include "models/application/draftjson.h"

#include "models/application/draftvalues.h"
#include "models/application/field.h"
#include "models/application/historyjson.h"
#include "models/application/pinjson.h"

#include <QJsonArray>

#include <functional>
#include <map>
#include <set>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

/// One member of the object: how an answer gets there and back.
struct Member
{
    QString name;
    std::function<QJsonValue(const EnrolmentDraft &)> write;
    std::function<bool(EnrolmentDraft &, const QJsonValue &)> read;
};

/// \a answer picks the same answer out of a draft to be read and out of one to be filled.
template<typename Answer>
Member member(const QString &name, Answer answer)
{
    return {name, [answer](const EnrolmentDraft &draft) { return written(answer(draft)); },
            [answer](EnrolmentDraft &draft, const QJsonValue &value) { return readInto(answer(draft), value); }};
}

template<typename Answer>
Member member(Field field, Answer answer)
{
    return member(fieldKey(field), answer);
}

QJsonValue writtenInsurances(const EnrolmentDraft &draft)
{
    QJsonArray chosen;
    if (draft.insurance.pension)
        chosen.append(schemeKey(Scheme::Pension));
    if (draft.insurance.medical)
        chosen.append(schemeKey(Scheme::Medical));
    if (draft.insurance.unemployment)
        chosen.append(schemeKey(Scheme::Unemployment));
    return chosen;
}

bool readInsurances(EnrolmentDraft &draft, const QJsonValue &value)
{
    std::set<Scheme> chosen;
    for (const auto &key : value.toArray()) {
        const auto scheme = schemeFromKey(key.toString());
        if (!scheme)
            return false;
        chosen.insert(*scheme);
    }
    draft.insurance.pension = chosen.contains(Scheme::Pension);
    draft.insurance.medical = chosen.contains(Scheme::Medical);
    draft.insurance.unemployment = chosen.contains(Scheme::Unemployment);
    return value.isArray();
}

std::vector<Member> personMembers()
{
    return {
        member(
            Field::Applicant, [](auto &draft) -> auto & { return draft.applicant.person; }),
        member(
            u"keep_person"_s, [](auto &draft) -> auto & { return draft.applicant.keepPerson; }),
        member(
            u"filled_by"_s, [](auto &draft) -> auto & { return draft.applicant.filledBy; }),
        member(
            Field::HelperName, [](auto &draft) -> auto & { return draft.applicant.helperName; }),
        member(
            Field::HelperRelation, [](auto &draft) -> auto & { return draft.applicant.helperRelation; }),
        member(
            u"paper_language"_s, [](auto &draft) -> auto & { return draft.applicant.paperLanguage; }),
        member(
            Field::DocumentType, [](auto &draft) -> auto & { return draft.document.type; }),
        member(
            Field::DocumentNumber, [](auto &draft) -> auto & { return draft.document.number; }),
        member(
            u"document_long_term"_s, [](auto &draft) -> auto & { return draft.document.longTerm; }),
        member(
            Field::DocumentEnd, [](auto &draft) -> auto & { return draft.document.validUntil; }),
        member(
            Field::Name, [](auto &draft) -> auto & { return draft.person.name; }),
        member(
            Field::BirthDate, [](auto &draft) -> auto & { return draft.person.birthDate; }),
        member(
            Field::Sex, [](auto &draft) -> auto & { return draft.person.sex; }),
        member(
            Field::Category, [](auto &draft) -> auto & { return draft.person.category; }),
        member(
            Field::Mobile, [](auto &draft) -> auto & { return draft.person.mobile; }),
    };
}

std::vector<Member> placeMembers()
{
    return {
        member(
            Field::HukouRegion, [](auto &draft) -> auto & { return draft.hukou.region; }),
        member(
            u"moved_since_first_card"_s, [](auto &draft) -> auto & { return draft.hukou.movedSinceFirstCard; }),
        member(
            Field::SameAsHukou, [](auto &draft) -> auto & { return draft.residence.sameAsHukou; }),
        member(
            Field::ResidenceRegion, [](auto &draft) -> auto & { return draft.residence.region; }),
        member(
            Field::ResidencePermit, [](auto &draft) -> auto & { return draft.residence.permit; }),
        member(
            Field::PermitEnd, [](auto &draft) -> auto & { return draft.residence.permitEnd; }),
        member(
            Field::WorkKind, [](auto &draft) -> auto & { return draft.residence.workKind; }),
        member(
            u"platform"_s, [](auto &draft) -> auto & { return draft.residence.platform; }),
        member(
            Field::Route, [](auto &draft) -> auto & { return draft.place.route; }),
        member(
            Field::EmploymentConfirmed, [](auto &draft) -> auto & { return draft.place.employmentConfirmed; }),
        member(
            Field::CompanyFee, [](auto &draft) -> auto & { return draft.place.companyFee; }),
        member(
            Field::Wage, [](auto &draft) -> auto & { return draft.place.wage; }),
        member(
            Field::Office, [](auto &draft) -> auto & { return draft.office.officeKey; }),
        member(
            u"office_name"_s, [](auto &draft) -> auto & { return draft.office.name; }),
        member(
            u"office_address"_s, [](auto &draft) -> auto & { return draft.office.address; }),
        member(
            u"office_hours"_s, [](auto &draft) -> auto & { return draft.office.hours; }),
        member(
            u"office_phone"_s, [](auto &draft) -> auto & { return draft.office.phone; }),
        member(
            Field::VisitDay, [](auto &draft) -> auto & { return draft.office.visitDay; }),
    };
}

std::vector<Member> historyMembers()
{
    return {
        member(
            Field::PaidBefore, [](auto &draft) -> auto & { return draft.history.paidBefore; }),
        {fieldKey(Field::PaidStays), writtenStays, readStays},
        member(
            Field::LastPaidMonth, [](auto &draft) -> auto & { return draft.history.lastMonth; }),
        member(
            u"insured_through_job"_s, [](auto &draft) -> auto & { return draft.history.insuredThroughJob; }),
        member(
            u"residents_pension"_s, [](auto &draft) -> auto & { return draft.history.residentsPension; }),
        member(
            u"residents_medical"_s, [](auto &draft) -> auto & { return draft.history.residentsMedical; }),
        {fieldKey(Field::SubsidyFacts), writtenFacts, readFacts},
    };
}

std::vector<Member> gradeMembers()
{
    return {
        {fieldKey(Field::Insurances), writtenInsurances, readInsurances},
        member(
            Field::MedicalVariant, [](auto &draft) -> auto & { return draft.insurance.medicalVariant; }),
        member(
            u"medical_base"_s, [](auto &draft) -> auto & { return draft.insurance.medicalBase; }),
        member(
            Field::Grade, [](auto &draft) -> auto & { return draft.grade.grade; }),
        member(
            Field::OwnBase, [](auto &draft) -> auto & { return draft.grade.ownBase; }),
        member(
            u"own_base_chosen"_s, [](auto &draft) -> auto & { return draft.grade.ownBaseChosen; }),
        member(
            Field::Frequency, [](auto &draft) -> auto & { return draft.schedule.frequency; }),
        member(
            Field::FirstMonth, [](auto &draft) -> auto & { return draft.schedule.firstMonth; }),
    };
}

std::vector<Member> planMembers()
{
    using Typed = QString PlanAnswers::*;
    const std::vector<std::pair<Field, Typed>> typed{
        {Field::PlanStart, &PlanAnswers::start},        {Field::PlanMonths, &PlanAnswers::months},
        {Field::IndexSoFar, &PlanAnswers::indexSoFar},  {Field::BalanceSoFar, &PlanAnswers::balanceSoFar},
        {Field::PaidSoFar, &PlanAnswers::paidSoFar},    {Field::BenefitBase, &PlanAnswers::benefitBase},
        {Field::WageGrowth, &PlanAnswers::wageGrowth},  {Field::AccountGrowth, &PlanAnswers::accountGrowth},
        {Field::PriceGrowth, &PlanAnswers::priceGrowth}};
    std::vector<Member> members{{u"pinned"_s, writtenPins, readPins}};
    members.push_back(member(
        u"assumption_set"_s, [](auto &draft) -> auto & { return draft.plan.set; }));
    for (const auto &[field, text] : typed)
        members.push_back(member(
            field, [text = text](auto &draft) -> auto & { return draft.plan.*text; }));
    return members;
}

/// Written when it is not answered, too: who does not name it at all knew no such question.
Member photoAtWindowMember()
{
    auto made = member(
        u"photo_at_window"_s, [](auto &draft) -> auto & { return draft.card.photoAtWindow; });
    made.write = [](const EnrolmentDraft &draft) {
        const auto &answer = draft.card.photoAtWindow;
        return answer ? QJsonValue(*answer) : QJsonValue(QJsonValue::Null);
    };
    return made;
}

std::vector<Member> paymentMembers()
{
    return {
        member(
            Field::PayChannel, [](auto &draft) -> auto & { return draft.bank.channel; }),
        member(
            Field::CardHolder, [](auto &draft) -> auto & { return draft.bank.holder; }),
        member(
            Field::BankCardNumber, [](auto &draft) -> auto & { return draft.bank.cardNumber; }),
        member(
            u"bank_card_number_confirmed"_s, [](auto &draft) -> auto & { return draft.bank.checksumConfirmed; }),
        member(
            Field::Bank, [](auto &draft) -> auto & { return draft.bank.bankCode; }),
        member(
            u"bank_name"_s, [](auto &draft) -> auto & { return draft.bank.bankName; }),
        member(
            Field::Authorisation, [](auto &draft) -> auto & { return draft.bank.authorised; }),
        member(
            Field::ReminderDays, [](auto &draft) -> auto & { return draft.calendar.reminderDays; }),
        member(
            u"calendar_names_card"_s, [](auto &draft) -> auto & { return draft.calendar.namesCard; }),
        member(
            Field::CardService, [](auto &draft) -> auto & { return draft.card.service; }),
        member(
            Field::ExistingCardNumber, [](auto &draft) -> auto & { return draft.card.existingNumber; }),
        member(
            Field::CardBank, [](auto &draft) -> auto & { return draft.card.bankCode; }),
        member(
            u"card_bank_name"_s, [](auto &draft) -> auto & { return draft.card.bankName; }),
        member(
            Field::CardDelivery, [](auto &draft) -> auto & { return draft.card.delivery; }),
        member(
            Field::DeliveryAddress, [](auto &draft) -> auto & { return draft.card.address; }),
        member(
            u"photo"_s, [](auto &draft) -> auto & { return draft.card.photo; }),
        photoAtWindowMember(),
        member(
            Field::Declaration, [](auto &draft) -> auto & { return draft.declared; }),
        member(
            u"id"_s, [](auto &draft) -> auto & { return draft.id; }),
        member(
            u"current_step"_s, [](auto &draft) -> auto & { return draft.currentStep; }),
        member(
            u"sample"_s, [](auto &draft) -> auto & { return draft.isSample; }),
    };
}

const std::map<QString, Member> &members()
{
    static const auto all = [] {
        std::map<QString, Member> byName;
        for (const auto &group :
             {personMembers(), placeMembers(), historyMembers(), gradeMembers(), planMembers(), paymentMembers()}) {
            for (const auto &each : group)
                byName.emplace(each.name, each);
        }
        return byName;
    }();
    return all;
}

} // namespace

QJsonObject toJson(const EnrolmentDraft &draft)
{
    QJsonObject object;
    for (const auto &[name, each] : members()) {
        if (const auto value = each.write(draft); !value.isUndefined())
            object.insert(name, value);
    }
    return object;
}

Result<EnrolmentDraft> draftFromJson(const QJsonObject &object)
{
    EnrolmentDraft draft;
    for (auto each = object.begin(); each != object.end(); ++each) {
        const auto found = members().find(each.key());
        if (found == members().end())
            return failureWith(Error::Code::FieldUnknown, {each.key()});
        if (!each.value().isNull() && !found->second.read(draft, each.value()))
            return failureWith(Error::Code::FieldInvalid, {each.key()});
    }
    // Who writes a case by hand gives the base alone; that it was chosen goes without saying.
    if (!object.contains("own_base_chosen"_L1))
        draft.grade.ownBaseChosen = !draft.grade.ownBase.isEmpty() && !draft.grade.grade;
    // Drafts and cases of before the question: photos were taken at the window.
    if (!object.contains("photo_at_window"_L1) && bringsCard(draft.card))
        draft.card.photoAtWindow = draft.card.photo.isEmpty();
    return draft;
}

} // namespace canbao
