#include "app/comparisoncontroller.h"

#include "app/ratechanges.h"
#include "models/application/recalculation.h"
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

void ComparisonController::compare(const QString &one, const QString &other)
{
    const auto left = saved(one);
    const auto right = left ? saved(other) : failure(left);
    if (!right)
        return failed(tr("The application could not be opened: %1"), right.error());
    open(ComparisonDialog::Kind::TwoSaved, *left, *right);
}

void ComparisonController::compareWithTodaysRates(const QString &reference)
{
    const auto application = saved(reference);
    if (!application)
        return failed(tr("The application could not be opened: %1"), application.error());
    const auto today = recalculated(*application, m_session.books());
    if (!today)
        return m_window.showMessage(
            MessageBar::Kind::Problem,
            tr("With today's rates these answers cannot stand as they are: %1. Copy the application as new to change "
               "them.")
                .arg(ui::errorText(today.error().front().error)));
    auto *dialog = open(ComparisonDialog::Kind::TodaysRates, *application, *today);
    connect(dialog, &ComparisonDialog::draftRequested, this, [this, reference] { draftRequested(reference); });
}

Result<EnrolmentApplication> ComparisonController::saved(const QString &reference) const
{
    const auto opened = m_archive();
    return opened ? (*opened)->load(reference) : failure(opened);
}

ComparisonDialog *ComparisonController::open(ComparisonDialog::Kind kind, const EnrolmentApplication &one,
                                             const EnrolmentApplication &other)
{
    auto *dialog = new ComparisonDialog(kind, one, other, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void ComparisonController::listRateChanges()
{
    using ui::RateChangesDialog;
    m_before = m_openBefore();
    if (m_before)
        m_before->setEnteredRates(m_session.books().rates().entered());
    auto *dialog = new RateChangesDialog([this](const QString &name) { return m_window.shownName(name); },
                                         m_before ? m_before->edition().number : QString(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *changes = new RateChanges(m_archive, {m_session.books(), m_before.get(), m_session.today()}, dialog);
    connect(changes, &RateChanges::found, dialog, &RateChangesDialog::add);
    connect(changes, &RateChanges::foundDraft, dialog, &RateChangesDialog::addDraft);
    connect(changes, &RateChanges::progressed, dialog, &RateChangesDialog::showProgress);
    connect(changes, &RateChanges::finished, dialog, &RateChangesDialog::finish);
    connect(changes, &RateChanges::failed, dialog, &RateChangesDialog::showFailure);
    connect(dialog, &RateChangesDialog::comparisonRequested, this, [this, dialog](const QString &reference) {
        dialog->accept();
        compareWithTodaysRates(reference);
    });
    connect(dialog, &RateChangesDialog::draftRequested, this, [this, dialog](const QString &id) {
        dialog->accept();
        Q_EMIT draftOpened(id);
    });
    dialog->open();
    changes->start();
}

} // namespace canbao::app
