#pragma once

#include "models/region/regioncode.h"

#include <QDate>

#include <optional>
#include <vector>

namespace canbao {

/// Months paid in one province.
struct PaidMonths
{
    RegionCode province;
    int months = 0;
    bool temporaryAccount = false; ///< such months count for the hukou place (国办发〔2009〕66号 art. 5)
};

/// The four cases of 国办发〔2009〕66号 art. 6.
enum class BenefitRule { RelationAtHukou, TenYearsAtRelation, LastPlaceWithTenYears, HukouPlace };

struct BenefitPlace
{
    RegionCode province;
    BenefitRule rule;
    bool operator==(const BenefitPlace &) const = default;
};

/// Where the pension will be drawn. \a paid is in the order of time, the last entry holds the relation.
/// Ten years are 120 months; several stays in one province add up.
BenefitPlace benefitPlace(RegionCode hukou, const std::vector<PaidMonths> &paid);

} // namespace canbao
