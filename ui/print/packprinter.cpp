#include "ui/print/packprinter.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPaintEngine>
#include <QPrinter>
#include <QPrinterInfo>

namespace canbao::ui {

namespace {

void setUp(QPrinter &printer, const PaperDocument &document)
{
    printer.setDocName(document.suggestedFileName());
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
}

/// Qt prints on another printer, without a word, when the chosen one has gone, and calls a job printed that a stopped
/// one refused.
bool isReady(const QPrinter &printer)
{
    if (printer.outputFormat() == QPrinter::PdfFormat)
        return true;
    const auto info = QPrinterInfo::printerInfo(printer.printerName());
    return !info.isNull() && info.state() != QPrinter::Error;
}

} // namespace

PrintOutcome printOnPaper(const PaperDocument &document, const Dialogs &dialogs, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer, document);
    if (!dialogs.choosePrinter(parent, printer))
        return PrintOutcome::Cancelled;
    return isReady(printer) && document.print(printer) ? PrintOutcome::Sent : PrintOutcome::Failed;
}

PrintOutcome previewOnPaper(const PaperDocument &document, const Dialogs &dialogs, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer, document);
    auto outcome = PrintOutcome::Cancelled;
    dialogs.preview(parent, printer, [&document, &outcome](QPrinter &target) {
        // The dialog does not tell whether its print button was used; while it previews, the engine is one of its own.
        const bool isPreview = target.paintEngine()->type() == QPaintEngine::Picture;
        const bool isPainted = (isPreview || isReady(target)) && document.print(target);
        if (!isPreview)
            outcome = isPainted ? PrintOutcome::Sent : PrintOutcome::Failed;
    });
    return outcome;
}

} // namespace canbao::ui
