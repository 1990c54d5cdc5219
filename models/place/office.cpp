#include "models/place/office.h"

#include <algorithm>

namespace canbao {

std::vector<const Office *> OfficeBook::officesFor(std::span<const RegionCode> chain) const
{
    std::vector<const Office *> found;
    for (const RegionCode region : chain) {
        for (const auto &office : m_offices) {
            if (office.region == region)
                found.push_back(&office);
        }
    }
    return found;
}

const Office *OfficeBook::find(const QString &key) const
{
    const auto found = std::ranges::find(m_offices, key, &Office::key);
    return found == m_offices.end() ? nullptr : &*found;
}

} // namespace canbao
