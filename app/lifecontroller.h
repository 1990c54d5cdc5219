#pragma once

#include "models/store/applicationarchive.h"
#include "ui/fields/dialogs.h"
#include "ui/mainwindow.h"

#include <QObject>

#include <functional>

namespace canbao::app {

/// What becomes of saved applications, as the window notes it: the steps of their life, the bin and the way back out of
/// it. Belongs to the window.
class LifeController : public QObject
{
    Q_OBJECT

public:
    LifeController(ui::MainWindow &window, ui::Dialogs dialogs,
                   std::function<Result<store::ApplicationArchive *>()> archive, std::function<QDateTime()> now);

    /// Shows the steps so far, and takes the next one.
    void open(const EnrolmentApplication &application);
    /// Asks first.
    void putIntoBin(const QString &reference);
    void openBin();

Q_SIGNALS:
    void changed(const QString &reference); ///< its status
    void removed(const QString &reference, qint64 key); ///< it lies in the bin
    void takenBack(const QString &reference);
    void failed(const QString &sentence, const canbao::Error &error); ///< the sentence has a place for the reason

private:
    Result<LifeStep> take(const QString &reference, LifeStep step) const;

    ui::MainWindow &m_window;
    ui::Dialogs m_dialogs;
    std::function<Result<store::ApplicationArchive *>()> m_archive;
    std::function<QDateTime()> m_now;
};

} // namespace canbao::app
