#pragma once

#include "models/application/enrolmentsession.h"
#include "models/payment/calendarevent.h"
#include "models/store/applicationarchive.h"
#include "ui/fields/dialogs.h"
#include "ui/mainwindow.h"

#include <QObject>

#include <functional>

namespace canbao::app {

/// Brings the calendar of payments out of the program, as a file or on paper: of a saved application, and of the
/// answers on screen together with everybody else's. Belongs to the window.
class CalendarController : public QObject
{
    Q_OBJECT

public:
    struct Sources
    {
        std::function<Result<store::ApplicationArchive *>()> archive; ///< null where there is none yet
        std::function<bool()> keepDraft; ///< so that the answers on screen have an id
    };

    CalendarController(ui::MainWindow &window, EnrolmentSession &session, ui::Dialogs dialogs, Sources sources,
                       std::function<QDateTime()> now);

    /// Asks where, and writes the file.
    void save(const EnrolmentApplication &application);
    /// The same for the answers on screen, which are kept first.
    void saveOfDraft();
    /// Prints those; nothing is saved for it.
    void printOfDraft();

Q_SIGNALS:
    void failed(const QString &sentence, const canbao::Error &error); ///< the sentence has a place for the reason

private:
    /// Everybody else in the archive with what they have to pay.
    std::vector<PersonCalendar> others();
    void write(const CalendarSheet &sheet, const QString &name);

    ui::MainWindow &m_window;
    EnrolmentSession &m_session;
    ui::Dialogs m_dialogs;
    Sources m_sources;
    std::function<QDateTime()> m_now;
};

} // namespace canbao::app
