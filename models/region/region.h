#pragma once

#include "models/core/language.h"
#include "models/region/regioncode.h"

#include <optional>

namespace canbao {

/// A division of the country.
struct Region
{
    enum class Level { Province, Prefecture, County };

    RegionCode code;
    Level level;
    std::optional<RegionCode> parent;
    BilingualText name;
    QString pinyin; ///< syllables apart: "chao yang qu"
    QString initials; ///< "cyq"
    bool offersEnrolment = true; ///< false for Hong Kong, Macao and Taiwan
};

/// A code that identity numbers may begin with, in use or abolished.
struct FormerRegion
{
    QString name;
    bool isCurrent = true;
    std::optional<int> firstYear;
    std::optional<int> lastYear;
};

} // namespace canbao
