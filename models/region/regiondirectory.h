#pragma once

#include "models/region/regionsearchkey.h"

#include <map>
#include <vector>

namespace canbao {

/// Every region of the country: the tree, and search as one types.
class RegionDirectory
{
public:
    RegionDirectory() = default;
    explicit RegionDirectory(std::vector<Region> regions);

    /// Null when the code is not in use.
    const Region *find(RegionCode code) const;
    /// The region itself, then its prefecture, then its province: the order in which rules are looked up.
    std::vector<RegionCode> chain(RegionCode code) const;
    /// "河南省 郑州市 金水区" / "Jinshui, Zhengzhou, Henan"; a prefecture that only repeats its province, or stands for
    /// what the province governs directly, is left out.
    BilingualText fullName(RegionCode code) const;
    std::vector<const Region *> provinces() const;
    std::vector<const Region *> children(RegionCode code) const;

    /// Regions that match Chinese, full pinyin, initials, a mixture ("hdian", "hdq") or a code, best first:
    /// exact before prefix before inner match, larger regions before smaller ones. Case, spaces and tone do not matter;
    /// several words narrow down ("henan zhengzhou", "河南郑州"). Nothing for an empty search. A prefecture that only
    /// repeats its province is found by its code alone.
    std::vector<const Region *> search(const QString &text, int limit = 20) const;

private:
    using Words = std::vector<RegionSearchWord>;

    bool isNameless(const Region &region) const;
    std::vector<RegionMatch> matchesOf(const RegionSearchWord &word) const;
    std::vector<const Region *> ranked(const std::vector<RegionMatch> &matches, int limit) const;
    std::vector<RegionMatch> matchesOfAll(const Words &words) const;
    Words splitAtPlaces(RegionSearchWord word) const;

    std::vector<Region> m_regions; ///< by code
    std::vector<RegionSearchKey> m_keys; ///< of the regions, in their order
    std::vector<std::optional<std::size_t>> m_parents;
    std::map<RegionCode, std::size_t> m_byCode;
    std::map<RegionCode, std::vector<std::size_t>> m_children;
};

} // namespace canbao
