#pragma once

#include "models/store/applicationarchive.h"

namespace canbao::app {

/// A random reference that no application of the archive has.
Result<ApplicationReference> unusedReference(const store::ApplicationArchive &archive);

} // namespace canbao::app
