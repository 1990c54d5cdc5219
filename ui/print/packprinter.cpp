#include "ui/print/packprinter.h"

#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPrinterInfo>

namespace canbao::ui {

namespace {

void prepare(QPrinter &printer, const SummaryDocument &document)
{
    printer.setDocName(document.suggestedFileName());
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    printer.setFullPage(true); // the paper keeps its own margins
}

/// Qt prints on another printer, without a word, when the chosen one has gone.
bool isThere(const QPrinter &printer)
{
    return printer.outputFormat() == QPrinter::PdfFormat || !QPrinterInfo::printerInfo(printer.printerName()).isNull();
}

} // namespace

PackPrinter::Outcome PackPrinter::preview(const SummaryDocument &document, QWidget *parent)
{
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, document);
    bool painted = true;
    QPrintPreviewDialog dialog(&printer, parent);
    dialog.setWindowTitle(tr("Print preview"));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&](QPrinter *target) { painted = document.print(*target); });
    if (dialog.exec() != QDialog::Accepted)
        return Outcome::Cancelled;
    if (!isThere(printer))
        return Outcome::NoPrinter;
    return painted ? Outcome::Sent : Outcome::Failed;
}

PackPrinter::Outcome PackPrinter::print(const SummaryDocument &document, QWidget *parent)
{
    if (QPrinterInfo::availablePrinterNames().isEmpty())
        return Outcome::NoPrinter;
    QPrinter printer(QPrinter::HighResolution);
    prepare(printer, document);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(tr("Print the summary"));
    dialog.setOption(QAbstractPrintDialog::PrintPageRange, false); // always the whole summary
    if (dialog.exec() != QDialog::Accepted)
        return Outcome::Cancelled;
    if (!isThere(printer))
        return Outcome::NoPrinter;
    return document.print(printer) ? Outcome::Sent : Outcome::Failed;
}

QString PackPrinter::outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Sent:
        return tr("Sent to the printer.");
    case Outcome::NoPrinter:
        return tr("There is no printer here. Save the summary as a PDF, and print it elsewhere.");
    case Outcome::Failed:
        return tr("The printer did not take the pages. The saved copy is unchanged.");
    case Outcome::Cancelled:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace canbao::ui
