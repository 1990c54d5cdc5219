#pragma once

#include "ui/fields/dialogs.h"
#include "ui/print/paper.h"

namespace canbao::ui {

/// How sending to a printer went. Refused: it is stopped or gone, and nothing was sent.
enum class PrintOutcome { Sent, Cancelled, Refused, Failed };

/// Asks for printer and pages, then prints.
PrintOutcome printOnPaper(const Paper &paper, const Dialogs &dialogs, QWidget *parent);
/// Shows the preview, from which one can print as well; Sent when that was done.
PrintOutcome previewOnPaper(const Paper &paper, const Dialogs &dialogs, QWidget *parent);

} // namespace canbao::ui
