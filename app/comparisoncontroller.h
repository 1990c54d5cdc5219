#pragma once

#include "models/application/enrolmentapplication.h"
#include "models/application/enrolmentsession.h"
#include "ui/mainwindow.h"

#include <QObject>

namespace canbao::app {

/// Shows saved applications side by side: two of them, or one as it is and as today's rates would have it. Nothing
/// saved is altered. Belongs to the window.
class ComparisonController : public QObject
{
    Q_OBJECT

public:
    ComparisonController(ui::MainWindow &window, EnrolmentSession &session);

    void compare(const EnrolmentApplication &one, const EnrolmentApplication &other);
    void compareWithTodaysRates(const EnrolmentApplication &application);

Q_SIGNALS:
    void draftRequested(const QString &reference); ///< of its answers, under today's rates

private:
    ui::MainWindow &m_window;
    EnrolmentSession &m_session;
};

} // namespace canbao::app
