#include "ui/print/packprinter.h"

#include <QPageLayout>
#include <QPageSize>
#include <QPaintEngine>
#include <QPrinter>

namespace canbao::ui {

namespace {

void setUp(QPrinter &printer)
{
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true);
}

} // namespace

PrintOutcome printOnPaper(const SummaryDocument &document, const Dialogs &dialogs, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer);
    if (!dialogs.choosePrinter(parent, printer))
        return PrintOutcome::Cancelled;
    return document.print(printer) ? PrintOutcome::Sent : PrintOutcome::Failed;
}

PrintOutcome previewOnPaper(const SummaryDocument &document, const Dialogs &dialogs, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    setUp(printer);
    auto outcome = PrintOutcome::Cancelled;
    dialogs.preview(parent, printer, [&document, &outcome](QPrinter &target) {
        // The dialog does not tell whether its print button was used; while it previews, the engine is one of its own.
        const bool isPreview = target.paintEngine()->type() == QPaintEngine::Picture;
        const bool isPainted = document.print(target);
        if (!isPreview)
            outcome = isPainted ? PrintOutcome::Sent : PrintOutcome::Failed;
    });
    return outcome;
}

} // namespace canbao::ui
