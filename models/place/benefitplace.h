#pragma once

#include "models/core/yearmonth.h"
#include "models/identity/sex.h"
#include "models/region/regioncode.h"

#include <optional>
#include <vector>

namespace canbao {

/// A time of paying in one province.
struct PaidMonths
{
    RegionCode province;
    int months = 0;
    bool temporaryAccount = false; ///< 国办发〔2009〕66号 art. 5
    std::optional<YearMonth> first = {}; ///< not set: not known
    bool operator==(const PaidMonths &) const = default;
};

/// Why the pension is drawn where it is.
enum class BenefitRule {
    RelationAtHukou, ///< 国办发〔2009〕66号 art. 6 (1)
    TenYearsAtRelation, ///< art. 6 (2)
    LastPlaceWithTenYears, ///< art. 6 (3)
    HukouPlace, ///< art. 6 (4)
    LongestPlace, ///< without a hukou: order 41 of 2019, art. 8
};

/// The stable word in JSON ("ten_years_at_relation").
QString benefitRuleKey(BenefitRule rule);

struct BenefitPlace
{
    RegionCode province;
    BenefitRule rule;
    bool operator==(const BenefitPlace &) const = default;
};

/// A time of paying and the place that it counts for.
struct TimelineStay
{
    PaidMonths paid;
    RegionCode countsFor; ///< of a temporary account: where the relation stays
    bool moves = false; ///< balance and 12 % of the bases since 1998 go to where the pension is drawn (art. 4)
};

/// The stays in the order of time, and where they lead.
struct BenefitTimeline
{
    std::vector<TimelineStay> stays;
    std::optional<BenefitPlace> place; ///< not set without a hukou and without months
};

/// \a paid is in the order of time. Ten years are 120 months; several stays in one province add up, a county stands for
/// its province. The relation is at the last stay that is no temporary account; the months of a temporary account count
/// for the place of the relation, which is the hukou province where nothing was paid before (art. 5). Without a hukou
/// (residents of Hong Kong, Macao and Taiwan, order 41 of 2019, art. 8) there are no temporary accounts, and where no
/// place has ten years the one with most months counts, the last one of equals.
BenefitTimeline benefitTimeline(std::optional<RegionCode> hukou, const std::vector<PaidMonths> &paid);
std::optional<BenefitPlace> benefitPlace(std::optional<RegionCode> hukou, const std::vector<PaidMonths> &paid);

/// Whether somebody who begins to pay outside the hukou province in \a joined gets a temporary account: men from 50,
/// women from 40 (art. 5), from the month of that birthday on. It does not depend on where the relation is; see
/// markTemporary().
bool isAgeOfTemporaryAccount(Sex sex, YearMonth birth, YearMonth joined);
/// Marks the stays that were temporary accounts from the start: joined at that age, outside the hukou province and in
/// another province than the one that held the relation. Where the first month is not known nothing is marked.
void markTemporary(std::vector<PaidMonths> &paid, RegionCode hukou, Sex sex, YearMonth birth);

} // namespace canbao
