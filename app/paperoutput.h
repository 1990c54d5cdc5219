#pragma once

#include "ui/fields/dialogs.h"
#include "ui/mainwindow.h"
#include "ui/print/packprinter.h"
#include "ui/print/paperdocument.h"

#include <QCoreApplication>

namespace canbao::app {

/// Brings papers out of the program: to a printer or into files. Says in the window how it went.
class PaperOutput
{
    Q_DECLARE_TR_FUNCTIONS(canbao::app::PaperOutput)

public:
    PaperOutput(ui::MainWindow &window, const ui::Dialogs &dialogs) : m_window(window), m_dialogs(dialogs) { }

    /// Each answers true when the paper came out, so that the print is to be noted.
    bool print(const ui::Paper &paper) const;
    bool preview(const ui::Paper &paper) const;
    bool savePdf(const ui::Paper &paper) const;
    /// \a name: of the file, without ending.
    bool saveHtml(const EnrolmentApplication &application, const ui::PaperOptions &options, const QString &name) const;

private:
    bool told(ui::PrintOutcome outcome) const;
    bool written(const QString &path, const QByteArray &content, const QString &failure) const;

    ui::MainWindow &m_window;
    const ui::Dialogs &m_dialogs;
};

} // namespace canbao::app
