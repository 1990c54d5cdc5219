#pragma once

#include "models/application/answerchecks.h"
#include "models/contribution/noticerate.h"

namespace canbao {

/// What a notice is wanted for: place, insurance and first month of the first chosen rate that is not published, with
/// the last published shares. Nothing when all that was chosen is published, or no place is chosen.
std::optional<NoticeAnswers> proposedNotice(const EnrolmentDraft &draft, const CheckContext &context);

} // namespace canbao
