#pragma once

#include "app/commandline/commandcontext.h"

namespace canbao::app {

/// Writes the summary of a saved application as a PDF and notes the print. Answers its number: 1 for the first,
/// later ones are reprints. Nothing is noted when the file could not be written.
Result<int> writeSummary(const EnrolmentApplication &application, const QString &path, bool showPrivate,
                         CommandContext &context);

} // namespace canbao::app
