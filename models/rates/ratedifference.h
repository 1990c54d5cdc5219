#pragma once

#include "models/contribution/ratebook.h"

#include <span>
#include <vector>

namespace canbao {

/// What two rows can differ in.
enum class RateField {
    Region, ///< the province's row holds here, the city's there
    From,
    To,
    PeriodBasis,
    ReferenceWage,
    LowerLimit,
    UpperLimit,
    TotalRate,
    PersonalAccount,
    SupplementRate,
    FixedMonthly,
    SupplementMonthly,
    BaseRounding,
    Grades,
    Source, ///< title, number, date or address
    Confidence,
};

/// The stable word in JSON ("lower_limit").
QString rateFieldKey(RateField field);

/// One side of a difference.
struct ComparedRate
{
    std::optional<ContributionRate> rate = {}; ///< nothing: there is none
    bool isProvisional = false;
    bool operator==(const ComparedRate &) const = default;
};

/// What became of one way to be insured.
struct RateDifference
{
    enum class Kind { Added, Removed, Changed, Same };

    Scheme scheme = Scheme::Pension;
    Variant variant = {};
    Kind kind = Kind::Same;
    ComparedRate before = {};
    ComparedRate after = {};
    std::vector<RateField> fields = {}; ///< that differ; only of Changed
    bool operator==(const RateDifference &) const = default;
};

QString differenceKindKey(RateDifference::Kind kind);

/// In what two rows differ, exactly.
std::vector<RateField> differingFields(const ContributionRate &before, const ContributionRate &after);

/// What holds in a region in one month and in another. What is the same is listed as well.
std::vector<RateDifference> differencesOverTime(const RateBook &book, std::span<const RegionCode> chain,
                                                YearMonth before, YearMonth after);
/// What holds in one region and in another in one month. That the rows are of two regions is no difference.
std::vector<RateDifference> differencesOfRegions(const RateBook &book, std::span<const RegionCode> one,
                                                 std::span<const RegionCode> other, YearMonth month);
/// Every published row that came, went or changed between two editions; rows are the same one when region, scheme,
/// variant and first month are.
std::vector<RateDifference> differencesOfEditions(const RateBook &before, const RateBook &after);

} // namespace canbao
