#pragma once

#include "models/contribution/contributionquote.h"

namespace canbao {

/// Months in a row that cost the same.
struct MonthStep
{
    YearMonth from;
    YearMonth to; ///< the last of them
    Money total; ///< a month, of what is known
    Standing standing = Standing::Unknown;
    bool operator==(const MonthStep &) const = default;
};

/// The months of a quote, put together where amount and standing stay the same: one step, or more over a change of
/// rates.
std::vector<MonthStep> monthSteps(const ContributionQuote &quote);

} // namespace canbao
