#include "app/comparisoncontroller.h"

#include "models/application/recalculation.h"
#include "ui/archive/comparisondialog.h"
#include "ui/errortext.h"

namespace canbao::app {

using ui::ComparisonDialog;
using ui::MessageBar;

ComparisonController::ComparisonController(ui::MainWindow &window, EnrolmentSession &session)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
{
}

void ComparisonController::compare(const EnrolmentApplication &one, const EnrolmentApplication &other)
{
    auto *dialog = new ComparisonDialog(ComparisonDialog::Kind::TwoSaved, one, other, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ComparisonController::compareWithTodaysRates(const EnrolmentApplication &application)
{
    const auto today = recalculated(application, m_session.books());
    if (!today)
        return m_window.showMessage(
            MessageBar::Kind::Problem,
            tr("With today's rates these answers cannot stand as they are: %1. Copy the application as new to change "
               "them.")
                .arg(ui::errorText(today.error().front().error)));
    auto *dialog = new ComparisonDialog(ComparisonDialog::Kind::TodaysRates, application, *today, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ComparisonDialog::draftRequested, this,
            [this, reference = application.reference.text()] { draftRequested(reference); });
    dialog->open();
}

} // namespace canbao::app
