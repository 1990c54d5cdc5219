#pragma once

#include "models/payment/deductionplan.h"

namespace canbao {

/// How the amount of a payment came about: its months, put together where they cost the same, each from its charges.
/// Nothing where nothing is known, or where the tree would not give the amount.
std::optional<Explanation> deductionExplanation(const ContributionQuote &quote, const Deduction &deduction);

} // namespace canbao
