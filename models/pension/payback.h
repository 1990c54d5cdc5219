#pragma once

#include "models/core/money.h"
#include "models/core/yearmonth.h"

#include <optional>

namespace canbao {

/// When the pensions received come up with what was paid: with the last of \a months pensions, the first one drawn in
/// the month that the pension begins.
struct Payback
{
    int months = 0;
    YearMonth month; ///< of that pension
    int age = 0; ///< in that month, in months of life
    bool operator==(const Payback &) const = default;
};

/// \a pension stays as it is (increases are not part of an estimate). Nothing when there is no pension, or when it
/// takes longer than a hundred years.
std::optional<Payback> payback(Money paid, Money pension, YearMonth start, YearMonth birth);

} // namespace canbao
