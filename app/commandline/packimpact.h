#pragma once

#include "app/commandline/commandanswer.h"
#include "app/commandline/commandcontext.h"

namespace canbao {
class PreparedEdition;
}

namespace canbao::app {

/// Which saved applications and drafts cost something else under \a prepared than under the edition in use.
CommandAnswer impactOfPack(const PreparedEdition &prepared, CommandContext &context);

} // namespace canbao::app
