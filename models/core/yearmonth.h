#pragma once

#include <QDate>
#include <QString>

#include <chrono>
#include <optional>

namespace canbao {

/// A calendar month: the unit in which contributions are owed and rates hold.
using YearMonth = std::chrono::year_month;

YearMonth yearMonth(int year, unsigned month);
YearMonth monthOf(QDate day);
/// Reads "2026-07" and nothing else.
std::optional<YearMonth> parseYearMonth(QStringView text);
/// "2026-07", whatever the locale.
QString toPlainText(YearMonth month);
YearMonth addMonths(YearMonth month, int count);
/// How many months \a to lies after \a from; negative when it lies before.
int monthsBetween(YearMonth from, YearMonth to);

} // namespace canbao
