#include "app/paperoutput.h"

#include "models/store/savefile.h"
#include "ui/errortext.h"
#include "ui/print/paperhtml.h"

#include <QFileInfo>

namespace canbao::app {

using namespace Qt::StringLiterals;
using ui::MessageBar;

bool PaperOutput::print(const ui::Paper &paper) const
{
    return told(ui::printOnPaper(paper, m_dialogs, &m_window));
}

bool PaperOutput::preview(const ui::Paper &paper) const
{
    return told(ui::previewOnPaper(paper, m_dialogs, &m_window));
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

bool PaperOutput::savePdf(const ui::Paper &paper) const
{
    const QString path = m_dialogs.saveFileName(&m_window, tr("Save the papers as PDF"), paper.suggestedFileName(),
                                                tr("PDF documents (*.pdf)"));
    return !path.isEmpty() && written(path, paper.pdf(), tr("The PDF could not be written: %1"));
}

bool PaperOutput::saveHtml(const EnrolmentApplication &application, const ui::PaperOptions &options,
                           const QString &name) const
{
    const QString path = m_dialogs.saveFileName(&m_window, tr("Save the papers as a web page"), name + u".html"_s,
                                                tr("Web pages (*.html)"));
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
