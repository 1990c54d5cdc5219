#include "app/comparisoncontroller.h"

#include "app/ratechanges.h"
#include "models/application/recalculation.h"
#include "ui/archive/comparisondialog.h"
#include "ui/archive/ratechangesdialog.h"
#include "ui/errortext.h"

namespace canbao::app {

using ui::ComparisonDialog;
using ui::MessageBar;

ComparisonController::ComparisonController(ui::MainWindow &window, EnrolmentSession &session,
                                           std::function<Result<store::ApplicationArchive *>()> archive)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_archive(std::move(archive))
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

void ComparisonController::compareSaved(const QString &reference)
{
    const auto opened = m_archive();
    const auto application = opened ? (*opened)->load(reference) : failure(opened);
    if (!application)
        return failed(tr("The application could not be opened: %1"), application.error());
    compareWithTodaysRates(*application);
}

void ComparisonController::listRateChanges()
{
    using ui::RateChangesDialog;
    auto *dialog = new RateChangesDialog([this](const QString &name) { return m_window.shownName(name); }, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *changes = new RateChanges(m_archive, m_session.books(), dialog); // ends with the dialog
    connect(changes, &RateChanges::found, dialog, &RateChangesDialog::add);
    connect(changes, &RateChanges::progressed, dialog, &RateChangesDialog::showProgress);
    connect(changes, &RateChanges::finished, dialog, &RateChangesDialog::finish);
    connect(changes, &RateChanges::failed, dialog, &RateChangesDialog::showFailure);
    connect(dialog, &RateChangesDialog::comparisonRequested, this, [this, dialog](const QString &reference) {
        dialog->accept();
        compareSaved(reference);
    });
    dialog->open();
    changes->start();
}

} // namespace canbao::app
