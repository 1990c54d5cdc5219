#pragma once

#include "models/application/enrolmentdraft.h"
#include "models/application/field.h"

namespace canbao {

/// Every answer that can be told apart, in the order in which it is asked: what undo names and takes back. Finer than
/// Field, which names only what can be wrong.
enum class Answer {
    Applicant,
    KeepPerson,
    FilledBy,
    HelperName,
    HelperRelation,
    PaperLanguage,
    DocumentType,
    DocumentNumber,
    DocumentLongTerm,
    DocumentEnd,
    Name,
    BirthDate,
    Sex,
    Category,
    Mobile,
    HukouRegion,
    MovedSinceFirstCard,
    SameAsHukou,
    ResidenceRegion,
    ResidencePermit,
    PermitEnd,
    WorkKind,
    Platform,
    PaidBefore,
    PaidStays,
    LastPaidMonth,
    PresentInsurance,
    Route,
    EmploymentConfirmed,
    CompanyFee,
    Wage,
    Office,
    OfficeName,
    OfficeAddress,
    OfficeHours,
    OfficePhone,
    VisitDay,
    Insurances,
    MedicalVariant,
    MedicalBase,
    Grade,
    OwnBase,
    PlanStart,
    PlanMonths,
    IndexSoFar,
    BalanceSoFar,
    PaidSoFar,
    BenefitBase,
    AssumptionSet,
    WageGrowth,
    AccountGrowth,
    PriceGrowth,
    PinnedPlans,
    Frequency,
    FirstMonth,
    SubsidyFacts,
    PayChannel,
    CardHolder,
    BankCardNumber,
    CardNumberConfirmed,
    Bank,
    Authorisation,
    ReminderDays,
    CalendarNamesCard,
    CardService,
    ExistingCardNumber,
    CardBank,
    CardDelivery,
    DeliveryAddress,
    Photo,
    Declaration,
};

/// Where the answer is given: the question itself, or the one beside it.
Field fieldOf(Answer answer);
/// Given letter by letter, so that many changes of it in a row are one.
bool isTyped(Answer answer);
/// What was answered differently, in the order in which it is asked. That the person is now saved on this computer, of
/// which they answered nothing, is no change.
std::vector<Answer> changedAnswers(const EnrolmentDraft &before, const EnrolmentDraft &after);
/// The same person, saved on this computer only after \a before.
bool isLinkedSince(const EnrolmentDraft &before, const EnrolmentDraft &after);

} // namespace canbao
