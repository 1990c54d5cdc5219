#pragma once

#include "models/application/answerchecks.h"

#include <vector>

namespace canbao {

/// A grade that one may choose, with twelve months of what it costs.
struct GradeOffer
{
    GradeChoice grade;
    ContributionQuote quote;
};

/// The scheme that the grade belongs to: pension, or medical where no pension was chosen.
Scheme leadingScheme(const EnrolmentDraft &draft);
/// What is known of the leading scheme's rates in the first month; RateUnknown while there is no place.
RateAnswer leadingRate(const EnrolmentDraft &draft, const CheckContext &context);
/// Whether it is still to be said which of several medical insurances it shall be.
bool isMedicalVariantOpen(const EnrolmentDraft &draft, const CheckContext &context);
/// The grades to choose from, cheapest first; none where the rates are not known. Medical insurance is left out of the
/// quotes while its variant is open.
std::vector<GradeOffer> gradeOffers(const EnrolmentDraft &draft, const CheckContext &context);
/// Whether a base of one's own may be named: where the choice is free, or it is not known whether it is.
bool allowsOwnBase(const ContributionRate &rate);

/// The lowest that a scheme costs in the first month; a line for each variant, none while there is no place.
std::vector<ContributionLine> floorLines(const EnrolmentDraft &draft, const CheckContext &context, Scheme scheme);

/// The months of a quote, its first one left out, in which other rates than the month before apply.
std::vector<YearMonth> rateChanges(const ContributionQuote &quote);

} // namespace canbao
