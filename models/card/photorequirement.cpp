#include "models/card/photorequirement.h"

#include <algorithm>

namespace canbao {

const PhotoRequirement *PhotoBook::requirementFor(std::span<const RegionCode> chain) const
{
    for (const auto &region : chain) {
        if (const auto *found = find(region))
            return found;
    }
    return find(std::nullopt);
}

const PhotoRequirement *PhotoBook::find(const std::optional<RegionCode> &region) const
{
    const auto found = std::ranges::find(m_requirements, region, &PhotoRequirement::region);
    return found == m_requirements.end() ? nullptr : &*found;
}

} // namespace canbao
