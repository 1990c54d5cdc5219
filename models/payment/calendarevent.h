#pragma once

#include "models/core/language.h"
#include "models/core/yearmonth.h"

#include <vector>

namespace canbao {

/// One day in a calendar file, worded already. Holds nothing private but what the person chose to have in it.
struct CalendarEvent
{
    QString uid;
    QDate day;
    QString summary;
    QString description;
    bool operator==(const CalendarEvent &) const = default;
};

/// The events of a calendar file with one reminder each.
struct CalendarSheet
{
    QString name; ///< of the calendar
    Language language = Language::Chinese;
    int reminderDays = 0; ///< before the day, 0 to 30
    std::vector<CalendarEvent> events = {};
};

/// The same for the same case and month, so that a calendar program replaces what it imported before (RFC
/// 5545, 3.8.4.7; a name-based UUID as RFC 7986, 5.3, asks for). \a caseKey cannot be read back from it.
QString eventUid(const QString &caseKey, YearMonth month);

} // namespace canbao
