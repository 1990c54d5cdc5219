#include "models/place/benefitplace.h"

#include <algorithm>
#include <map>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr int TenYears = 120;

using Stays = std::vector<TimelineStay>;
using MonthsByPlace = std::map<RegionCode, int>;

/// How the open questions are answered.
struct Reading
{
    bool takesUnknownAsTemporary = false;
    bool countsTemporaryMonths = true;
    bool operator==(const Reading &) const = default;
};

bool isTemporary(const PaidMonths &paid, const Reading &reading)
{
    return paid.temporary == TemporaryAccount::Yes
        || (paid.temporary == TemporaryAccount::NotKnown && reading.takesUnknownAsTemporary);
}

/// The stays with the places that they count for.
Stays staysOf(std::optional<RegionCode> home, const std::vector<PaidMonths> &paid, const Reading &reading)
{
    Stays stays;
    std::optional<RegionCode> relation = home;
    for (const auto &stay : paid) {
        const bool staysBehind = home && isTemporary(stay, reading);
        if (!staysBehind)
            relation = stay.province.province();
        stays.push_back({.paid = stay, .countsFor = *relation});
    }
    return stays;
}

MonthsByPlace monthsOf(const Stays &stays, const Reading &reading)
{
    MonthsByPlace months;
    for (const auto &stay : stays) {
        const bool counts = reading.countsTemporaryMonths || !isTemporary(stay.paid, reading);
        months[stay.countsFor] += counts ? stay.paid.months : 0;
    }
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

std::optional<BenefitPlace> placeOf(std::optional<RegionCode> home, const Stays &stays, const Reading &reading)
{
    if (stays.empty())
        return home ? std::optional(BenefitPlace{*home, BenefitRule::HukouPlace}) : std::nullopt;

    const MonthsByPlace months = monthsOf(stays, reading);
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

bool isSameProvince(const std::optional<BenefitPlace> &one, const std::optional<BenefitPlace> &other)
{
    return one && other ? one->province == other->province : one.has_value() == other.has_value();
}

/// Each open question, answered the other way.
std::vector<BenefitDoubt> doubtsOf(std::optional<RegionCode> home, const std::vector<PaidMonths> &paid,
                                   const std::optional<BenefitPlace> &place)
{
    const auto differs = [&](const Reading &reading) {
        return !isSameProvince(place, placeOf(home, staysOf(home, paid, reading), reading));
    };
    std::vector<BenefitDoubt> doubts;
    if (differs({.takesUnknownAsTemporary = true}))
        doubts.push_back(BenefitDoubt::TemporaryNotKnown);
    if (home && differs({.countsTemporaryMonths = false}))
        doubts.push_back(BenefitDoubt::TemporaryMonths);
    return doubts;
}

/// The last month in which the stay can have begun.
YearMonth latestBeginning(const PaidMonths &paid, QDate today)
{
    return paid.first.value_or(addMonths(monthOf(today), 1 - std::max(1, paid.months)));
}

TemporaryAccount temporaryAccountOf(const PaidMonths &paid, Sex sex, QDate birth, QDate today)
{
    const auto account = temporaryAccountAt(sex, birth, latestBeginning(paid, today));
    return !paid.first && account == TemporaryAccount::Yes ? TemporaryAccount::NotKnown : account;
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

QString temporaryAccountKey(TemporaryAccount account)
{
    switch (account) {
    case TemporaryAccount::No:
        return u"no"_s;
    case TemporaryAccount::Yes:
        return u"yes"_s;
    case TemporaryAccount::NotKnown:
        return u"not_known"_s;
    }
    Q_UNREACHABLE();
}

QString benefitDoubtKey(BenefitDoubt doubt)
{
    switch (doubt) {
    case BenefitDoubt::TemporaryNotKnown:
        return u"temporary_not_known"_s;
    case BenefitDoubt::TemporaryMonths:
        return u"temporary_months"_s;
    }
    Q_UNREACHABLE();
}

BenefitTimeline benefitTimeline(std::optional<RegionCode> hukou, const std::vector<PaidMonths> &paid)
{
    const auto home = hukou ? std::optional(hukou->province()) : std::nullopt;
    BenefitTimeline timeline{.stays = staysOf(home, paid, {}), .place = {}, .doubts = {}};
    timeline.place = placeOf(home, timeline.stays, {});
    timeline.doubts = doubtsOf(home, paid, timeline.place);
    for (auto &stay : timeline.stays)
        stay.moves = stay.paid.province.province() != timeline.place->province;
    return timeline;
}

TemporaryAccount temporaryAccountAt(Sex sex, QDate birth, YearMonth joined)
{
    constexpr int Men = 50;
    constexpr int Women = 40;
    const YearMonth inForce = yearMonth(2010, 1); // 66号: 自2010年1月1日起施行
    const QDate birthday = birth.addYears(sex == Sex::Male ? Men : Women);
    if (joined < inForce || joined < monthOf(birthday))
        return TemporaryAccount::No;
    return joined > monthOf(birthday) || birthday.day() == 1 ? TemporaryAccount::Yes : TemporaryAccount::NotKnown;
}

void markTemporary(std::vector<PaidMonths> &paid, RegionCode hukou, Sex sex, QDate birth, QDate today)
{
    RegionCode relation = hukou.province();
    for (auto &stay : paid) {
        const RegionCode place = stay.province.province();
        if (stay.temporary == TemporaryAccount::No && place != relation && place != hukou.province())
            stay.temporary = temporaryAccountOf(stay, sex, birth, today);
        if (stay.temporary != TemporaryAccount::Yes)
            relation = place;
    }
}

} // namespace canbao
