#include "models/core/growth.h"

namespace canbao {

namespace {

__extension__ using Wide = __int128; // amounts times a million pass 64 bits

} // namespace

qint64 quotientHalfUp(qint64 dividend, qint64 divisor)
{
    return partHalfUp(dividend, 1, divisor);
}

qint64 partHalfUp(qint64 first, qint64 second, qint64 divisor)
{
    Q_ASSERT(divisor > 0);
    return static_cast<qint64>((2 * Wide{first} * second + divisor) / (2 * Wide{divisor}));
}

Money grown(Money amount, Rate yearly, int years)
{
    const qint64 factor = Rate::Whole + yearly.partsPerMillion();
    qint64 fen = amount.fen();
    for (int year = 0; year < years; ++year)
        fen = partHalfUp(fen, factor, Rate::Whole);
    return Money::fromFen(fen);
}

Money discounted(Money amount, Rate yearly, int years)
{
    const qint64 factor = Rate::Whole + yearly.partsPerMillion();
    qint64 fen = amount.fen();
    for (int year = 0; year < years; ++year)
        fen = partHalfUp(fen, Rate::Whole, factor);
    return Money::fromFen(fen);
}

Rate ratio(Money part, Money whole)
{
    return Rate::fromPartsPerMillion(partHalfUp(part.fen(), Rate::Whole, whole.fen()));
}

} // namespace canbao
