#pragma once

#include "models/application/enrolmentdraft.h"

namespace canbao::ui {

/// What to read out to 12333 where a route is not confirmed; empty elsewhere.
QString questionFor(const EnrolmentRoute &route, const EnrolmentDraft &draft, const RegionDirectory &regions);

} // namespace canbao::ui
