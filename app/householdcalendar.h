#pragma once

#include "models/application/answerchecks.h"
#include "models/payment/debitcalendar.h"
#include "models/store/applicationarchive.h"

namespace canbao::app {

/// What everybody but the person of \a draft has to pay from this month on: by the newest saved application of each, by
/// the draft of those who have none. A person is told by a sound identity number. What cannot be read is left out.
std::vector<PersonCalendar> otherCalendars(const store::ApplicationArchive &archive, const EnrolmentDraft &draft,
                                           const CheckContext &context);

} // namespace canbao::app
