#include "models/pension/planassumptions.h"

namespace canbao {

using namespace Qt::StringLiterals;

QString assumedRateKey(AssumedRate rate)
{
    switch (rate) {
    case AssumedRate::WageGrowth:
        return u"wage_growth"_s;
    case AssumedRate::AccountGrowth:
        return u"account_growth"_s;
    case AssumedRate::PriceGrowth:
        return u"price_growth"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AssumedRate> assumedRateFromKey(QStringView key)
{
    for (const AssumedRate rate : AssumedRates) {
        if (assumedRateKey(rate) == key)
            return rate;
    }
    return std::nullopt;
}

QString assumptionSetKey(AssumptionSet set)
{
    switch (set) {
    case AssumptionSet::Low:
        return u"low"_s;
    case AssumptionSet::Middle:
        return u"middle"_s;
    case AssumptionSet::High:
        return u"high"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AssumptionSet> assumptionSetFromKey(QStringView key)
{
    for (const AssumptionSet set : AssumptionSets) {
        if (assumptionSetKey(set) == key)
            return set;
    }
    return std::nullopt;
}

Rate &PlanAssumptions::of(AssumedRate rate)
{
    switch (rate) {
    case AssumedRate::WageGrowth:
        return wageGrowth;
    case AssumedRate::AccountGrowth:
        return accountGrowth;
    case AssumedRate::PriceGrowth:
        return priceGrowth;
    }
    Q_UNREACHABLE();
}

Rate PlanAssumptions::of(AssumedRate rate) const
{
    PlanAssumptions copy = *this;
    return copy.of(rate);
}

Rate AssumedRange::in(AssumptionSet set) const
{
    switch (set) {
    case AssumptionSet::Low:
        return low;
    case AssumptionSet::Middle:
        return middle;
    case AssumptionSet::High:
        return high;
    }
    Q_UNREACHABLE();
}

AssumptionBook::AssumptionBook(std::vector<AssumedRange> ranges)
{
    for (const AssumedRate rate : AssumedRates)
        m_ranges[rate] = {.rate = rate, .highest = Rate::fromPercent(10)};
    for (auto &range : ranges)
        m_ranges[range.rate] = std::move(range);
}

PlanAssumptions AssumptionBook::values(AssumptionSet set) const
{
    PlanAssumptions assumptions;
    for (const auto &[rate, range] : m_ranges)
        assumptions.of(rate) = range.in(set);
    return assumptions;
}

Result<void> AssumptionBook::check(AssumedRate rate, Rate value) const
{
    const AssumedRange &limits = range(rate);
    if (value >= limits.lowest && value <= limits.highest)
        return {};
    return failureWith(Error::Code::AssumptionOutside,
                       {assumedRateKey(rate), toPlainText(limits.lowest), toPlainText(limits.highest)});
}

} // namespace canbao
