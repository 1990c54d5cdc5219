#pragma once

#include "models/application/lifestatus.h"

#include <functional>

namespace canbao::ui {

/// How the steps of one application's life are read and noted; the archive stands behind it.
struct LifeKeeping
{
    std::function<Result<std::vector<LifeStep>>()> history; ///< oldest first
    std::function<Result<LifeStep>(const LifeStep &)> take; ///< checks it once more
};

} // namespace canbao::ui
