#include "models/payment/workingdays.h"

namespace canbao {

WorkingDays::WorkingDays(const std::vector<HolidayPeriod> &periods)
{
    for (const auto &period : periods) {
        for (QDate day = period.from; day <= period.to; day = day.addDays(1))
            m_changed[day] = period.isWorking;
        m_notices.emplace(period.year, period.source);
    }
}

bool WorkingDays::isSettled(QDate day) const
{
    constexpr int December = 12;
    return m_notices.contains(day.year()) && (day.month() < December || m_notices.contains(day.year() + 1));
}

bool WorkingDays::isWorkingDay(QDate day) const
{
    const auto changed = m_changed.find(day);
    return changed == m_changed.end() ? day.dayOfWeek() < Qt::Saturday : changed->second;
}

QDate WorkingDays::lastBefore(QDate day) const
{
    QDate before = day.addDays(-1);
    while (!isWorkingDay(before))
        before = before.addDays(-1);
    return before;
}

const Source *WorkingDays::noticeOf(int year) const
{
    const auto notice = m_notices.find(year);
    return notice == m_notices.end() ? nullptr : &notice->second;
}

} // namespace canbao
