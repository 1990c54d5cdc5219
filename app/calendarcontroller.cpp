#include "app/calendarcontroller.h"

#include "app/householdcalendar.h"
#include "app/paperoutput.h"
#include "models/application/draftcalendar.h"
#include "models/store/calendarfile.h"
#include "models/store/savefile.h"
#include "ui/calendartext.h"
#include "ui/print/draftstrip.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace canbao::app {

using namespace Qt::StringLiterals;

CalendarController::CalendarController(ui::MainWindow &window, EnrolmentSession &session, ui::Dialogs dialogs,
                                       Sources sources, std::function<QDateTime()> now)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_dialogs(std::move(dialogs))
    , m_sources(std::move(sources))
    , m_now(std::move(now))
{
    m_window.setCalendarKeeping({.save = [this] { saveOfDraft(); },
                                 .print = [this] { printOfDraft(); },
                                 .others = [this] { return others(); }});
}

void CalendarController::save(const EnrolmentApplication &application)
{
    write(ui::calendarSheet(application.calendar, application.answers, ui::calendarCaseKey(application)),
          application.reference.text());
}

void CalendarController::saveOfDraft()
{
    if (!m_sources.keepDraft())
        return;
    const EnrolmentDraft &draft = m_session.draft();
    const auto calendar = draftCalendar(draft, m_session.context());
    if (!calendar)
        return failed(tr("The calendar file could not be written: %1"), calendar.error());
    write(ui::calendarSheet(*calendar, draft, draft.id), u"canbao"_s);
}

void CalendarController::printOfDraft()
{
    const auto strip = calendarStrip(m_session.draft(), m_session.context());
    if (!strip)
        return failed(tr("The calendar could not be printed: %1"), strip.error());
    const auto options = ui::worded(strip->answers.applicant.paperLanguage, {.printedOn = m_now().date()});
    const ui::PaperDocument document(ui::DraftStrip::content(*strip, options, QCoreApplication::applicationVersion()),
                                     options);
    PaperOutput(m_window, m_dialogs).print(document);
}

std::vector<PersonCalendar> CalendarController::others()
{
    const auto opened = m_sources.archive();
    return opened && *opened ? otherCalendars(**opened, m_session.draft(), m_session.context())
                             : std::vector<PersonCalendar>();
}

void CalendarController::write(const CalendarSheet &sheet, const QString &name)
{
    const QString path =
        m_dialogs.saveFileName(&m_window, tr("Save the calendar file"), name + u".ics"_s, tr("Calendar files (*.ics)"));
    if (path.isEmpty())
        return;
    if (const auto written = store::saveFileSafely(path, store::calendarFile(sheet, m_now())); !written)
        return failed(tr("The calendar file could not be written: %1"), written.error());
    m_window.showMessage(ui::MessageBar::Kind::Good,
                         tr("Saved as %1. Open it with your calendar program.").arg(QFileInfo(path).fileName()));
}

} // namespace canbao::app
