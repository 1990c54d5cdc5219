#include "models/application/answergroups.h"

#include <algorithm>

namespace canbao {

namespace {

using Code = Error::Code;

constexpr int PlanMonths = 12;

Scheme leadingScheme(const InsuranceAnswers &insurance)
{
    if (insurance.pension)
        return Scheme::Pension;
    return insurance.medical ? Scheme::Medical : Scheme::Unemployment;
}

bool isChosen(const RateAnswer &answer, const QString &variant)
{
    const auto *row = rowOf(answer);
    return row && row->variant.key == variant;
}

/// Unemployment insurance stays ticked when somebody picks another place that has none.
void removeWhatIsNotOffered(std::vector<SchemeChoice> &choices, const RateBook &rates,
                            std::span<const RegionCode> chain)
{
    const auto offered = rates.schemes(chain);
    std::erase_if(choices, [&offered](const SchemeChoice &choice) {
        return choice.scheme == Scheme::Unemployment && std::ranges::count(offered, choice.scheme) == 0;
    });
}

bool isVariantOpen(const EnrolmentDraft &draft, const CheckContext &context)
{
    return draft.insurance.medical && draft.insurance.medicalVariant.isEmpty()
        && answersFor(Scheme::Medical, draft, context).size() > 1;
}

} // namespace

std::vector<RegionCode> enrolmentChain(const EnrolmentDraft &draft, const ReferenceBooks &books)
{
    const auto region = enrolmentRegion(draft);
    return region ? books.regions().chain(*region) : std::vector<RegionCode>();
}

std::vector<RateAnswer> answersFor(Scheme scheme, const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto chain = enrolmentChain(draft, context.books);
    if (chain.empty())
        return {};
    return context.books.rates().ratesFor(chain, scheme, rateMonth(draft, context.today));
}

const ContributionRate *leadingRow(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto scheme = leadingScheme(draft.insurance);
    const auto answers = answersFor(scheme, draft, context);
    if (answers.size() == 1 || (scheme != Scheme::Medical && !answers.empty()))
        return rowOf(answers.front());
    for (const auto &answer : answers) {
        if (isChosen(answer, draft.insurance.medicalVariant))
            return rowOf(answer);
    }
    return nullptr;
}

bool needsGrade(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto &insurance = draft.insurance;
    if (!insurance.pension && !insurance.medical && !insurance.unemployment)
        return false;
    if (!insurance.pension && insurance.medical && insurance.medicalBase == MedicalBase::Lowest)
        return insurance.unemployment;

    const auto *row = leadingRow(draft, context);
    if (!row)
        return insurance.pension;
    return row->hasCharge() && row->needsBase() && !fixedBase(*row);
}

std::vector<YearMonth> firstMonthsOffered(QDate today)
{
    std::vector<YearMonth> months;
    months.reserve(PlanMonths);
    for (int index = 0; index < PlanMonths; ++index)
        months.push_back(addMonths(monthOf(today), index));
    return months;
}

std::vector<PaymentFrequency> frequenciesOffered(const EnrolmentDraft &draft, const ReferenceBooks &books)
{
    const auto chain = enrolmentChain(draft, books);
    const auto *policy = books.policies().frequencyPolicyFor(chain);
    return policy ? policy->frequencies : std::vector{PaymentFrequency::Monthly};
}

YearMonth rateMonth(const EnrolmentDraft &draft, QDate today)
{
    return draft.schedule.firstMonth.value_or(monthOf(today));
}

std::vector<SchemeChoice> schemeChoices(const EnrolmentDraft &draft)
{
    const auto &insurance = draft.insurance;
    const auto grade = chosenGrade(draft.grade).value_or(FloorGrade{});
    std::vector<SchemeChoice> choices;
    if (insurance.pension)
        choices.push_back({.scheme = Scheme::Pension, .grade = grade});
    if (insurance.medical) {
        const bool isLowest = insurance.medicalBase == MedicalBase::Lowest;
        choices.push_back({.scheme = Scheme::Medical,
                           .variant = insurance.medicalVariant,
                           .grade = isLowest ? GradeChoice(FloorGrade{}) : grade,
                           .follows = insurance.pension && !isLowest});
    }
    if (insurance.unemployment)
        choices.push_back({.scheme = Scheme::Unemployment, .grade = grade, .follows = insurance.pension});
    return choices;
}

Result<ContributionQuote> draftQuote(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto chain = enrolmentChain(draft, context.books);
    if (chain.empty())
        return failure(Code::RouteMissing);
    if (needsGrade(draft, context) && !chosenGrade(draft.grade))
        return failure(Code::GradeMissing);
    if (isVariantOpen(draft, context))
        return failure(Code::VariantMissing);

    auto choices = schemeChoices(draft);
    removeWhatIsNotOffered(choices, context.books.rates(), chain);
    if (choices.empty())
        return failure(Code::InsuranceMissing);
    return quote(context.books.rates(), chain, choices, rateMonth(draft, context.today), PlanMonths);
}

} // namespace canbao
