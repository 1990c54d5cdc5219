#pragma once

#include "app/commandline/commandcontext.h"
#include "ui/print/paperdocument.h"

namespace canbao::app {

/// Where the pages of a PDF come from.
enum class PageSource {
    Kept, ///< as they came out first; composed and kept where they never did
    Anew, ///< composed from the saved figures, whatever is kept
};

/// Writes papers of a saved application as a PDF and notes the print. Answers its number, counted over all papers of
/// the application. Nothing is noted when the file could not be written. Wording, number and day of \a options are
/// filled in here. PagesDamaged where the kept pages are.
Result<int> writePaper(const EnrolmentApplication &application, const ui::PaperOptions &options, PageSource source,
                       const QString &path, CommandContext &context);
/// The same as a web page for screen readers, composed anew.
Result<int> writeReadableCopy(const EnrolmentApplication &application, const ui::PaperOptions &options,
                              const QString &path, CommandContext &context);
/// Keeps the pages of the summary of an application that was just saved.
Result<void> keepSummary(const EnrolmentApplication &application, CommandContext &context);

} // namespace canbao::app
