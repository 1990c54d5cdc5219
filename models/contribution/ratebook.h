#pragma once

#include "models/contribution/contributionrate.h"

#include <map>
#include <span>
#include <variant>
#include <vector>

namespace canbao {

/// The rate in force.
struct RateFound
{
    const ContributionRate *rate;
};

/// No rate for the month is known; this is the latest earlier one (or one whose months are not known at all).
struct RateProvisional
{
    const ContributionRate *rate;
};

/// Nothing to compute with. The row tells what else is known (limits without a rate), if there is one.
struct RateUnknown
{
    const ContributionRate *rate = nullptr;
};

/// Found, provisional or unknown: the caller handles all three.
using RateAnswer = std::variant<RateFound, RateProvisional, RateUnknown>;

/// The row behind an answer; null where there is none.
const ContributionRate *rowOf(const RateAnswer &answer);
bool isKnown(const RateAnswer &answer);
bool isProvisional(const RateAnswer &answer);

/// Every region's rates over time.
class RateBook
{
public:
    RateBook() = default;
    explicit RateBook(std::vector<ContributionRate> rates);

    /// The answer for each variant that the first region of \a chain (county, prefecture, province) with a row for
    /// \a month has; failing that, of the first region with an earlier row, as provisional. Never empty: without any
    /// row, one RateUnknown.
    std::vector<RateAnswer> ratesFor(std::span<const RegionCode> chain, Scheme scheme, YearMonth month) const;
    /// The same for one variant; RateUnknown when the region has no such variant.
    RateAnswer rateFor(std::span<const RegionCode> chain, Scheme scheme, const QString &variant, YearMonth month) const;
    /// All rows of a region and scheme, oldest first.
    std::vector<const ContributionRate *> history(RegionCode region, Scheme scheme) const;
    /// Schemes for which any region of \a chain has rows.
    std::vector<Scheme> schemes(std::span<const RegionCode> chain) const;

private:
    std::vector<const ContributionRate *> rowsOf(RegionCode region, Scheme scheme) const;

    std::vector<ContributionRate> m_rates;
    std::map<std::pair<RegionCode, Scheme>, std::vector<std::size_t>> m_rows;
};

} // namespace canbao
