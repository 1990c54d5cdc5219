#pragma once

#include "models/core/money.h"

namespace canbao {

// What people type for the figures of a notice.

/// Half-width, without blanks and the commas between thousands. A sign stays, so that it is refused.
QString plainFigure(const QString &typed);
/// An amount above nought; nothing for anything else.
std::optional<Money> amountIn(const QString &typed);
inline constexpr auto WholeShare = Rate::fromPercent(100);
/// A percentage above nought and up to \a most, with or without the sign; nothing for anything else.
std::optional<Rate> percentIn(const QString &typed, Rate most);

} // namespace canbao
