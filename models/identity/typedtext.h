#pragma once

#include "models/core/yearmonth.h"

#include <QString>

#include <optional>

namespace canbao {

/// One of 0 to 9; QChar's own answer takes in the digits of every script.
inline bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

/// A number as typed or pasted, without spaces, dashes and line breaks, full-width characters made half-width, upper
/// case.
QString cleanNumber(const QString &typed);
/// A name as typed: trimmed, inner runs of blanks made one; "·" and rare characters stay.
QString cleanName(const QString &typed);
/// Reads 2031-05-20, 2031/5/20, 2031.5.20, 20310520 and 2031年5月20日. Nothing when it is no real date.
std::optional<QDate> parseDate(const QString &typed);
/// Reads 2026-07, 2026/7, 2026.7, 202607 and 2026年7月. Nothing when it is no real month.
std::optional<YearMonth> parseMonth(const QString &typed);
/// A whole number of 0 or more, after cleaning; nothing when it is none.
std::optional<int> parseCount(const QString &typed);
/// How many characters a person counts: a character outside the basic plane is one.
int characterCount(const QString &text);
/// Eleven digits that begin with 1, after cleaning (numbering plan of the MIIT). "+86" is dropped.
std::optional<QString> parseMobile(const QString &typed);
/// "138****5678".
QString maskedMobile(const QString &typed);

} // namespace canbao
