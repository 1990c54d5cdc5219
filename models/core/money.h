#pragma once

#include "models/core/rate.h"

#include <QString>

#include <compare>
#include <optional>

namespace canbao {

/// How a share of an amount is brought back to a whole unit.
enum class Rounding { HalfUp, Down, Up };

/// An amount of renminbi in fen. There is no way in from a floating-point number, on purpose.
class Money
{
public:
    constexpr Money() = default;
    static constexpr Money fromFen(qint64 fen) { return Money(fen); }
    static constexpr Money fromYuan(qint64 yuan) { return Money(yuan * 100); }
    /// Reads "1234", "1234.5" or "1234.56"; nothing else.
    static std::optional<Money> parse(QStringView text);

    constexpr qint64 fen() const { return m_fen; }
    constexpr bool isZero() const { return m_fen == 0; }
    constexpr bool isWholeYuan() const { return m_fen % 100 == 0; }

    constexpr Money operator+(Money other) const { return Money(m_fen + other.m_fen); }
    constexpr Money operator-(Money other) const { return Money(m_fen - other.m_fen); }
    constexpr Money operator*(int times) const { return Money(m_fen * times); }
    constexpr Money &operator+=(Money other)
    {
        m_fen += other.m_fen;
        return *this;
    }
    constexpr auto operator<=>(const Money &) const = default;

    /// The given share of this amount, rounded once to the fen.
    Money share(Rate rate, Rounding rounding) const;
    /// This amount brought to whole yuan, 0.50 up.
    Money roundedToYuan() const;

private:
    explicit constexpr Money(qint64 fen) : m_fen(fen) { }

    qint64 m_fen = 0;
};

/// "1234.56": the form the database, JSON and the tests use, whatever the locale.
QString toPlainText(Money amount);

} // namespace canbao
