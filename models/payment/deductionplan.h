#pragma once

#include "models/contribution/contributionquote.h"
#include "models/place/regionpolicy.h"

namespace canbao {

/// One payment for one or more months.
struct Deduction
{
    YearMonth first;
    YearMonth last;
    Money amount; ///< of what is known
    Standing standing = Standing::Unknown;
    std::optional<Money> known() const { return knownPart(amount, standing); }
    bool operator==(const Deduction &) const = default;
};

/// The quote's months gathered as they will be paid: \a frequency at a time from the first month on; the last one may
/// cover fewer months.
std::vector<Deduction> deductionPlan(const ContributionQuote &quote, PaymentFrequency frequency);

} // namespace canbao
