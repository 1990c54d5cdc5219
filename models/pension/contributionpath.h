#pragma once

#include "models/contribution/contributionquote.h"

namespace canbao {

/// Months in a row, within one calendar year, in which the same is paid for the pension.
struct PathStretch
{
    YearMonth from = {};
    int months = 0;
    Money base = {};
    Money wage = {}; ///< the reference wage
    Rate index = {}; ///< base ÷ wage of the published figures; kept when they grow
    Money premium = {}; ///< a month
    Money account = {}; ///< a month, of it
    Standing standing = Standing::Unknown; ///< of the figures, published or to begin with
    std::size_t line = 0; ///< of ContributionPath::lines: these figures, or those that it grew from
    int years = 0; ///< of growth since; 0: as published

    YearMonth last() const { return addMonths(from, months - 1); }
    Money pooled() const { return premium - account; }
    bool operator==(const PathStretch &) const = default;
};

/// What one grade costs for the pension, from the first month to the last, and the index that it makes.
struct ContributionPath
{
    /// Why the months cannot be worked out.
    enum class Obstacle {
        None,
        RateUnknown, ///< no charge, or no base for this grade
        WageUnknown, ///< no reference wage, so no index
    };

    Obstacle obstacle = Obstacle::None;
    std::vector<ContributionLine> lines = {}; ///< the published figures used, a line where they begin
    std::vector<ContributionRate> wageRows = {}; ///< one for each line: where its reference wage stands
    std::vector<PathStretch> stretches = {};

    int months() const;
    Money paid() const;
    Money toAccount() const;
    /// Whether a reference wage is that of an earlier row.
    bool usesEarlierWage() const;
    /// The worst of all figures used.
    Standing standing() const;
    bool operator==(const ContributionPath &) const = default;
};

/// What is the same for every grade of a path.
struct PathQuestion
{
    std::span<const RegionCode> chain;
    YearMonth first;
    int months = 0; ///< 0 to 600
    Rate wageGrowth = {};
};

/// Published figures are used month by month as far as they reach, every switch of rates included. From the first
/// contribution year on for which none are published, the base grows with the wages once a year: the grade is held.
/// Where the row does not name the reference wage, the latest earlier row's is used, and all is provisional.
/// The errors of quote(), when the grade breaks a limit in the first month.
Result<ContributionPath> contributionPath(const RateBook &rates, const PathQuestion &question,
                                          const GradeChoice &grade);

} // namespace canbao
