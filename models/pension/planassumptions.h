#pragma once

#include "models/core/result.h"
#include "models/law/source.h"

#include <array>
#include <map>

namespace canbao {

/// What nobody knows about the years to come and a person may change.
enum class AssumedRate {
    WageGrowth, ///< a year, of reference wage, bases and benefit base alike
    AccountGrowth, ///< the interest that personal accounts get a year
    PriceGrowth, ///< a year; turns later yuan into today's
};
inline constexpr std::array AssumedRates{AssumedRate::WageGrowth, AssumedRate::AccountGrowth, AssumedRate::PriceGrowth};

/// The stable word in data and JSON ("wage_growth").
QString assumedRateKey(AssumedRate rate);
std::optional<AssumedRate> assumedRateFromKey(QStringView key);

/// A careful, a likely and a favourable view of the years to come.
enum class AssumptionSet { Low, Middle, High };
inline constexpr std::array AssumptionSets{AssumptionSet::Low, AssumptionSet::Middle, AssumptionSet::High};

/// The stable word in data and JSON ("low").
QString assumptionSetKey(AssumptionSet set);
std::optional<AssumptionSet> assumptionSetFromKey(QStringView key);

/// What an estimate is computed with.
struct PlanAssumptions
{
    Rate wageGrowth = {};
    Rate accountGrowth = {};
    Rate priceGrowth = {};

    Rate &of(AssumedRate rate);
    Rate of(AssumedRate rate) const;
    bool operator==(const PlanAssumptions &) const = default;
};

/// One rate of the reference data: its three views, between which limits a person may move it, and from where that is.
struct AssumedRange
{
    AssumedRate rate = AssumedRate::WageGrowth;
    Rate low = {};
    Rate middle = {};
    Rate high = {};
    Rate lowest = {};
    Rate highest = {};
    Source source = {}; ///< of the figures that they are derived from

    Rate in(AssumptionSet set) const;
    bool operator==(const AssumedRange &) const = default;
};

/// The assumptions of the reference data. What is not in them does not grow: 0 %, to be moved between 0 % and 10 %.
class AssumptionBook
{
public:
    AssumptionBook() : AssumptionBook(std::vector<AssumedRange>()) { }
    explicit AssumptionBook(std::vector<AssumedRange> ranges);

    const AssumedRange &range(AssumedRate rate) const { return m_ranges.at(rate); }
    PlanAssumptions values(AssumptionSet set) const;
    /// AssumptionOutside with the word of the rate and its limits when one lies outside them.
    Result<void> check(AssumedRate rate, Rate value) const;

private:
    std::map<AssumedRate, AssumedRange> m_ranges;
};

} // namespace canbao
