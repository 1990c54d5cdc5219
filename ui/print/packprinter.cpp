#include "ui/print/packprinter.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPaintEngine>
#include <QPrinter>
#include <QPrinterInfo>

namespace canbao::ui {

namespace {

void setUp(QPrinter &printer, const Paper &paper)
{
    printer.setDocName(paper.suggestedFileName());
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
}

/// Qt prints on another printer, without a word, when the chosen one has gone, and calls a job printed that a stopped
/// one refused.
PrinterStanding systemStanding(const QPrinter &printer)
{
    if (printer.outputFormat() == QPrinter::PdfFormat)
        return PrinterStanding::Ready;
    const auto info = QPrinterInfo::printerInfo(printer.printerName());
    if (info.isNull())
        return PrinterStanding::Gone;
    return info.state() == QPrinter::Error ? PrinterStanding::Stopped : PrinterStanding::Ready;
}

PrintOutcome sent(const Paper &paper, const Dialogs &dialogs, QPrinter &printer)
{
    const auto standing = dialogs.printerStanding ? dialogs.printerStanding(printer) : systemStanding(printer);
    if (standing != PrinterStanding::Ready)
        return PrintOutcome::Refused;
    return paper.print(printer) ? PrintOutcome::Sent : PrintOutcome::Failed;
}

} // namespace

PrintOutcome printOnPaper(const Paper &paper, const Dialogs &dialogs, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer, paper);
    if (!dialogs.choosePrinter(parent, printer))
        return PrintOutcome::Cancelled;
    return sent(paper, dialogs, printer);
}

PrintOutcome previewOnPaper(const Paper &paper, const Dialogs &dialogs, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer, paper);
    auto outcome = PrintOutcome::Cancelled;
    dialogs.preview(parent, printer, [&](QPrinter &target) {
        // The dialog does not tell whether its print button was used; while it previews, the engine is one of its own.
        const bool isPreview = target.paintEngine()->type() == QPaintEngine::Picture;
        if (isPreview)
            (void)paper.print(target);
        else
            outcome = sent(paper, dialogs, target);
    });
    return outcome;
}

} // namespace canbao::ui
