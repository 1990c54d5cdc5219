#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace canbao {

/// A share in parts per million: 8 % is Rate::fromPercent(8), 8.75 % is Rate::fromPartsPerMillion(87'500).
class Rate
{
public:
    static constexpr qint64 Whole = 1'000'000;

    constexpr Rate() = default;
    static constexpr Rate fromPartsPerMillion(qint64 value) { return Rate(value); }
    static constexpr Rate fromPercent(qint64 value) { return Rate(value * 10'000); }
    /// Reads a percentage with at most four decimals, with or without the sign: "8.75%", "60". Nothing else.
    static std::optional<Rate> parsePercent(QStringView text);

    constexpr qint64 partsPerMillion() const { return m_partsPerMillion; }
    constexpr Rate operator+(Rate other) const { return Rate(m_partsPerMillion + other.m_partsPerMillion); }
    constexpr Rate operator-(Rate other) const { return Rate(m_partsPerMillion - other.m_partsPerMillion); }
    constexpr auto operator<=>(const Rate &) const = default;

private:
    explicit constexpr Rate(qint64 value) : m_partsPerMillion(value) { }

    qint64 m_partsPerMillion = 0;
};

/// "8.75%": no trailing zeros, whatever the locale.
QString toPlainText(Rate rate);

} // namespace canbao
