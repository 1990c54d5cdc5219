#include "app/paymentcontroller.h"

#include "app/receiptfile.h"
#include "models/store/paymentdiary.h"
#include "models/store/savefile.h"
#include "ui/archive/paymentdialog.h"

#include <QFileInfo>

namespace canbao::app {

using namespace Qt::StringLiterals;

PaymentController::PaymentController(ui::MainWindow &window, ui::Dialogs dialogs,
                                     std::function<Result<store::ApplicationArchive *>()> archive,
                                     std::function<QDateTime()> now)
    : QObject(&window)
    , m_window(window)
    , m_dialogs(std::move(dialogs))
    , m_archive(std::move(archive))
    , m_now(std::move(now))
{
}

void PaymentController::open(const EnrolmentApplication &application)
{
    const QString reference = application.reference.text();
    auto *dialog = new ui::PaymentDialog({.reference = reference,
                                          .quote = application.quote,
                                          .deductions = application.deductions,
                                          .savedOn = application.createdAt.date(),
                                          .today = m_now().date()},
                                         keepingOf(reference), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ui::PaymentDialog::changed, this, [this, reference] { changed(reference); });
    dialog->open();
}

ui::PaymentKeeping PaymentController::keepingOf(const QString &reference)
{
    return {.load = [this, reference]() -> Result<std::vector<PaymentNote>> {
                const auto opened = m_archive();
                return opened ? (*opened)->payments().payments(reference) : failure(opened);
            },
            .add = [this, reference](PaymentNote payment, const std::optional<Receipt> &receipt) -> Result<qint64> {
                const auto opened = m_archive();
                payment.notedAt = m_now();
                return opened ? (*opened)->payments().add(reference, payment, receipt) : failure(opened);
            },
            .remove = [this, reference](qint64 id) -> Result<void> {
                const auto opened = m_archive();
                return opened ? (*opened)->payments().remove(reference, id) : failure(opened);
            },
            .chooseReceipt = [this] { return chooseReceipt(); },
            .saveReceipt = [this, reference](qint64 id) { return saveReceipt(reference, id); },
            .isRemovalMeant =
                [this] {
                    return m_dialogs.ask(
                        &m_window, tr("Remove this payment?"),
                        tr("The payment and its receipt are overwritten at once. Do this only where it "
                           "was noted by mistake."),
                        tr("Remove it"), tr("Keep it"));
                }};
}

Result<std::optional<ui::ChosenReceipt>> PaymentController::chooseReceipt() const
{
    const QString path = m_dialogs.openFileName(&m_window, tr("Picture or PDF of the receipt"),
                                                tr("Pictures and PDF (*.jpg *.jpeg *.png *.pdf)"));
    if (path.isEmpty())
        return std::nullopt;
    const auto receipt = readReceipt(path);
    if (!receipt)
        return failure(receipt);
    return ui::ChosenReceipt{QFileInfo(path).fileName(), *receipt};
}

Result<QString> PaymentController::saveReceipt(const QString &reference, qint64 id) const
{
    const auto opened = m_archive();
    const auto kept = opened ? (*opened)->payments().receipt(reference, id) : failure(opened);
    if (!kept)
        return failure(kept);
    if (!*kept)
        return QString();
    const auto ending = receiptKindKey((*kept)->kind);
    const QString path =
        m_dialogs.saveFileName(&m_window, tr("Save the receipt"), u"%1-%2.%3"_s.arg(reference).arg(id).arg(ending),
                               tr("Receipts (*.%1)").arg(ending));
    if (path.isEmpty())
        return QString();
    if (const auto saved = store::saveFileSafely(path, (*kept)->content); !saved)
        return failure(saved);
    return QFileInfo(path).fileName();
}

} // namespace canbao::app
