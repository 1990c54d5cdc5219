#pragma once

#include "models/region/regiondirectory.h"
#include "tests/support/csvtable.h"

namespace canbao::test {

inline RegionCode code(QStringView text)
{
    return RegionCode::parse(text).value();
}

/// A region as a line of regions.csv tells it.
inline Region regionOf(const CsvRow &row)
{
    using Level = Region::Level;
    const QString level = row[QStringLiteral("level")];
    const QString parent = row[QStringLiteral("parent_code")];
    return {.code = code(row[QStringLiteral("code")]),
            .level = level == u"province" ? Level::Province
                : level == u"prefecture"  ? Level::Prefecture
                                          : Level::County,
            .parent = parent.isEmpty() ? std::nullopt : std::optional(code(parent)),
            .name = {.chinese = row[QStringLiteral("name_zh")], .english = row[QStringLiteral("name_en")]},
            .pinyin = row[QStringLiteral("pinyin")],
            .initials = row[QStringLiteral("initials")],
            .offersEnrolment = row[QStringLiteral("offers_enrolment")] != u"0"};
}

/// The regions of the shipped reference data.
inline std::vector<Region> shippedRegions()
{
    std::vector<Region> regions;
    for (const auto &row : csvTable(QStringLiteral(CANBAO_SOURCE_DIR "/resources/reference/regions.csv")))
        regions.push_back(regionOf(row));
    return regions;
}

} // namespace canbao::test
