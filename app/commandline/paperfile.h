#pragma once

#include "app/commandline/commandcontext.h"
#include "ui/print/paperdocument.h"

namespace canbao::app {

/// Writes papers of a saved application as a PDF and notes the print. Answers its number: 1 for the first, later ones
/// are reprints. Nothing is noted when the file could not be written. Wording, number and day of \a options are filled
/// in here.
Result<int> writePaper(const EnrolmentApplication &application, ui::PaperOptions options, const QString &path,
                       CommandContext &context);
/// The same as a web page for screen readers.
Result<int> writeReadableCopy(const EnrolmentApplication &application, ui::PaperOptions options, const QString &path,
                              CommandContext &context);

} // namespace canbao::app
