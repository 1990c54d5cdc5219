#pragma once

#include "models/core/money.h"

namespace canbao {

/// \a dividend ÷ \a divisor to the nearest whole number, half goes up; neither is negative, \a divisor is not 0.
qint64 quotientHalfUp(qint64 dividend, qint64 divisor);
/// first × second ÷ divisor, the product kept whole; half goes up. The result must fit in 64 bits.
qint64 partHalfUp(qint64 first, qint64 second, qint64 divisor);

/// The amount after so many years, each year's growth rounded half-up to the fen, as a table on paper would have it.
Money grown(Money amount, Rate yearly, int years);
/// The way back: what an amount after so many years is worth at their beginning, each year rounded half-up to the fen.
Money discounted(Money amount, Rate yearly, int years);
/// One amount ÷ another as a rate, rounded half-up to a millionth; \a whole is not zero.
Rate ratio(Money part, Money whole);

} // namespace canbao
