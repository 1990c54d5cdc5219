#include "models/region/regiondirectory.h"

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

RegionDirectory::RegionDirectory(std::vector<Region> regions) : m_regions(std::move(regions))
{
    std::ranges::sort(m_regions, {}, &Region::code);
    for (std::size_t i = 0; i < m_regions.size(); ++i)
        m_byCode.emplace(m_regions[i].code, i);

    m_keys.reserve(m_regions.size());
    m_parents.resize(m_regions.size());
    for (std::size_t i = 0; i < m_regions.size(); ++i) {
        const Region &region = m_regions[i];
        m_keys.emplace_back(region, isNameless(region));
        if (!region.parent)
            continue;
        m_children[*region.parent].push_back(i);
        if (const auto parent = m_byCode.find(*region.parent); parent != m_byCode.end())
            m_parents[i] = parent->second;
    }
}

const Region *RegionDirectory::find(RegionCode code) const
{
    const auto found = m_byCode.find(code);
    return found == m_byCode.end() ? nullptr : &m_regions[found->second];
}

std::vector<RegionCode> RegionDirectory::chain(RegionCode code) const
{
    const auto found = m_byCode.find(code);
    if (found == m_byCode.end())
        return {};

    std::vector<RegionCode> codes{code};
    for (auto parent = m_parents[found->second]; parent; parent = m_parents[*parent])
        codes.push_back(m_regions[*parent].code);
    return codes;
}

BilingualText RegionDirectory::fullName(RegionCode code) const
{
    QStringList chinese;
    QStringList english;
    for (const RegionCode step : chain(code)) {
        const Region &region = *find(step);
        if (region.level != Region::Level::Province && isNameless(region))
            continue;
        chinese.prepend(region.name.chinese);
        english.append(region.name.english);
    }
    return {.chinese = chinese.join(u' '), .english = english.join(u", "_s)};
}

std::vector<const Region *> RegionDirectory::provinces() const
{
    std::vector<const Region *> result;
    for (const auto &region : m_regions) {
        if (region.level == Region::Level::Province)
            result.push_back(&region);
    }
    return result;
}

std::vector<const Region *> RegionDirectory::children(RegionCode code) const
{
    std::vector<const Region *> result;
    if (const auto found = m_children.find(code); found != m_children.end()) {
        for (const std::size_t index : found->second)
            result.push_back(&m_regions[index]);
    }
    return result;
}

std::vector<const Region *> RegionDirectory::search(const QString &text, int limit) const
{
    const Words words = RegionSearchWord::wordsOf(text);
    const RegionSearchWord joined = RegionSearchWord::joined(words);
    std::vector<RegionMatch> matches(m_regions.size(), RegionMatch::None);
    if (!joined.text.isEmpty())
        matches = matchesOf(joined);
    if (words.size() > 1)
        std::ranges::transform(matches, matchesOfAll(words), matches.begin(), std::ranges::min);

    auto found = ranked(matches, limit);
    if (!found.empty() || joined.text.isEmpty())
        return found;
    const Words split = splitAtPlaces(joined);
    return split.size() > 1 ? ranked(matchesOfAll(split), limit) : found;
}

/// A prefecture that only repeats its province (北京市), or stands for what the province governs directly: the codes
/// xx9000 of GB/T 2260.
bool RegionDirectory::isNameless(const Region &region) const
{
    if (region.level != Region::Level::Prefecture)
        return false;
    const Region *province = find(region.code.province());
    return region.code.text().endsWith(u"9000") || (province && province->name.chinese == region.name.chinese);
}

std::vector<RegionMatch> RegionDirectory::matchesOf(const RegionSearchWord &word) const
{
    std::vector<RegionMatch> matches;
    matches.reserve(m_keys.size());
    for (const auto &key : m_keys)
        matches.push_back(key.match(word));
    return matches;
}

/// Every word fits the region or one it lies in, and at least one the region itself: the worst of those.
std::vector<RegionMatch> RegionDirectory::matchesOfAll(const Words &words) const
{
    std::vector<RegionMatch> matches(m_regions.size(), RegionMatch::None);
    std::vector<quint64> fitting(m_regions.size(), 0); // words that fit the region or one it lies in, a bit each
    const std::size_t count = std::min(words.size(), std::size_t{64});
    for (std::size_t i = 0; i < m_regions.size(); ++i) { // a parent's code comes before those of its children
        const quint64 inherited = m_parents[i] ? fitting[*m_parents[i]] : 0;
        const bool hasChildren = m_regions[i].level != Region::Level::County;
        fitting[i] = inherited;
        bool fitsAll = true;
        std::optional<RegionMatch> own;
        for (std::size_t w = 0; w < count && (fitsAll || hasChildren); ++w) {
            const RegionMatch match = m_keys[i].match(words[w]);
            if (match != RegionMatch::None) {
                own = std::max(own.value_or(RegionMatch::Exact), match);
                fitting[i] |= quint64{1} << w;
            }
            fitsAll = fitsAll && (fitting[i] >> w & 1) != 0;
        }
        if (fitsAll && own)
            matches[i] = *own;
    }
    return matches;
}

std::vector<const Region *> RegionDirectory::ranked(const std::vector<RegionMatch> &matches, int limit) const
{
    std::vector<std::size_t> hits;
    for (std::size_t i = 0; i < matches.size(); ++i) {
        if (matches[i] != RegionMatch::None)
            hits.push_back(i);
    }
    const auto count = std::min(hits.size(), static_cast<std::size_t>(std::max(0, limit)));
    const auto order = [this, &matches](std::size_t index) {
        return std::tuple(matches[index], m_regions[index].level, index);
    };
    std::ranges::partial_sort(hits, hits.begin() + static_cast<std::ptrdiff_t>(count), {}, order);

    std::vector<const Region *> result;
    for (std::size_t i = 0; i < count; ++i)
        result.push_back(&m_regions[hits[i]]);
    return result;
}

/// "河南郑州金水" as 河南, 郑州, 金水: the longest name of a province or prefecture first, and on with the rest.
RegionDirectory::Words RegionDirectory::splitAtPlaces(RegionSearchWord word) const
{
    Words words;
    while (true) {
        qsizetype longest = 0;
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            if (m_regions[i].level != Region::Level::County)
                longest = std::max(longest, m_keys[i].leadingLength(word));
        }
        if (longest == 0 || longest == word.text.size())
            break;
        words.push_back(word.part(0, longest));
        word = word.part(longest, word.text.size() - longest);
    }
    words.push_back(word);
    return words;
}

} // namespace canbao
