#pragma once

#include "models/region/regiondirectory.h"

#include <optional>

namespace canbao {

/// The places of the applications in an index, each once, and what a search means by them.
class FinderPlaces
{
public:
    /// \a regions must outlive it.
    explicit FinderPlaces(const RegionDirectory &regions) : m_regions(regions) { }

    using Number = quint16;

    /// The number of a place; a new one is taken up.
    Number numberOf(const std::optional<RegionCode> &code, const BilingualText &saved);
    std::size_t size() const { return m_places.size(); }
    std::optional<RegionCode> province(Number place) const;
    /// Whether the word is in the name as it was saved, or fits the region or one that it lies in; for each place.
    std::vector<bool> match(const RegionSearchWord &word) const;
    /// Where each place stands when they are sorted: by code, so that a province stays together.
    std::vector<Number> order() const;

private:
    struct Place
    {
        std::optional<RegionCode> code;
        BilingualText saved;
        QString chinese; ///< in its searched form
        QStringList english;
        std::vector<std::size_t> chain; ///< in m_keys, the province first
    };

    std::size_t keyOf(RegionCode code);
    bool holds(const Place &place, const RegionSearchWord &word) const;
    bool isSpelt(const Place &place, RegionSearchWord word) const;

    const RegionDirectory &m_regions;
    std::vector<Place> m_places;
    std::vector<RegionSearchKey> m_keys; ///< of the regions that occur
    std::map<RegionCode, std::size_t> m_keyNumbers;
    std::map<std::pair<QString, QString>, Number> m_numbers; ///< by code and saved name
};

} // namespace canbao
