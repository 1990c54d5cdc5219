#include "models/core/money.h"

#include <QRegularExpression>

namespace canbao {

using namespace Qt::StringLiterals;

std::optional<Money> Money::parse(QStringView text)
{
    static const QRegularExpression pattern(u"^(\\d{1,12})(?:\\.(\\d{1,2}))?\\z"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;

    const auto yuan = match.capturedView(1).toLongLong();
    const auto fen = match.captured(2).leftJustified(2, u'0').toLongLong();
    return Money(yuan * 100 + fen);
}

Money Money::share(Rate rate, Rounding rounding) const
{
    __extension__ using Wide = __int128; // base * rate can pass 64 bits; the quotient cannot
    const Wide product = Wide{m_fen} * rate.partsPerMillion();
    const auto whole = static_cast<qint64>(product / Rate::Whole);
    const auto rest = static_cast<qint64>(product % Rate::Whole);
    if (rest == 0)
        return Money(whole);

    const qint64 awayFromZero = product < 0 ? -1 : 1;
    switch (rounding) {
    case Rounding::Down:
        return Money(whole);
    case Rounding::Up:
        return Money(whole + awayFromZero);
    case Rounding::HalfUp:
        return Money(qAbs(rest) * 2 >= Rate::Whole ? whole + awayFromZero : whole);
    }
    Q_UNREACHABLE();
}

Money Money::roundedToYuan() const
{
    const qint64 half = m_fen < 0 ? -50 : 50;
    return Money((m_fen + half) / 100 * 100);
}

QString toPlainText(Money amount)
{
    const auto sign = amount.fen() < 0 ? u"-"_s : QString();
    const auto fen = qAbs(amount.fen());
    return u"%1%2.%3"_s.arg(sign).arg(fen / 100).arg(fen % 100, 2, 10, '0'_L1);
}

} // namespace canbao
