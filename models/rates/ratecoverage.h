#pragma once

#include "models/contribution/contributionquote.h"
#include "models/rates/rateage.h"
#include "models/region/regiondirectory.h"

#include <vector>

namespace canbao {

/// What is known of one scheme in one region on a day.
struct CoverageLine
{
    RegionCode region;
    Region::Level level = Region::Level::Province;
    Scheme scheme = Scheme::Pension;
    RateAge age = {};
    int rows = 0; ///< of the region itself, over all years
    int variants = 0; ///< ways to be insured that have a charge on that day
    int partsKnown = 0; ///< of a province: cities and counties with rows of their own that hold
    int parts = 0; ///< of a province: cities and counties with rows of their own

    /// Known, provisional or not known.
    Standing standing() const;
    bool operator==(const CoverageLine &) const = default;
};

/// How many lines are what.
struct CoverageCounts
{
    int known = 0;
    int provisional = 0;
    int unknown = 0;
    int all() const { return known + provisional + unknown; }
    bool operator==(const CoverageCounts &) const = default;
};

/// Every province with its pension and medical insurance, and every city or county that has rows of its own.
/// Unemployment insurance stands only where a region has a row of it: elsewhere it is not offered, which is not the
/// same as unknown.
struct RateCoverage
{
    YearMonth month = {};
    std::vector<CoverageLine> lines = {}; ///< a province, then its parts; pension, medical, unemployment

    /// Of the provinces, or of what has rows of its own below them.
    CoverageCounts counts(Scheme scheme, bool ofProvinces) const;
    /// The oldest known figures: months since the period began.
    std::optional<int> oldestMonths(Scheme scheme) const;
};

RateCoverage coverageOf(const RateBook &book, const RegionDirectory &regions, YearMonth month);

} // namespace canbao
