#pragma once

#include "models/law/source.h"
#include "models/region/regioncode.h"

#include <optional>
#include <span>
#include <vector>

namespace canbao {

/// Lowest and highest number allowed; a side that no source names is open.
struct PhotoLimits
{
    std::optional<int> least = {};
    std::optional<int> most = {};

    bool admit(int number) const { return (!least || number >= *least) && (!most || number <= *most); }
    bool operator==(const PhotoLimits &) const = default;
};

/// What the photo of a social-security card must be like. Lengths are pixels of the finished picture. The background
/// is white everywhere that is known (社会保障卡制证用数字相片技术要求).
struct PhotoRequirement
{
    std::optional<RegionCode> region = {}; ///< nothing: the whole country
    int width = 0;
    int height = 0;
    int dpi = 0;
    PhotoLimits bytes = {};
    PhotoLimits face = {}; ///< from cheek to cheek
    PhotoLimits hair = {}; ///< from the upper edge to the top of the hair
    PhotoLimits eyes = {}; ///< from the line of the eyes to the lower edge
    Source source = {};
};

/// The requirements of the regions, and that of the country for all others.
class PhotoBook
{
public:
    PhotoBook() = default;
    explicit PhotoBook(std::vector<PhotoRequirement> requirements) : m_requirements(std::move(requirements)) { }

    /// The nearest one: of the county, its prefecture, its province, the country. Null only without data.
    const PhotoRequirement *requirementFor(std::span<const RegionCode> chain) const;

private:
    const PhotoRequirement *find(const std::optional<RegionCode> &region) const;

    std::vector<PhotoRequirement> m_requirements;
};

} // namespace canbao
