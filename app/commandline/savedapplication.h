#pragma once

#include "app/commandline/commandanswer.h"
#include "app/commandline/commandcontext.h"

#include <tl/expected.hpp>

namespace canbao::app {

/// The saved application whose reference was typed, or what to answer instead.
tl::expected<EnrolmentApplication, CommandAnswer> savedApplication(const QString &typed, CommandContext &context);

} // namespace canbao::app
