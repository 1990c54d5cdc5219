#pragma once

#include "models/law/explanation.h"

#include <map>
#include <optional>

namespace canbao {

/// Divisors of the personal account by the age at retirement (国发〔2005〕38号, annex; to the month since 2025).
class PayoutMonths
{
public:
    PayoutMonths() = default;
    /// \a byAge: age in months → payout months.
    explicit PayoutMonths(std::map<int, Tenths> byAge) : m_byAge(std::move(byAge)) { }

    /// Nothing outside the table (40 to 70 years).
    std::optional<Tenths> at(int years, int months) const;

private:
    std::map<int, Tenths> m_byAge;
};

} // namespace canbao
