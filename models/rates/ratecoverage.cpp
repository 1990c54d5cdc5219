#include "models/rates/ratecoverage.h"

#include <algorithm>
#include <set>

namespace canbao {

namespace {

using Places = std::set<std::pair<RegionCode, Scheme>>;

Places placesWithRows(const RateBook &book)
{
    Places places;
    for (const auto &row : book.published())
        places.emplace(row.region, row.scheme);
    for (const auto &row : book.entered())
        places.emplace(row.region, row.scheme);
    return places;
}

CoverageLine lineOf(const RateBook &book, const RegionDirectory &regions, const Region &region, Scheme scheme,
                    YearMonth month)
{
    const auto chain = regions.chain(region.code);
    CoverageLine line{.region = region.code, .level = region.level, .scheme = scheme};
    line.age = ageFor(book, chain, scheme, month);
    line.rows = static_cast<int>(book.history(region.code, scheme).size());
    for (const auto &age : agesFor(book, chain, scheme, month))
        line.variants += age.light != AgeLight::Unknown ? 1 : 0;
    return line;
}

/// The regions of a province that are below it and have rows of their own.
std::vector<const Region *> partsOf(RegionCode province, Scheme scheme, const RegionDirectory &regions,
                                    const Places &places)
{
    std::vector<const Region *> parts;
    for (const auto &[code, of] : places) {
        const auto *region = regions.find(code);
        if (region && of == scheme && code != province && code.sharesProvince(province))
            parts.push_back(region);
    }
    return parts;
}

} // namespace

Standing CoverageLine::standing() const
{
    if (age.light == AgeLight::Unknown)
        return Standing::Unknown;
    if (age.light == AgeLight::Ended)
        return Standing::Provisional;
    return age.rate->source.confidence == Confidence::EnteredByHand ? Standing::EnteredByHand : Standing::Known;
}

CoverageCounts RateCoverage::counts(Scheme scheme, bool ofProvinces) const
{
    CoverageCounts counts;
    for (const auto &line : lines) {
        if (line.scheme != scheme || (line.level == Region::Level::Province) != ofProvinces)
            continue;
        switch (line.standing()) {
        case Standing::Known:
        case Standing::EnteredByHand:
            ++counts.known;
            break;
        case Standing::Provisional:
            ++counts.provisional;
            break;
        case Standing::Unknown:
            ++counts.unknown;
            break;
        }
    }
    return counts;
}

std::optional<int> RateCoverage::oldestMonths(Scheme scheme) const
{
    std::optional<int> oldest;
    for (const auto &line : lines) {
        if (line.scheme == scheme && line.age.light != AgeLight::Unknown)
            oldest = std::max(oldest, line.age.monthsSinceStart);
    }
    return oldest;
}

RateCoverage coverageOf(const RateBook &book, const RegionDirectory &regions, YearMonth month)
{
    RateCoverage coverage{.month = month};
    const auto places = placesWithRows(book);
    for (const auto *province : regions.provinces()) {
        if (!province->offersEnrolment)
            continue;
        for (const auto scheme : AllSchemes) {
            const auto parts = partsOf(province->code, scheme, regions, places);
            if (scheme == Scheme::Unemployment && parts.empty() && !places.contains({province->code, scheme}))
                continue;
            auto whole = lineOf(book, regions, *province, scheme, month);
            std::vector<CoverageLine> below;
            for (const auto *part : parts)
                below.push_back(lineOf(book, regions, *part, scheme, month));
            whole.parts = static_cast<int>(below.size());
            whole.partsKnown =
                static_cast<int>(std::ranges::count_if(below, [](const auto &line) { return !isRed(line.age.light); }));
            coverage.lines.push_back(whole);
            coverage.lines.insert(coverage.lines.end(), below.begin(), below.end());
        }
    }
    return coverage;
}

} // namespace canbao
