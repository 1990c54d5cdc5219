#include "models/application/answergroups.h"
#include "models/identity/typedtext.h"

namespace canbao {

namespace {

using Code = Error::Code;
using Kind = IdentityNumber::Kind;

constexpr int LongestPersonName = 60; // enrolment form, field aac003

bool belongsTo(DocumentType type, Kind kind)
{
    switch (kind) {
    case Kind::ResidentCard:
    case Kind::FirstGeneration:
        return type == DocumentType::ResidentCard;
    case Kind::HongKongPermit:
    case Kind::MacaoPermit:
        return type == DocumentType::HongKongMacaoPermit;
    case Kind::TaiwanPermit:
        return type == DocumentType::TaiwanPermit;
    case Kind::ForeignCard:
    case Kind::ForeignCard2017:
        return type == DocumentType::ForeignCard;
    }
    Q_UNREACHABLE();
}

void checkBirthDate(std::vector<Problem> &problems, const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto typed = parseDate(draft.person.birthDate);
    if (!typed || !isPossibleBirthDate(*typed, context.today)) {
        problems.push_back({Field::BirthDate, {.code = Code::BirthDateInvalid}});
        return;
    }
    const auto number = identityOf(draft, context.today);
    if (number && number->birthDate() != *typed) {
        problems.push_back(
            {Field::BirthDate, {.code = Code::BirthDateMismatch, .values = {*typed, number->birthDate()}}});
        return;
    }
    if (const auto error = ineligibility(draft, context))
        problems.push_back({Field::BirthDate, *error});
}

void checkSex(std::vector<Problem> &problems, const EnrolmentDraft &draft, QDate today)
{
    if (!draft.person.sex) {
        problems.push_back({Field::Sex, {.code = Code::SexMissing}});
        return;
    }
    const auto number = identityOf(draft, today);
    if (number && number->sex() && number->sex() != draft.person.sex)
        problems.push_back({Field::Sex, {.code = Code::SexMismatch}});
}

/// Only women are asked; not set is "I do not know".
bool isCategoryWrong(const PersonAnswers &person)
{
    return person.sex == Sex::Female && person.category == RetirementCategory::Male;
}

} // namespace

std::vector<Problem> applicantProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    std::vector<Problem> problems;
    if (context.hasHousehold && !draft.applicant.person && !draft.isSample)
        problems.push_back({Field::Applicant, {.code = Code::ApplicantMissing}});
    if (draft.applicant.filledBy == FilledBy::Myself)
        return problems;
    if (cleanName(draft.applicant.helperName).isEmpty())
        problems.push_back({Field::HelperName, {.code = Code::HelperNameMissing}});
    if (cleanName(draft.applicant.helperRelation).isEmpty())
        problems.push_back({Field::HelperRelation, {.code = Code::HelperRelationMissing}});
    return problems;
}

std::vector<Problem> documentProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    std::vector<Problem> problems;
    const auto number = IdentityNumber::parse(draft.document.number, context.today);
    if (!number)
        problems.push_back({Field::DocumentNumber, number.error()});
    else if (!belongsTo(draft.document.type, number->kind()))
        problems.push_back({Field::DocumentNumber, {.code = Code::IdentityKind}});

    if (draft.document.longTerm)
        return problems;
    if (draft.document.validUntil.trimmed().isEmpty())
        problems.push_back({Field::DocumentEnd, {.code = Code::DocumentEndMissing}});
    else if (!parseDate(draft.document.validUntil))
        problems.push_back({Field::DocumentEnd, {.code = Code::DocumentEndInvalid}});
    return problems;
}

std::vector<Problem> personProblems(const EnrolmentDraft &draft, const CheckContext &context)
{
    std::vector<Problem> problems;
    const auto name = cleanName(draft.person.name);
    if (name.isEmpty())
        problems.push_back({Field::Name, {.code = Code::NameMissing}});
    else if (characterCount(name) > LongestPersonName)
        problems.push_back({Field::Name, {.code = Code::NameTooLong, .values = {LongestPersonName}}});

    checkBirthDate(problems, draft, context);
    checkSex(problems, draft, context.today);
    if (isCategoryWrong(draft.person))
        problems.push_back({Field::Category, {.code = Code::CategoryMissing}});

    if (draft.person.mobile.trimmed().isEmpty())
        problems.push_back({Field::Mobile, {.code = Code::MobileMissing}});
    else if (!parseMobile(draft.person.mobile))
        problems.push_back({Field::Mobile, {.code = Code::MobileInvalid}});
    return problems;
}

} // namespace canbao
