#pragma once

#include "ui/print/summarydocument.h"

#include <QCoreApplication>

class QWidget;

namespace canbao::ui {

/// Brings a paper to a printer, by way of the system's dialogs. The PDF file is written by the application.
class PackPrinter
{
    Q_DECLARE_TR_FUNCTIONS(canbao::ui::PackPrinter)

public:
    /// What became of it. A printer never says whether ink met paper, so "sent" is all that can be known.
    enum class Outcome { Sent, Cancelled, NoPrinter, Failed };

    /// Shows the pages; from there they can be sent to a printer.
    static Outcome preview(const SummaryDocument &document, QWidget *parent);
    /// Asks for the printer and sends all pages.
    static Outcome print(const SummaryDocument &document, QWidget *parent);
    /// What to tell the person; nothing when it was cancelled.
    static QString outcomeText(Outcome outcome);
};

} // namespace canbao::ui
