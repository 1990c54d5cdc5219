#include "models/exchange/answerrules.h"

#include "models/core/editionnumber.h"

#include <algorithm>
#include <functional>
#include <iterator>

namespace canbao {

namespace {

using Code = Error::Code;

/// Banks and their cards change with the reference data.
bool isOfEdition(const Problem &problem)
{
    return problem.field == Field::Bank || problem.error.code == Code::CreditCard;
}

/// A code in use, or one that was when the answer was given.
void checkRegion(std::vector<Problem> &problems, Field field, std::optional<RegionCode> region,
                 const ReferenceBooks &books)
{
    if (region && !books.regions().find(*region) && !books.formerRegion(region->text()))
        problems.push_back({field, {.code = Code::RegionUnknown}});
}

void checkRegions(std::vector<Problem> &problems, const EnrolmentDraft &answers, const ReferenceBooks &books)
{
    checkRegion(problems, Field::HukouRegion, answers.hukou.region, books);
    checkRegion(problems, Field::ResidenceRegion, answers.residence.region, books);
    for (const StayAnswers &stay : answers.history.stays)
        checkRegion(problems, Field::PaidStays, stay.region, books);
}

std::vector<Problem> lastingProblems(const EnrolmentDraft &answers, const CheckContext &context)
{
    std::vector<Problem> all;
    for (const Step step : {Step::Document, Step::Person, Step::Bank})
        std::ranges::copy_if(problemsOf(step, answers, context), std::back_inserter(all), std::not_fn(isOfEdition));
    return all;
}

bool isLater(const ReferenceEdition &edition, const ReferenceEdition &here)
{
    const auto other = EditionNumber::parse(edition.number);
    const auto own = EditionNumber::parse(here.number);
    return other && own && *other > *own;
}

/// What the wizard will ask for, or say, before the draft can be finished.
bool isOpenQuestion(const Problem &problem, const EnrolmentDraft &draft)
{
    switch (problem.error.code) {
    case Code::IdentityMissing:
    case Code::DocumentEndMissing:
    case Code::NameMissing:
    case Code::SexMissing:
    case Code::MobileMissing:
    case Code::TooYoung:
    case Code::RetirementAgeReached:
    case Code::ForeignerNotConfirmed:
    case Code::PayChannelMissing:
    case Code::CardHolderMissing:
    case Code::CardNumberMissing:
    case Code::AuthorisationMissing:
        return true;
    case Code::BirthDateInvalid:
        return draft.person.birthDate.trimmed().isEmpty();
    default:
        return false;
    }
}

} // namespace

std::vector<Problem> brokenRules(const EnrolmentDraft &answers, const ReferenceEdition &edition, QDate savedOn,
                                 const ReferenceBooks &books)
{
    auto problems = lastingProblems(answers, {.books = books, .today = savedOn});
    if (!isLater(edition, books.edition()))
        checkRegions(problems, answers, books);
    return problems;
}

std::vector<Problem> brokenRulesOfDraft(const EnrolmentDraft &answers, const CheckContext &context)
{
    auto problems = lastingProblems(answers, context);
    std::erase_if(problems, [&answers](const Problem &problem) { return isOpenQuestion(problem, answers); });
    checkRegions(problems, answers, context.books);
    return problems;
}

} // namespace canbao
