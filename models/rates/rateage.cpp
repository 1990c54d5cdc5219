#include "models/rates/rateage.h"

#include "models/core/keys.h"

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

/// A month that nobody printed may be wrong, and so may a figure that two sources give differently.
bool isFirm(const ContributionRate &rate)
{
    return rate.periodBasis == PeriodBasis::Stated && rate.source.confidence != Confidence::Conflict
        && rate.source.confidence != Confidence::EnteredByHand;
}

AgeLight lightOf(const RateAnswer &answer)
{
    if (!isKnown(answer))
        return AgeLight::Unknown;
    if (isProvisional(answer))
        return AgeLight::Ended;
    return isFirm(*rowOf(answer)) ? AgeLight::InForce : AgeLight::InForceConcluded;
}

bool isBetterRow(const RateAge &one, const RateAge &other)
{
    const bool oneIsKnown = one.light != AgeLight::Unknown;
    const bool otherIsKnown = other.light != AgeLight::Unknown;
    return oneIsKnown != otherIsKnown ? oneIsKnown : one.light > other.light;
}

} // namespace

QString ageLightKey(AgeLight light)
{
    switch (light) {
    case AgeLight::InForce:
        return u"in_force"_s;
    case AgeLight::InForceConcluded:
        return u"in_force_concluded"_s;
    case AgeLight::Ended:
        return u"ended"_s;
    case AgeLight::Unknown:
        return u"unknown"_s;
    }
    Q_UNREACHABLE();
}

std::optional<AgeLight> ageLightFromKey(QStringView key)
{
    return fromKey(key, AgeLight::Unknown, ageLightKey);
}

AgeLight combined(AgeLight one, AgeLight other)
{
    return std::max(one, other);
}

RateAge ageOf(const RateAnswer &answer, YearMonth month)
{
    RateAge age{.light = lightOf(answer)};
    const auto *row = rowOf(answer);
    if (!row)
        return age;
    age.rate = *row;
    if (row->period.from && *row->period.from <= month)
        age.monthsSinceStart = monthsBetween(*row->period.from, month);
    if (row->period.endsBefore(month))
        age.monthsSinceEnd = monthsBetween(*row->period.to, month);
    return age;
}

std::vector<RateAge> agesFor(const RateBook &book, std::span<const RegionCode> chain, Scheme scheme, YearMonth month)
{
    std::vector<RateAge> ages;
    for (const auto &answer : book.ratesFor(chain, scheme, month))
        ages.push_back(ageOf(answer, month));
    return ages;
}

RateAge ageFor(const RateBook &book, std::span<const RegionCode> chain, Scheme scheme, YearMonth month)
{
    const auto ages = agesFor(book, chain, scheme, month);
    return *std::ranges::min_element(ages, isBetterRow);
}

} // namespace canbao
