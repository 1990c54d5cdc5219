#pragma once

#include "models/contribution/contributionquote.h"

namespace canbao {

/// How knownTotal(month) came about: the charge of each scheme that is known, added up. Nothing where nothing is known.
std::optional<Explanation> monthExplanation(const ContributionQuote &quote, YearMonth month);
/// How knownTotal() came about: the months that cost the same put together, each cost times its months.
std::optional<Explanation> quoteExplanation(const ContributionQuote &quote);

} // namespace canbao
