#pragma once

#include "models/application/enrolmentdraft.h"
#include "models/application/referencebooks.h"

namespace canbao {

/// What to bring to the counter for these answers; a route that is not chosen yet asks for nothing of its own.
std::vector<RequiredDocument> documentsFor(const EnrolmentDraft &draft, const ReferenceBooks &books);

} // namespace canbao
