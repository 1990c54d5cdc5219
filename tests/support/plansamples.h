#pragma once

#include "models/pension/pensionplan.h"

namespace canbao::test {

/// An invented region with round figures: 10,000 yuan reference wage, bases from 6,000 to 30,000, for 2026 only.
ContributionRate roundPension2026();
/// 国发〔2005〕38号, annex: 139 at 60, 132 at 61, 125 at 62, 117 at 63, 170 at 55; 134.3 at 60 years and 8 months.
PayoutMonths samplePayoutMonths();

/// Rates of one region and the payout months, ready to plan with.
class SamplePlans
{
public:
    explicit SamplePlans(std::vector<ContributionRate> rates);
    PlanBooks books() const { return {m_rates, m_payoutMonths, m_chain}; }
    const RateBook &rates() const { return m_rates; }
    const std::vector<RegionCode> &chain() const { return m_chain; }

private:
    RateBook m_rates;
    PayoutMonths m_payoutMonths;
    std::vector<RegionCode> m_chain;
};

/// A man of September 1968: 61 years old in September 2029, his statutory month. 145 months so far at index 0.6, 60,000
/// yuan in the account for 130,000 paid; he pays on from October 2026, 35 months more.
PlanTerms septemberTerms();

} // namespace canbao::test
