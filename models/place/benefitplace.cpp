#include "models/place/benefitplace.h"

#include <algorithm>
#include <map>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int TenYears = 120;

using Stays = std::vector<TimelineStay>;
using MonthsByPlace = std::map<RegionCode, int>;

/// The stays with the places that they count for.
Stays staysOf(std::optional<RegionCode> home, const std::vector<PaidMonths> &paid)
{
    Stays stays;
    std::optional<RegionCode> relation = home;
    for (const auto &stay : paid) {
        const bool staysBehind = stay.temporaryAccount && home && relation;
        if (!staysBehind)
            relation = stay.province.province();
        stays.push_back({.paid = stay, .countsFor = *relation});
    }
    return stays;
}

MonthsByPlace monthsOf(const Stays &stays)
{
    MonthsByPlace months;
    for (const auto &stay : stays)
        months[stay.countsFor] += stay.paid.months;
    return months;
}

std::optional<RegionCode> lastWithTenYears(const Stays &stays, const MonthsByPlace &months)
{
    for (auto stay = stays.rbegin(); stay != stays.rend(); ++stay) {
        if (months.at(stay->countsFor) >= TenYears)
            return stay->countsFor;
    }
    return std::nullopt;
}

/// Of equals the last one.
RegionCode longest(const Stays &stays, const MonthsByPlace &months)
{
    RegionCode best = stays.back().countsFor;
    for (auto stay = stays.rbegin(); stay != stays.rend(); ++stay) {
        if (months.at(stay->countsFor) > months.at(best))
            best = stay->countsFor;
    }
    return best;
}

std::optional<BenefitPlace> placeOf(std::optional<RegionCode> home, const Stays &stays)
{
    if (stays.empty())
        return home ? std::optional(BenefitPlace{*home, BenefitRule::HukouPlace}) : std::nullopt;

    const MonthsByPlace months = monthsOf(stays);
    const RegionCode relation = stays.back().countsFor;
    if (relation == home)
        return BenefitPlace{relation, BenefitRule::RelationAtHukou};
    if (months.at(relation) >= TenYears)
        return BenefitPlace{relation, BenefitRule::TenYearsAtRelation};
    if (const auto last = lastWithTenYears(stays, months))
        return BenefitPlace{*last, BenefitRule::LastPlaceWithTenYears};
    if (home)
        return BenefitPlace{*home, BenefitRule::HukouPlace};
    return BenefitPlace{longest(stays, months), BenefitRule::LongestPlace};
}

} // namespace

QString benefitRuleKey(BenefitRule rule)
{
    switch (rule) {
    case BenefitRule::RelationAtHukou:
        return u"relation_at_hukou"_s;
    case BenefitRule::TenYearsAtRelation:
        return u"ten_years_at_relation"_s;
    case BenefitRule::LastPlaceWithTenYears:
        return u"last_place_with_ten_years"_s;
    case BenefitRule::HukouPlace:
        return u"hukou_place"_s;
    case BenefitRule::LongestPlace:
        return u"longest_place"_s;
    }
    Q_UNREACHABLE();
}

BenefitTimeline benefitTimeline(std::optional<RegionCode> hukou, const std::vector<PaidMonths> &paid)
{
    const auto home = hukou ? std::optional(hukou->province()) : std::nullopt;
    BenefitTimeline timeline{.stays = staysOf(home, paid), .place = {}};
    timeline.place = placeOf(home, timeline.stays);
    for (auto &stay : timeline.stays)
        stay.moves = stay.paid.province.province() != timeline.place->province;
    return timeline;
}

std::optional<BenefitPlace> benefitPlace(std::optional<RegionCode> hukou, const std::vector<PaidMonths> &paid)
{
    return benefitTimeline(hukou, paid).place;
}

bool isAgeOfTemporaryAccount(Sex sex, YearMonth birth, YearMonth joined)
{
    constexpr int Men = 50 * 12;
    constexpr int Women = 40 * 12;
    return monthsBetween(birth, joined) >= (sex == Sex::Male ? Men : Women);
}

void markTemporary(std::vector<PaidMonths> &paid, RegionCode hukou, Sex sex, YearMonth birth)
{
    RegionCode relation = hukou.province();
    for (auto &stay : paid) {
        const RegionCode place = stay.province.province();
        stay.temporaryAccount = stay.temporaryAccount
            || (stay.first && place != relation && place != hukou.province()
                && isAgeOfTemporaryAccount(sex, birth, *stay.first));
        if (!stay.temporaryAccount)
            relation = place;
    }
}

} // namespace canbao
