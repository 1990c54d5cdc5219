#pragma once

#include <QString>

namespace canbao {

/// The questions of the wizard, so that a problem can name the one that it belongs to.
enum class Field {
    Applicant,
    HelperName,
    HelperRelation,
    DocumentType,
    DocumentNumber,
    DocumentEnd,
    Name,
    BirthDate,
    Sex,
    Category,
    Mobile,
    HukouRegion,
    SameAsHukou,
    ResidenceRegion,
    ResidencePermit,
    PermitEnd,
    WorkKind,
    PaidBefore,
    PaidStays,
    LastPaidMonth,
    Route,
    EmploymentConfirmed,
    CompanyFee,
    Wage,
    Office,
    VisitDay,
    Insurances,
    MedicalVariant,
    Grade,
    OwnBase,
    Frequency,
    FirstMonth,
    PlanStart,
    PlanMonths,
    IndexSoFar,
    BalanceSoFar,
    PaidSoFar,
    BenefitBase,
    WageGrowth,
    AccountGrowth,
    PriceGrowth,
    SubsidyFacts,
    PayChannel,
    CardHolder,
    BankCardNumber,
    Bank,
    Authorisation,
    ReminderDays,
    CardService,
    ExistingCardNumber,
    CardBank,
    CardDelivery,
    DeliveryAddress,
    Photo,
    Declaration,
};

/// The stable name in case files and JSON errors ("document_number").
QString fieldKey(Field field);

} // namespace canbao
