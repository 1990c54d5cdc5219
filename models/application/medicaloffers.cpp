#include "models/application/medicaloffers.h"

#include "models/application/gradeoffers.h"

#include <algorithm>

namespace canbao {

namespace {

std::optional<MedicalOffer> offerOf(EnrolmentDraft draft, const QString &variant, const CheckContext &context)
{
    const bool isChosen = draft.insurance.medicalVariant == variant;
    draft.insurance.medicalVariant = variant;
    if (!chosenGrade(draft.grade))
        draft.grade = {.ownBaseChosen = false, .grade = FloorGrade{}, .ownBase = {}};
    const auto cost = draftQuote(draft, context);
    if (!cost)
        return std::nullopt;
    const auto line = std::ranges::find(cost->lines, Scheme::Medical, &ContributionLine::scheme);
    if (line == cost->lines.end())
        return std::nullopt;
    return MedicalOffer{*line, cost->knownTotal(line->month), cost->standing(line->month), isChosen};
}

} // namespace

std::vector<MedicalOffer> medicalOffers(const EnrolmentDraft &draft, const CheckContext &context)
{
    const auto variants = floorLines(draft, context, Scheme::Medical);
    if (!draft.insurance.medical || variants.size() < 2)
        return {};
    std::vector<MedicalOffer> offers;
    for (const ContributionLine &variant : variants) {
        if (auto offer = offerOf(draft, variant.variant.key, context))
            offers.push_back(*std::move(offer));
    }
    return offers;
}

} // namespace canbao
