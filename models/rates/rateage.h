#pragma once

#include "models/contribution/ratebook.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace canbao {

/// How far one may rely on figures on a day, from better to worse.
enum class AgeLight {
    InForce, ///< green: in force, and the source states from when until when
    InForceConcluded, ///< amber: in force as far as one can tell: months concluded, sources disagree, or typed in by
                      ///< hand
    Ended, ///< red: the last known figures have ended or are not dated; newer ones are not known
    Unknown, ///< nothing to compute with
};

/// The stable word in data and JSON ("in_force_concluded").
QString ageLightKey(AgeLight light);
std::optional<AgeLight> ageLightFromKey(QStringView key);
/// The worse of two.
AgeLight combined(AgeLight one, AgeLight other);
/// Whether papers that rest on it say "provisional", and finishing is warned of.
inline bool isRed(AgeLight light)
{
    return light >= AgeLight::Ended;
}

/// The light of one answer, with what it rests on: a light is never shown without period basis and confidence.
struct RateAge
{
    AgeLight light = AgeLight::Unknown;
    std::optional<ContributionRate> rate = {}; ///< what is known; without a charge where the light is Unknown
    std::optional<int> monthsSinceStart = {}; ///< of its period; not set where that is not known
    std::optional<int> monthsSinceEnd = {}; ///< only where it has ended

    bool operator==(const RateAge &) const = default;
};

RateAge ageOf(const RateAnswer &answer, YearMonth month);
/// One age for each way to be insured in a scheme. Never empty.
std::vector<RateAge> agesFor(const RateBook &book, std::span<const RegionCode> chain, Scheme scheme, YearMonth month);
/// The worst of the ways that have a charge; Unknown where none has one.
RateAge ageFor(const RateBook &book, std::span<const RegionCode> chain, Scheme scheme, YearMonth month);

inline constexpr std::array AllSchemes{Scheme::Pension, Scheme::Medical, Scheme::Unemployment};

} // namespace canbao
