#include "models/find/finderplaces.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace canbao {

using namespace Qt::StringLiterals;

FinderPlaces::Number FinderPlaces::numberOf(const std::optional<RegionCode> &code, const BilingualText &saved)
{
    const std::pair name(code ? code->text() : QString(), saved.chinese + u'\n' + saved.english);
    if (const auto known = m_numbers.find(name); known != m_numbers.end())
        return known->second;
    if (m_places.size() > std::numeric_limits<Number>::max())
        return std::numeric_limits<Number>::max(); // ten times the country's regions

    Place place{.code = code, .saved = saved, .chinese = searchForm(saved.chinese), .english = {}, .chain = {}};
    for (const auto &word : saved.english.split(u' ', Qt::SkipEmptyParts)) {
        if (const QString form = searchForm(word); !form.isEmpty())
            place.english.append(form);
    }
    if (code) {
        auto chain = m_regions.chain(*code);
        std::ranges::reverse(chain);
        for (const RegionCode step : chain)
            place.chain.push_back(keyOf(step));
    }
    const auto number = static_cast<Number>(m_places.size());
    m_places.push_back(std::move(place));
    m_numbers.emplace(name, number);
    return number;
}

std::optional<RegionCode> FinderPlaces::province(Number place) const
{
    const auto &code = m_places[place].code;
    return code ? std::optional(code->province()) : std::nullopt;
}

std::vector<bool> FinderPlaces::match(const RegionSearchWord &word) const
{
    std::vector<bool> result(m_places.size());
    constexpr qsizetype LeastLetters = 2; // one letter stands in nearly every place
    const bool isLatin = word.form == RegionSearchWord::Form::Latin;
    if (word.form == RegionSearchWord::Form::Digits || (isLatin && word.text.size() < LeastLetters))
        return result;

    std::vector<bool> fits(m_keys.size());
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        fits[i] = m_keys[i].match(word) != RegionMatch::None;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        result[i] = std::ranges::any_of(place.chain, [&fits](std::size_t key) { return fits[key]; })
            || holds(place, word) || isSpelt(place, word);
    }
    return result;
}

std::vector<FinderPlaces::Number> FinderPlaces::order() const
{
    std::vector<Number> sorted(m_places.size());
    std::iota(sorted.begin(), sorted.end(), Number{0});
    std::ranges::sort(sorted, {},
                      [this](Number place) { return std::pair(m_places[place].code, m_places[place].saved.chinese); });
    std::vector<Number> result(sorted.size());
    for (std::size_t i = 0; i < sorted.size(); ++i)
        result[sorted[i]] = static_cast<Number>(i);
    return result;
}

std::size_t FinderPlaces::keyOf(RegionCode code)
{
    if (const auto known = m_keyNumbers.find(code); known != m_keyNumbers.end())
        return known->second;
    m_keys.emplace_back(*m_regions.find(code), false);
    return m_keyNumbers.emplace(code, m_keys.size() - 1).first->second;
}

bool FinderPlaces::holds(const Place &place, const RegionSearchWord &word) const
{
    if (word.form == RegionSearchWord::Form::Chinese)
        return place.chinese.contains(word.text);
    return std::ranges::any_of(place.english, [&word](const QString &part) { return part.startsWith(word.text); });
}

/// "河南郑州金水" or "henanzhengzhou": one name after the other, the last one begun.
bool FinderPlaces::isSpelt(const Place &place, RegionSearchWord word) const
{
    for (const std::size_t step : place.chain) {
        const qsizetype length = m_keys[step].leadingLength(word);
        if (length == word.text.size())
            return true;
        if (length == 0) {
            if (m_keys[step].match(word) != RegionMatch::None)
                return true;
            continue;
        }
        word = word.part(length, word.text.size() - length);
    }
    return false;
}

} // namespace canbao
