#include "models/application/field.h"

namespace canbao {

using namespace Qt::StringLiterals;

QString fieldKey(Field field)
{
    switch (field) {
    case Field::Applicant:
        return u"person"_s;
    case Field::HelperName:
        return u"helper_name"_s;
    case Field::HelperRelation:
        return u"helper_relation"_s;
    case Field::DocumentType:
        return u"document_type"_s;
    case Field::DocumentNumber:
        return u"document_number"_s;
    case Field::DocumentEnd:
        return u"document_end"_s;
    case Field::Name:
        return u"name"_s;
    case Field::BirthDate:
        return u"birth_date"_s;
    case Field::Sex:
        return u"sex"_s;
    case Field::Category:
        return u"category"_s;
    case Field::Mobile:
        return u"mobile"_s;
    case Field::HukouRegion:
        return u"hukou_region"_s;
    case Field::SameAsHukou:
        return u"same_as_hukou"_s;
    case Field::ResidenceRegion:
        return u"residence_region"_s;
    case Field::ResidencePermit:
        return u"residence_permit"_s;
    case Field::PermitEnd:
        return u"residence_permit_end"_s;
    case Field::WorkKind:
        return u"work_kind"_s;
    case Field::PaidBefore:
        return u"paid_before"_s;
    case Field::PaidStays:
        return u"months_paid"_s;
    case Field::LastPaidMonth:
        return u"last_paid_month"_s;
    case Field::Route:
        return u"route"_s;
    case Field::EmploymentConfirmed:
        return u"employment_confirmed"_s;
    case Field::CompanyFee:
        return u"company_fee"_s;
    case Field::Wage:
        return u"wage"_s;
    case Field::Office:
        return u"office"_s;
    case Field::VisitDay:
        return u"visit_day"_s;
    case Field::Insurances:
        return u"insurances"_s;
    case Field::MedicalVariant:
        return u"medical_variant"_s;
    case Field::Grade:
        return u"grade"_s;
    case Field::OwnBase:
        return u"own_base"_s;
    case Field::Frequency:
        return u"frequency"_s;
    case Field::FirstMonth:
        return u"first_month"_s;
    case Field::PlanStart:
        return u"pension_start"_s;
    case Field::PlanMonths:
        return u"plan_months"_s;
    case Field::IndexSoFar:
        return u"index_so_far"_s;
    case Field::BalanceSoFar:
        return u"account_balance"_s;
    case Field::PaidSoFar:
        return u"paid_so_far"_s;
    case Field::BenefitBase:
        return u"benefit_base"_s;
    case Field::WageGrowth:
        return u"wage_growth"_s;
    case Field::AccountGrowth:
        return u"account_growth"_s;
    case Field::PriceGrowth:
        return u"price_growth"_s;
    case Field::SubsidyFacts:
        return u"subsidy_facts"_s;
    case Field::PayChannel:
        return u"pay_channel"_s;
    case Field::CardHolder:
        return u"card_holder"_s;
    case Field::BankCardNumber:
        return u"bank_card_number"_s;
    case Field::Bank:
        return u"bank"_s;
    case Field::Authorisation:
        return u"authorisation"_s;
    case Field::ReminderDays:
        return u"reminder_days"_s;
    case Field::CardService:
        return u"card_service"_s;
    case Field::ExistingCardNumber:
        return u"existing_card_number"_s;
    case Field::CardBank:
        return u"card_bank"_s;
    case Field::CardDelivery:
        return u"card_delivery"_s;
    case Field::DeliveryAddress:
        return u"delivery_address"_s;
    case Field::Photo:
        return u"photo"_s;
    case Field::Declaration:
        return u"declaration"_s;
    }
    Q_UNREACHABLE();
}

} // namespace canbao
