#include "tests/support/plansamples.h"

#include "tests/support/samplerates.h"

namespace canbao::test {

using namespace Qt::StringLiterals;

ContributionRate roundPension2026()
{
    auto rate = pensionRow(u"990000", u"2026-01", u"2026-12");
    rate.referenceWage = Money::fromYuan(10'000);
    rate.lowerLimit = Money::fromYuan(6'000);
    rate.upperLimit = Money::fromYuan(30'000);
    return rate;
}

PayoutMonths samplePayoutMonths()
{
    std::map<int, Tenths> byAge{{55 * 12, {1700}}, {60 * 12, {1390}}, {61 * 12, {1320}},
                                {62 * 12, {1250}}, {63 * 12, {1170}}, {60 * 12 + 8, {1343}}};
    return PayoutMonths(std::move(byAge));
}

SamplePlans::SamplePlans(std::vector<ContributionRate> rates)
    : m_payoutMonths(samplePayoutMonths())
    , m_chain{rates.front().region}
{
    m_rates = RateBook(std::move(rates));
}

PlanTerms septemberTerms()
{
    return {.birth = yearMonth(1968, 9),
            .category = RetirementCategory::Male,
            .first = yearMonth(2026, 10),
            .monthsSoFar = 145,
            .indexSoFar = Rate::fromPercent(60),
            .balanceSoFar = Money::fromYuan(60'000),
            .paidSoFar = Money::fromYuan(130'000)};
}

} // namespace canbao::test
