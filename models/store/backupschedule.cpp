#include "models/store/backupschedule.h"

#include <algorithm>
#include <functional>
#include <set>

namespace canbao::store {

namespace {

constexpr int Days = 7;
constexpr int Weeks = 4;
constexpr int Months = 12;
constexpr int DaysOfWeek = 7;

qint64 weekOf(QDate day)
{
    return (day.toJulianDay()) / DaysOfWeek; // day 0 of the Julian count is a Monday
}

qint64 monthNumber(QDate day)
{
    return qint64{day.year()} * 12 + day.month();
}

} // namespace

std::vector<QDate> backupsToRemove(std::vector<QDate> made, QDate today)
{
    std::ranges::sort(made, std::greater());
    std::set<qint64> weeks;
    std::set<qint64> months;
    std::vector<QDate> old;
    for (const QDate day : made) {
        const bool isRecent = day > today.addDays(-Days);
        const bool isLatestOfWeek = weeks.insert(weekOf(day)).second && weekOf(day) > weekOf(today) - Weeks;
        const bool isLatestOfMonth =
            months.insert(monthNumber(day)).second && monthNumber(day) > monthNumber(today) - Months;
        if (!isRecent && !isLatestOfWeek && !isLatestOfMonth)
            old.push_back(day);
    }
    return old;
}

} // namespace canbao::store
