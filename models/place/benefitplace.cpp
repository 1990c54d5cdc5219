#include "models/place/benefitplace.h"

#include <map>

namespace canbao {

namespace {

constexpr int TenYears = 120;

/// A temporary account is kept where one works, but its months and its relation belong to the hukou place.
RegionCode placeThatCounts(RegionCode hukou, const PaidMonths &stay)
{
    return stay.temporaryAccount ? hukou : stay.province.province();
}

} // namespace

BenefitPlace benefitPlace(RegionCode hukou, const std::vector<PaidMonths> &paid)
{
    const RegionCode home = hukou.province();
    if (paid.empty())
        return {.province = home, .rule = BenefitRule::HukouPlace};

    std::map<RegionCode, int> months;
    for (const auto &stay : paid)
        months[placeThatCounts(home, stay)] += stay.months;

    const RegionCode relation = placeThatCounts(home, paid.back());
    if (relation == home)
        return {.province = home, .rule = BenefitRule::RelationAtHukou};
    if (months[relation] >= TenYears)
        return {.province = relation, .rule = BenefitRule::TenYearsAtRelation};
    for (auto stay = paid.rbegin(); stay != paid.rend(); ++stay) {
        const RegionCode place = placeThatCounts(home, *stay);
        if (months[place] >= TenYears)
            return {.province = place, .rule = BenefitRule::LastPlaceWithTenYears};
    }
    return {.province = home, .rule = BenefitRule::HukouPlace};
}

} // namespace canbao
