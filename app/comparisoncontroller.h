#pragma once

#include "models/application/enrolmentapplication.h"
#include "models/application/enrolmentsession.h"
#include "models/store/applicationarchive.h"
#include "ui/mainwindow.h"

#include <QObject>

#include <functional>

namespace canbao::app {

/// Shows saved applications side by side: two of them, or one as it is and as today's rates would have it. Nothing
/// saved is altered. Belongs to the window.
class ComparisonController : public QObject
{
    Q_OBJECT

public:
    ComparisonController(ui::MainWindow &window, EnrolmentSession &session,
                         std::function<Result<store::ApplicationArchive *>()> archive);

    void compare(const EnrolmentApplication &one, const EnrolmentApplication &other);
    void compareWithTodaysRates(const EnrolmentApplication &application);
    /// Looks at every saved application, and lists those that cost something else today.
    void listRateChanges();

Q_SIGNALS:
    void draftRequested(const QString &reference); ///< of its answers, under today's rates
    void failed(const QString &sentence, const canbao::Error &error); ///< the sentence has a place for the reason

private:
    void compareSaved(const QString &reference);

    ui::MainWindow &m_window;
    EnrolmentSession &m_session;
    std::function<Result<store::ApplicationArchive *>()> m_archive;
};

} // namespace canbao::app
