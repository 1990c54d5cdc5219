#include "models/store/calendarfile.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace canbao::store {

namespace {

struct ComponentDeleter
{
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
};
struct BufferDeleter
{
    void operator()(char *buffer) const { icalmemory_free_buffer(buffer); }
};
using Component = std::unique_ptr<icalcomponent, ComponentDeleter>;

icaltimetype dayOf(QDate day)
{
    auto time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = 1;
    return time;
}

icaltimetype momentOf(const QDateTime &moment)
{
    return icaltime_from_timet_with_zone(moment.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
}

/// Minutes since 2020: grows with every file that is written, and fits a 32-bit INTEGER for thousands of years.
int sequenceAt(const QDateTime &now)
{
    static const QDateTime start(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    return static_cast<int>(std::max<qint64>(0, start.secsTo(now) / 60));
}

/// \a days before midnight of the day; "P0D" would be no duration, so the day itself is reminded of at its beginning.
Component reminder(const CalendarEvent &event, int days)
{
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration.is_neg = days > 0 ? 1 : 0;
    trigger.duration.days = static_cast<unsigned>(days);
    Component alarm(icalcomponent_new_valarm());
    icalcomponent_add_property(alarm.get(), icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm.get(), icalproperty_new_trigger(trigger));
    icalcomponent_add_property(alarm.get(), icalproperty_new_description(event.summary.toUtf8().constData()));
    return alarm;
}

Component eventOf(const CalendarEvent &event, int reminderDays, const QDateTime &now)
{
    Component component(icalcomponent_new_vevent());
    const auto add = [&component](icalproperty *property) { icalcomponent_add_property(component.get(), property); };
    add(icalproperty_new_uid(event.uid.toUtf8().constData()));
    add(icalproperty_new_dtstamp(momentOf(now)));
    add(icalproperty_new_lastmodified(momentOf(now)));
    add(icalproperty_new_sequence(sequenceAt(now)));
    add(icalproperty_new_dtstart(dayOf(event.day)));
    add(icalproperty_new_dtend(dayOf(event.day.addDays(1)))); // not included (3.6.1)
    add(icalproperty_new_summary(event.summary.toUtf8().constData()));
    add(icalproperty_new_description(event.description.toUtf8().constData()));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // keeps the day free for appointments
    add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
    icalcomponent_add_component(component.get(), reminder(event, reminderDays).release());
    return component;
}

} // namespace

QByteArray calendarFile(const CalendarSheet &sheet, const QDateTime &now)
{
    Component calendar(icalcomponent_new_vcalendar());
    const auto add = [&calendar](icalproperty *property) { icalcomponent_add_property(calendar.get(), property); };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid(sheet.language == Language::Chinese ? "-//Canbao//Canbao//ZH"
                                                                    : "-//Canbao//Canbao//EN"));
    add(icalproperty_new_calscale("GREGORIAN"));
    auto *name = icalproperty_new_x(sheet.name.toUtf8().constData());
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    add(name);
    for (const auto &event : sheet.events)
        icalcomponent_add_component(calendar.get(), eventOf(event, sheet.reminderDays, now).release());

    const std::unique_ptr<char, BufferDeleter> text(icalcomponent_as_ical_string_r(calendar.get()));
    return QByteArray(text.get());
}

} // namespace canbao::store
