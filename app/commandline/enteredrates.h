#pragma once

#include "app/commandline/commandanswer.h"
#include "app/commandline/commandcontext.h"

#include <QStringList>

namespace canbao::app {

/// `canbao rates enter`: keeps the figures of a notice that stands in a file.
CommandAnswer enterRates(const QString &path, CommandContext &context);
/// `canbao rates entered`: what is kept, and what of it published figures have taken the place of.
CommandAnswer listEnteredRates(CommandContext &context);
/// `canbao rates remove ID`
CommandAnswer removeEnteredRates(const QString &id, CommandContext &context);

} // namespace canbao::app
