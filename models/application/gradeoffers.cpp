#include "models/application/gradeoffers.h"

#include <algorithm>

namespace canbao {

namespace {

std::vector<RegionCode> chainOf(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto region = enrolmentRegion(draft);
    return region ? context.books.regions().chain(*region) : std::vector<RegionCode>{};
}

bool sameRate(const ContributionLine &one, const ContributionLine &other)
{
    return one.rate == other.rate && one.standing == other.standing;
}

} // namespace

Scheme leadingScheme(const EnrolmentDraft &draft)
{
    return draft.insurance.pension || !draft.insurance.medical ? Scheme::Pension : Scheme::Medical;
}

RateAnswer leadingRate(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto chain = chainOf(draft, context);
    if (chain.empty())
        return RateUnknown{};
    const Scheme scheme = leadingScheme(draft);
    const YearMonth month = rateMonth(draft, context.today);
    if (scheme == Scheme::Medical && !draft.insurance.medicalVariant.isEmpty())
        return context.books.rates().rateFor(chain, scheme, draft.insurance.medicalVariant, month);
    return context.books.rates().ratesFor(chain, scheme, month).front();
}

std::vector<GradeOffer> gradeOffers(const EnrolmentDraft &draft, const CheckContext &context)
{
    const RateAnswer answer = leadingRate(draft, context);
    if (std::holds_alternative<RateUnknown>(answer))
        return {};

    const bool leavesMedicalOut = leadingScheme(draft) == Scheme::Pension && isMedicalVariantOpen(draft, context);
    std::vector<GradeOffer> offers;
    for (const GradeChoice &grade : offeredGrades(*rowOf(answer), context.books.commonGrades())) {
        EnrolmentDraft tried = draft;
        tried.insurance.medical = draft.insurance.medical && !leavesMedicalOut;
        tried.grade = {.ownBaseChosen = false, .grade = grade, .ownBase = {}};
        if (auto cost = draftQuote(tried, context))
            offers.push_back({grade, *std::move(cost)});
    }
    return offers;
}

bool isMedicalVariantOpen(const EnrolmentDraft &draft, const CheckContext &context)
{
    return draft.insurance.medical && draft.insurance.medicalVariant.isEmpty()
        && floorLines(draft, context, Scheme::Medical).size() > 1;
}

bool allowsOwnBase(const ContributionRate &rate)
{
    return rate.grades.kind == GradeKind::Free || rate.grades.kind == GradeKind::Unknown;
}

std::vector<ContributionLine> floorLines(const EnrolmentDraft &draft, const CheckContext &context, Scheme scheme)
{
    const auto chain = chainOf(draft, context);
    if (chain.empty())
        return {};
    const YearMonth month = rateMonth(draft, context.today);
    const auto cost = quote(context.books.rates(), chain, {{.scheme = scheme}}, month, 1);
    return cost ? cost->lines : std::vector<ContributionLine>{};
}

std::vector<YearMonth> rateChanges(const ContributionQuote &quote)
{
    std::vector<YearMonth> changes;
    for (const ContributionLine &line : quote.lines) {
        const auto before = std::ranges::find_if(quote.lines, [&line](const ContributionLine &other) {
            return other.scheme == line.scheme && other.variant.key == line.variant.key
                && other.month == addMonths(line.month, -1);
        });
        if (before != quote.lines.end() && !sameRate(*before, line)
            && (changes.empty() || changes.back() != line.month))
            changes.push_back(line.month);
    }
    return changes;
}

} // namespace canbao
