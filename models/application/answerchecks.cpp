#include "models/application/answerchecks.h"

#include "models/application/answergroups.h"
#include "models/application/draftcalendar.h"
#include "models/application/draftplan.h"
#include "models/identity/typedtext.h"

#include <algorithm>
#include <iterator>

namespace canbao {

namespace {

void append(std::vector<Problem> &all, std::vector<Problem> more)
{
    std::ranges::move(more, std::back_inserter(all));
}

std::vector<Problem> declarationProblems(const EnrolmentDraft &draft)
{
    if (draft.declared)
        return {};
    return {{Field::Declaration, {.code = Error::Code::DeclarationMissing}}};
}

std::vector<Problem> gradeAndPlanProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    auto problems = gradeProblems(draft, context);
    append(problems, planProblems(draft, context));
    return problems;
}

std::vector<Problem> problemsIn(Step step, const EnrolmentDraft &draft, const CheckContext &context)
{
    switch (step) {
    case Step::Applicant:
        return applicantProblems(draft, context);
    case Step::Document:
        return documentProblems(draft, context);
    case Step::Person:
        return personProblems(draft, context);
    case Step::Hukou:
        return hukouProblems(draft, context);
    case Step::Residence:
        return residenceProblems(draft, context);
    case Step::History:
        return historyProblems(draft, context);
    case Step::Place:
        return placeProblems(draft, context);
    case Step::Office:
        return officeProblems(draft, context);
    case Step::Insurance:
        return insuranceProblems(draft, context);
    case Step::Grade:
        return gradeAndPlanProblems(draft, context);
    case Step::Schedule:
        return scheduleProblems(draft, context);
    case Step::Subsidy:
        return subsidyProblems(draft, context);
    case Step::Bank:
        return bankProblems(draft, context);
    case Step::Calendar:
        return calendarProblems(draft);
    case Step::Card:
        return cardProblems(draft, context);
    case Step::Photo:
        return photoProblems(draft, context);
    case Step::Check:
        return declarationProblems(draft);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<Problem> problemsOf(Step step, const EnrolmentDraft &draft, const CheckContext &context)
{
    return problemsIn(step, filledFromNumber(draft, context.today), context);
}

std::vector<Problem> allProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto filled = filledFromNumber(draft, context.today);
    std::vector<Problem> all;
    for (const auto step : AllSteps)
        append(all, problemsIn(step, filled, context));
    return all;
}

Step firstOpenStep(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto open = allProblems(draft, context);
    return open.empty() ? Step::Check : stepOf(open.front().field);
}

std::optional<Error> ineligibility(const EnrolmentDraft &draft, const CheckContext &context)
{
    using Code = Error::Code;
    if (draft.document.type == DocumentType::ForeignCard)
        return Error{.code = Code::ForeignerNotConfirmed};

    const auto filled = filledFromNumber(draft, context.today);
    const auto birth = parseDate(filled.person.birthDate);
    if (!birth || *birth > context.today)
        return std::nullopt;
    const auto oldEnough = birth->addYears(YoungestWorkingAge);
    if (context.today < oldEnough)
        return Error{.code = Code::TooYoung, .values = {monthOf(oldEnough)}};

    const auto category = effectiveCategory(filled.person);
    if (!category)
        return std::nullopt;
    const auto statutory = retirementAge(*category, monthOf(*birth)).month;
    if (monthOf(context.today) >= statutory)
        return Error{.code = Code::RetirementAgeReached, .values = {statutory}};
    return std::nullopt;
}

Step stepOf(Field field)
{
    switch (field) {
    case Field::Applicant:
    case Field::HelperName:
    case Field::HelperRelation:
        return Step::Applicant;
    case Field::DocumentType:
    case Field::DocumentNumber:
    case Field::DocumentEnd:
        return Step::Document;
    case Field::Name:
    case Field::BirthDate:
    case Field::Sex:
    case Field::Category:
    case Field::Mobile:
        return Step::Person;
    case Field::HukouRegion:
        return Step::Hukou;
    case Field::SameAsHukou:
    case Field::ResidenceRegion:
    case Field::ResidencePermit:
    case Field::PermitEnd:
    case Field::WorkKind:
        return Step::Residence;
    case Field::PaidBefore:
    case Field::PaidStays:
    case Field::LastPaidMonth:
        return Step::History;
    case Field::Route:
    case Field::EmploymentConfirmed:
    case Field::CompanyFee:
    case Field::Wage:
        return Step::Place;
    case Field::Office:
    case Field::VisitDay:
        return Step::Office;
    case Field::Insurances:
    case Field::MedicalVariant:
        return Step::Insurance;
    case Field::Grade:
    case Field::OwnBase:
    case Field::PlanStart:
    case Field::PlanMonths:
    case Field::IndexSoFar:
    case Field::BalanceSoFar:
    case Field::PaidSoFar:
    case Field::BenefitBase:
    case Field::WageGrowth:
    case Field::AccountGrowth:
    case Field::PriceGrowth:
        return Step::Grade;
    case Field::Frequency:
    case Field::FirstMonth:
        return Step::Schedule;
    case Field::SubsidyFacts:
        return Step::Subsidy;
    case Field::PayChannel:
    case Field::CardHolder:
    case Field::BankCardNumber:
    case Field::Bank:
    case Field::Authorisation:
        return Step::Bank;
    case Field::ReminderDays:
        return Step::Calendar;
    case Field::CardService:
    case Field::ExistingCardNumber:
    case Field::CardBank:
    case Field::CardDelivery:
    case Field::DeliveryAddress:
        return Step::Card;
    case Field::Photo:
        return Step::Photo;
    case Field::Declaration:
        return Step::Check;
    }
    Q_UNREACHABLE();
}

} // namespace canbao
