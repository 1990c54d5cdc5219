#include "models/core/yearmonth.h"

#include <QRegularExpression>

namespace canbao {

using namespace Qt::StringLiterals;

YearMonth yearMonth(int year, unsigned month)
{
    return std::chrono::year(year) / std::chrono::month(month);
}

YearMonth monthOf(QDate day)
{
    return yearMonth(day.year(), static_cast<unsigned>(day.month()));
}

std::optional<YearMonth> parseYearMonth(QStringView text)
{
    static const QRegularExpression pattern(u"^(\\d{4})-(0[1-9]|1[0-2])\\z"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return yearMonth(match.capturedView(1).toInt(), match.capturedView(2).toUInt());
}

QString toPlainText(YearMonth month)
{
    return u"%1-%2"_s.arg(int(month.year()), 4, 10, '0'_L1).arg(unsigned(month.month()), 2, 10, '0'_L1);
}

YearMonth addMonths(YearMonth month, int count)
{
    return month + std::chrono::months(count);
}

int monthsBetween(YearMonth from, YearMonth to)
{
    return static_cast<int>((to - from).count());
}

} // namespace canbao
