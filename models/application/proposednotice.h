#pragma once

#include "models/application/answerchecks.h"
#include "models/contribution/noticerate.h"

namespace canbao {

/// What a notice is wanted for: place, insurance and first month of the first chosen rate that is not known for the
/// month, with the last published shares and list of grades; failing that, what was entered for a chosen rate;
/// failing that, the published figures of a pension whose choice of bases is not known. Nothing when all that was
/// chosen is published, or no place is chosen.
std::optional<NoticeAnswers> proposedNotice(const EnrolmentDraft &draft, const CheckContext &context);
/// The first two of these for one insurance, chosen or not.
std::optional<NoticeAnswers> proposedNotice(const EnrolmentDraft &draft, const CheckContext &context, Scheme scheme);
/// The newest list of grades that is known of the regions of \a chain, published or entered; an empty one where there
/// is none.
GradeList lastGradeList(const RateBook &rates, std::span<const RegionCode> chain, Scheme scheme);

} // namespace canbao
