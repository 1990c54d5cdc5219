#include "app/paperoutput.h"

#include "models/store/savefile.h"
#include "ui/errortext.h"
#include "ui/print/paperhtml.h"

#include <QFileInfo>

namespace canbao::app {

using namespace Qt::StringLiterals;
using ui::MessageBar;
using ui::PaperAction;
using ui::PaperSet;

namespace {

/// "CB-XXXX-XXXX-pack": nothing personal.
QString fileName(const EnrolmentApplication &application, const ui::PaperOptions &options)
{
    const QString reference = application.reference.text();
    QString name = options.set == PaperSet::Summary ? reference : reference + u'-' + ui::paperSetKey(options.set);
    if (options.copy != ui::PaperCopy::Own)
        name += u'-' + ui::paperCopyKey(options.copy);
    return name;
}

} // namespace

bool PaperOutput::carryOut(const EnrolmentApplication &application, const ui::PaperOrder &order) const
{
    switch (order.action) {
    case PaperAction::Print:
        return print(ui::PaperDocument(application, order.options));
    case PaperAction::Preview:
        return told(ui::previewOnPaper(ui::PaperDocument(application, order.options), m_dialogs, &m_window));
    case PaperAction::SavePdf:
        return savePdf(application, order.options);
    case PaperAction::SaveHtml:
        return saveHtml(application, order.options);
    }
    Q_UNREACHABLE();
}

bool PaperOutput::print(const ui::PaperDocument &document) const
{
    return told(ui::printOnPaper(document, m_dialogs, &m_window));
}

bool PaperOutput::told(ui::PrintOutcome outcome) const
{
    switch (outcome) {
    case ui::PrintOutcome::Cancelled:
        return false;
    case ui::PrintOutcome::Refused:
        m_window.showMessage(MessageBar::Kind::Problem,
                             tr("This printer is stopped or no longer there, so nothing was sent to it. The saved copy "
                                "is unchanged; choose another printer or save a PDF."));
        return false;
    case ui::PrintOutcome::Failed:
        m_window.showMessage(MessageBar::Kind::Problem,
                             tr("Printing stopped. The saved copy is unchanged; try another printer or save a PDF."));
        return false;
    case ui::PrintOutcome::Sent:
        m_window.showMessage(MessageBar::Kind::Good, tr("Sent to the printer."));
        return true;
    }
    Q_UNREACHABLE();
}

bool PaperOutput::savePdf(const EnrolmentApplication &application, const ui::PaperOptions &options) const
{
    const QString path =
        m_dialogs.saveFileName(&m_window, tr("Save the papers as PDF"), fileName(application, options) + u".pdf"_s,
                               tr("PDF documents (*.pdf)"));
    return !path.isEmpty()
        && written(path, ui::PaperDocument(application, options).pdf(), tr("The PDF could not be written: %1"));
}

bool PaperOutput::saveHtml(const EnrolmentApplication &application, const ui::PaperOptions &options) const
{
    const QString path = m_dialogs.saveFileName(&m_window, tr("Save the papers as a web page"),
                                                fileName(application, options) + u".html"_s, tr("Web pages (*.html)"));
    return !path.isEmpty()
        && written(path, ui::readableCopy(application, options), tr("The web page could not be written: %1"));
}

bool PaperOutput::written(const QString &path, const QByteArray &content, const QString &failure) const
{
    const QString name = QFileInfo(path).fileName();
    const auto saved = content.isEmpty() ? Result<void>(failureWith(Error::Code::FileUnwritable, {name}))
                                         : store::saveFileSafely(path, content);
    if (!saved) {
        m_window.showMessage(MessageBar::Kind::Problem, failure.arg(ui::errorText(saved.error())));
        return false;
    }
    m_window.showMessage(MessageBar::Kind::Good, tr("Saved as %1.").arg(name));
    return true;
}

} // namespace canbao::app
