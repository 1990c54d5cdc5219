#pragma once

#include "models/application/enrolmentapplication.h"
#include "models/store/applicationarchive.h"
#include "ui/archive/paymentkeeping.h"
#include "ui/fields/dialogs.h"
#include "ui/mainwindow.h"

#include <QObject>

#include <functional>

namespace canbao::app {

/// The diary of payments under saved applications, as the window keeps it. Belongs to the window.
class PaymentController : public QObject
{
    Q_OBJECT

public:
    PaymentController(ui::MainWindow &window, ui::Dialogs dialogs,
                      std::function<Result<store::ApplicationArchive *>()> archive, std::function<QDateTime()> now);

    void open(const EnrolmentApplication &application);

Q_SIGNALS:
    void changed(const QString &reference);

private:
    ui::PaymentKeeping keepingOf(const QString &reference);
    Result<std::optional<ui::ChosenReceipt>> chooseReceipt() const;
    Result<QString> saveReceipt(const QString &reference, qint64 id) const;

    ui::MainWindow &m_window;
    ui::Dialogs m_dialogs;
    std::function<Result<store::ApplicationArchive *>()> m_archive;
    std::function<QDateTime()> m_now;
};

} // namespace canbao::app
