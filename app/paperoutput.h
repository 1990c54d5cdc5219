#pragma once

#include "ui/fields/dialogs.h"
#include "ui/mainwindow.h"
#include "ui/print/packprinter.h"
#include "ui/print/paperorder.h"

#include <QCoreApplication>

namespace canbao::app {

/// Brings papers out of the program: to a printer or into files. Says in the window how it went.
class PaperOutput
{
    Q_DECLARE_TR_FUNCTIONS(canbao::app::PaperOutput)

public:
    PaperOutput(ui::MainWindow &window, const ui::Dialogs &dialogs) : m_window(window), m_dialogs(dialogs) { }

    /// True when papers came out, so that the print is to be noted.
    bool carryOut(const EnrolmentApplication &application, const ui::PaperOrder &order) const;
    /// True when the printer got it.
    bool print(const ui::PaperDocument &document) const;

private:
    bool told(ui::PrintOutcome outcome) const;
    bool savePdf(const EnrolmentApplication &application, const ui::PaperOptions &options) const;
    bool saveHtml(const EnrolmentApplication &application, const ui::PaperOptions &options) const;
    bool written(const QString &path, const QByteArray &content, const QString &failure) const;

    ui::MainWindow &m_window;
    const ui::Dialogs &m_dialogs;
};

} // namespace canbao::app
