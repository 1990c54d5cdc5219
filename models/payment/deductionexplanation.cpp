#include "models/payment/deductionexplanation.h"

#include "models/contribution/quoteexplanation.h"

#include <algorithm>
#include <iterator>

namespace canbao {

std::optional<Explanation> deductionExplanation(const ContributionQuote &quote, const Deduction &deduction)
{
    ContributionQuote part;
    std::ranges::copy_if(quote.lines, std::back_inserter(part.lines), [&deduction](const ContributionLine &line) {
        return deduction.first <= line.month && line.month <= deduction.last;
    });
    auto explanation =
        deduction.first == deduction.last ? monthExplanation(part, deduction.first) : quoteExplanation(part);
    // A quote that was frozen before its lines had trees.
    if (explanation && amountOf(*explanation) != deduction.amount)
        return std::nullopt;
    return explanation;
}

} // namespace canbao
