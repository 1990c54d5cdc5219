#pragma once

#include "app/commandline/arguments.h"
#include "models/application/answerchecks.h"

namespace canbao::app {

/// The options of `canbao advise`.
void addAdviseOptions(QCommandLineParser &parser);
/// The case that they describe, or that of --from; what is wrong stands in \a arguments.
EnrolmentDraft adviseCase(const QCommandLineParser &parser, Arguments &arguments, const CheckContext &context);

} // namespace canbao::app
