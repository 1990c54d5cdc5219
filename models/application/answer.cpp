#include "models/application/answer.h"

#include <array>
#include <functional>

namespace canbao {

namespace {

enum class Given { Chosen, Typed };

struct Row
{
    Answer answer;
    Field field;
    Given given;
    std::function<bool(const EnrolmentDraft &, const EnrolmentDraft &)> isSame;
};

/// \a part picks what is compared: a member, or a copy of some.
template<typename Part>
Row row(Answer answer, Field field, Given given, Part part)
{
    return {answer, field, given,
            [part](const EnrolmentDraft &before, const EnrolmentDraft &after) { return part(before) == part(after); }};
}

// One line for each answer, as the table that it is.
// clang-format off
#define CHOSEN(answer, field, member) row(Answer::answer, Field::field, Given::Chosen, [](const EnrolmentDraft &draft) { return draft.member; })
#define TYPED(answer, field, member) row(Answer::answer, Field::field, Given::Typed, [](const EnrolmentDraft &draft) { return draft.member; })

std::vector<Row> personRows()
{
    return {
        CHOSEN(Applicant, Applicant, applicant.person.value_or(QString())),
        CHOSEN(KeepPerson, Applicant, applicant.keepPerson),
        CHOSEN(FilledBy, Applicant, applicant.filledBy),
        TYPED(HelperName, HelperName, applicant.helperName),
        TYPED(HelperRelation, HelperRelation, applicant.helperRelation),
        CHOSEN(PaperLanguage, Applicant, applicant.paperLanguage),
        CHOSEN(DocumentType, DocumentType, document.type),
        TYPED(DocumentNumber, DocumentNumber, document.number),
        CHOSEN(DocumentLongTerm, DocumentEnd, document.longTerm),
        TYPED(DocumentEnd, DocumentEnd, document.validUntil),
        TYPED(Name, Name, person.name),
        TYPED(BirthDate, BirthDate, person.birthDate),
        CHOSEN(Sex, Sex, person.sex),
        CHOSEN(Category, Category, person.category),
        TYPED(Mobile, Mobile, person.mobile),
    };
}

std::vector<Row> placeRows()
{
    return {
        CHOSEN(HukouRegion, HukouRegion, hukou.region),
        CHOSEN(MovedSinceFirstCard, HukouRegion, hukou.movedSinceFirstCard),
        CHOSEN(SameAsHukou, SameAsHukou, residence.sameAsHukou),
        CHOSEN(ResidenceRegion, ResidenceRegion, residence.region),
        CHOSEN(ResidencePermit, ResidencePermit, residence.permit),
        TYPED(PermitEnd, PermitEnd, residence.permitEnd),
        CHOSEN(WorkKind, WorkKind, residence.workKind),
        TYPED(Platform, WorkKind, residence.platform),
        CHOSEN(PaidBefore, PaidBefore, history.paidBefore),
        TYPED(PaidStays, PaidStays, history.stays),
        TYPED(LastPaidMonth, LastPaidMonth, history.lastMonth),
        row(Answer::PresentInsurance, Field::PaidBefore, Given::Chosen, [](const EnrolmentDraft &draft) {
            const auto &history = draft.history;
            return std::array{history.insuredThroughJob, history.residentsPension, history.residentsMedical};
        }),
        CHOSEN(Route, Route, place.route),
        CHOSEN(EmploymentConfirmed, EmploymentConfirmed, place.employmentConfirmed),
        TYPED(CompanyFee, CompanyFee, place.companyFee),
        TYPED(Wage, Wage, place.wage),
        CHOSEN(Office, Office, office.officeKey),
        TYPED(OfficeName, Office, office.name),
        TYPED(OfficeAddress, Office, office.address),
        TYPED(OfficeHours, Office, office.hours),
        TYPED(OfficePhone, Office, office.phone),
        TYPED(VisitDay, VisitDay, office.visitDay),
    };
}

std::vector<Row> gradeRows()
{
    return {
        row(Answer::Insurances, Field::Insurances, Given::Chosen, [](const EnrolmentDraft &draft) {
            const auto &insurance = draft.insurance;
            return std::array{insurance.pension, insurance.medical, insurance.unemployment};
        }),
        CHOSEN(MedicalVariant, MedicalVariant, insurance.medicalVariant),
        CHOSEN(MedicalBase, MedicalVariant, insurance.medicalBase),
        row(Answer::Grade, Field::Grade, Given::Chosen, [](const EnrolmentDraft &draft) {
            return std::pair(draft.grade.ownBaseChosen, draft.grade.grade);
        }),
        TYPED(OwnBase, OwnBase, grade.ownBase),
        TYPED(PlanStart, PlanStart, plan.start),
        TYPED(PlanMonths, PlanMonths, plan.months),
        TYPED(IndexSoFar, IndexSoFar, plan.indexSoFar),
        TYPED(BalanceSoFar, BalanceSoFar, plan.balanceSoFar),
        TYPED(PaidSoFar, PaidSoFar, plan.paidSoFar),
        TYPED(BenefitBase, BenefitBase, plan.benefitBase),
        CHOSEN(AssumptionSet, Grade, plan.set),
        TYPED(WageGrowth, WageGrowth, plan.wageGrowth),
        TYPED(AccountGrowth, AccountGrowth, plan.accountGrowth),
        TYPED(PriceGrowth, PriceGrowth, plan.priceGrowth),
        CHOSEN(PinnedPlans, Grade, pinned),
        CHOSEN(Frequency, Frequency, schedule.frequency),
        CHOSEN(FirstMonth, FirstMonth, schedule.firstMonth),
        CHOSEN(SubsidyFacts, SubsidyFacts, subsidy),
    };
}

std::vector<Row> paymentRows()
{
    return {
        CHOSEN(PayChannel, PayChannel, bank.channel),
        TYPED(CardHolder, CardHolder, bank.holder),
        TYPED(BankCardNumber, BankCardNumber, bank.cardNumber),
        CHOSEN(CardNumberConfirmed, BankCardNumber, bank.checksumConfirmed),
        row(Answer::Bank, Field::Bank, Given::Typed, [](const EnrolmentDraft &draft) {
            return std::pair(draft.bank.bankCode, draft.bank.bankName);
        }),
        CHOSEN(Authorisation, Authorisation, bank.authorised),
        TYPED(ReminderDays, ReminderDays, calendar.reminderDays),
        CHOSEN(CalendarNamesCard, ReminderDays, calendar.namesCard),
        CHOSEN(CardService, CardService, card.service),
        TYPED(ExistingCardNumber, ExistingCardNumber, card.existingNumber),
        row(Answer::CardBank, Field::CardBank, Given::Typed, [](const EnrolmentDraft &draft) {
            return std::pair(draft.card.bankCode, draft.card.bankName);
        }),
        CHOSEN(CardDelivery, CardDelivery, card.delivery),
        TYPED(DeliveryAddress, DeliveryAddress, card.address),
        row(Answer::Photo, Field::Photo, Given::Chosen, [](const EnrolmentDraft &draft) {
            return std::pair(draft.card.photo, draft.card.photoAtWindow);
        }),
        CHOSEN(Declaration, Declaration, declared),
    };
}

#undef CHOSEN
#undef TYPED
// clang-format on

/// In the order of Answer.
const std::vector<Row> &rows()
{
    static const auto all = [] {
        std::vector<Row> rows;
        for (auto &part : {personRows(), placeRows(), gradeRows(), paymentRows()})
            rows.insert(rows.end(), part.begin(), part.end());
        return rows;
    }();
    return all;
}

const Row &rowOf(Answer answer)
{
    return rows().at(static_cast<std::size_t>(answer));
}

} // namespace

Field fieldOf(Answer answer)
{
    return rowOf(answer).field;
}

bool isTyped(Answer answer)
{
    return rowOf(answer).given == Given::Typed;
}

bool isLinkedSince(const EnrolmentDraft &before, const EnrolmentDraft &after)
{
    const bool wasNobody = before.applicant.person.value_or(QString()).isEmpty();
    return wasNobody && !after.applicant.person.value_or(QString()).isEmpty() && !before.document.number.isEmpty()
        && before.document.number == after.document.number;
}

std::vector<Answer> changedAnswers(const EnrolmentDraft &before, const EnrolmentDraft &after)
{
    const bool isOnlyLink = isLinkedSince(before, after) || isLinkedSince(after, before);
    std::vector<Answer> changed;
    for (const Row &row : rows()) {
        const bool isNoAnswer = row.answer == Answer::Applicant && isOnlyLink;
        if (!isNoAnswer && !row.isSame(before, after))
            changed.push_back(row.answer);
    }
    return changed;
}

} // namespace canbao
