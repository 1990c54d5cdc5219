#pragma once

#include "models/law/source.h"

#include <QDate>

#include <map>
#include <vector>

namespace canbao {

/// Days in a row that a notice of the State Council makes free, or makes working days (调休上班).
struct HolidayPeriod
{
    int year = 0; ///< of the notice, which may move days of the December before
    QDate from;
    QDate to; ///< included
    bool isWorking = false;
    Source source = {}; ///< the year's notice
    bool operator==(const HolidayPeriod &) const = default;
};

/// Which days are working days: Monday to Friday, changed by the notices of the years that are known.
class WorkingDays
{
public:
    WorkingDays() = default;
    explicit WorkingDays(const std::vector<HolidayPeriod> &periods);

    /// Whether the notices that can change the day are in the data; else only the weekends count. December needs the
    /// next year's as well (国办发明电〔2022〕16号 freed 2022-12-31 for New Year 2023).
    bool isSettled(QDate day) const;
    bool isWorkingDay(QDate day) const;
    /// The last working day before \a day.
    QDate lastBefore(QDate day) const;
    /// The notice of a year; null where it is not known.
    const Source *noticeOf(int year) const;

private:
    std::map<QDate, bool> m_changed; ///< day → whether one works on it
    std::map<int, Source> m_notices;
};

} // namespace canbao
