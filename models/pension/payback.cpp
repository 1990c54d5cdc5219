#include "models/pension/payback.h"

namespace canbao {

std::optional<Payback> payback(Money paid, Money pension, YearMonth start, YearMonth birth)
{
    constexpr qint64 Longest = 1200;
    if (pension <= Money() || paid.fen() > pension.fen() * Longest)
        return std::nullopt;
    const int months = static_cast<int>((paid.fen() + pension.fen() - 1) / pension.fen());
    const YearMonth month = addMonths(start, months > 0 ? months - 1 : 0);
    return Payback{.months = months, .month = month, .age = monthsBetween(birth, month)};
}

} // namespace canbao
