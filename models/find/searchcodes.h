#pragma once

#include <QStringView>

#include <optional>

namespace canbao {

/// Short texts of letters and digits as numbers, six bits a character, so that a scan compares numbers.
namespace searchcodes {

constexpr int Bits = 6;
constexpr qsizetype Longest = 10;

/// Letters count as small ones; nothing where there is another character or more than ten.
std::optional<quint64> coded(QStringView text);
/// A bit for every character that occurs in it; some share one.
quint32 letters(quint64 code);
/// Whether ten characters hold a part of \a length.
bool holds(quint64 ten, quint64 part, qsizetype length);
/// The last four characters of a number of which the last three before a check letter are digits: 0 for any other.
quint32 lastFour(QStringView number);

} // namespace searchcodes

} // namespace canbao
