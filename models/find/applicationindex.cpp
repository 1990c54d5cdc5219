#include "models/find/applicationindex.h"

#include "models/core/money.h"
#include "models/find/finderstatus.h"
#include "models/find/rankedslots.h"
#include "models/find/searchcodes.h"

#include <algorithm>
#include <limits>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 LargestFew = 4096; // names that a search may look at one by one

/// Percentages first, then bases, each by its size; 0 where there is none.
quint32 gradeOrder(const QString &grade)
{
    constexpr quint32 Bases = quint32{1} << 31;
    const bool isPercent = grade.endsWith(u'%');
    const auto number = Money::parse(isPercent ? grade.chopped(1) : grade);
    if (!number)
        return 0;
    const auto size = static_cast<quint32>(std::clamp<qint64>(number->fen(), 0, Bases - 1));
    return isPercent ? size : size | Bases;
}

quint32 amountOrder(Money amount)
{
    return static_cast<quint32>(std::clamp<qint64>(amount.fen(), 0, std::numeric_limits<quint32>::max()));
}

} // namespace

ApplicationIndex::ApplicationIndex(const RegionDirectory &regions, NameAlphabet::Readings readings)
    : m_alphabet(std::move(readings))
    , m_places(regions)
{
}

bool ApplicationIndex::add(const FinderEntry &entry)
{
    if (const auto known = slotOf(entry.key)) {
        m_there.add(*known);
        setStatus(entry.key, entry.status);
        return true;
    }
    if (entry.key <= lastKey())
        return false;

    const auto slot = static_cast<Slot>(m_keys.size());
    m_permutations.clear();
    m_keys.push_back(entry.key);
    m_names.append(m_alphabet.tokens(entry.name));
    const quint64 reference = searchcodes::coded(QString(entry.reference).remove(u'-')).value_or(0);
    m_references.push_back(reference);
    m_referenceLetters.push_back(searchcodes::letters(reference));
    m_lastDigits.push_back(searchcodes::lastFour(entry.lastDigits.value_or(QString())));
    m_placeNumbers.push_back(m_places.numberOf(entry.region, entry.place));
    m_grades.push_back(gradeOrder(entry.grade));
    m_amounts.push_back(amountOrder(entry.perMonth));
    m_years[entry.savedOn.year()].add(slot);
    m_statuses[entry.status].add(slot);
    m_standings[entry.standing].add(slot);
    m_there.add(slot);
    if (m_keys.size() - m_pairs.size() > 2 * LargestFew && m_pairs.size() > 0)
        settle();
    return true;
}

void ApplicationIndex::remove(qint64 key)
{
    if (const auto slot = slotOf(key))
        m_there.remove(*slot);
}

void ApplicationIndex::setStatus(qint64 key, const QString &status)
{
    const auto slot = slotOf(key);
    if (!slot)
        return;
    for (auto &[other, slots] : m_statuses)
        slots.remove(*slot);
    m_statuses[status].add(*slot);
    m_permutations.erase(FinderOrder::Status);
}

void ApplicationIndex::settle()
{
    m_names.shrink();
    m_pairs = NamePairs(m_names);
    m_placeBegins.assign(m_places.size() + 1, 0);
    for (const auto place : m_placeNumbers)
        ++m_placeBegins[place + 1U];
    for (std::size_t i = 1; i < m_placeBegins.size(); ++i)
        m_placeBegins[i] += m_placeBegins[i - 1];
    m_byPlace.resize(m_placeNumbers.size());
    auto next = m_placeBegins;
    for (Slot slot = 0; slot < m_placeNumbers.size(); ++slot)
        m_byPlace[next[m_placeNumbers[slot]]++] = slot;
    m_byPlace.shrink_to_fit();
    for (auto *numbers : {&m_referenceLetters, &m_lastDigits, &m_grades, &m_amounts})
        numbers->shrink_to_fit();
    m_keys.shrink_to_fit();
    m_references.shrink_to_fit();
    m_placeNumbers.shrink_to_fit();
}

std::vector<ApplicationIndex::Slot> ApplicationIndex::find(const FinderQuery &query) const
{
    SlotSet found = filtered(query);
    std::vector<RankedSlots> words;
    for (const RegionSearchWord &word : RegionSearchWord::wordsOf(query.text)) {
        words.push_back(matches(word));
        found.intersect(united(words.back()));
    }
    if (query.order != FinderOrder::Fitness)
        return sorted(found, query);
    return words.empty() ? newestFirst(found) : fittestFirst(found, words);
}

std::optional<ApplicationIndex::Slot> ApplicationIndex::slotOf(qint64 key) const
{
    const auto place = std::ranges::lower_bound(m_keys, key);
    if (place == m_keys.end() || *place != key)
        return std::nullopt;
    return static_cast<Slot>(place - m_keys.begin());
}

RankedSlots ApplicationIndex::matches(const RegionSearchWord &word) const
{
    RankedSlots found;
    for (SlotSet &each : found)
        each.reserveSlots(m_keys.size());
    matchNames(word, found);
    matchPlaces(word, found);
    matchReferences(word.typed, found);
    matchDigits(word.typed, found);
    matchBesides(word, found);
    return found;
}

void ApplicationIndex::matchNames(const RegionSearchWord &word, RankedSlots &found) const
{
    const NamePattern pattern(word.text, m_alphabet);
    if (!pattern.isPossible())
        return;
    m_pairs.find(pattern, m_names, found);
    for (Slot slot = m_pairs.size(); slot < m_names.size(); ++slot) {
        if (const auto rank = pattern.rankIn(m_names[slot]))
            found[std::size_t(*rank)].add(slot);
    }
}

void ApplicationIndex::matchPlaces(const RegionSearchWord &word, RankedSlots &found) const
{
    addPlaces(m_places.match(word), found[std::size_t(FindRank::Place)]);
}

void ApplicationIndex::addPlaces(const std::vector<bool> &wanted, SlotSet &found) const
{
    for (std::size_t place = 0; place + 1 < m_placeBegins.size(); ++place) {
        if (!wanted[place])
            continue;
        for (quint32 i = m_placeBegins[place]; i < m_placeBegins[place + 1]; ++i)
            found.add(m_byPlace[i]);
    }
    for (auto slot = static_cast<Slot>(m_byPlace.size()); slot < m_placeNumbers.size(); ++slot) {
        if (wanted[m_placeNumbers[slot]])
            found.add(slot);
    }
}

/// Three characters or more: two stand in too many.
void ApplicationIndex::matchReferences(const QString &typed, RankedSlots &found) const
{
    constexpr qsizetype LeastPart = 3;
    constexpr qsizetype WithoutMark = 8;
    const auto part = searchcodes::coded(typed);
    if (!part || typed.size() < LeastPart)
        return;
    const quint32 letters = searchcodes::letters(*part);
    auto &ranked = found[std::size_t(typed.size() < WithoutMark ? FindRank::Besides : FindRank::Whole)];
    for (Slot slot = 0; slot < m_referenceLetters.size(); ++slot) {
        if ((m_referenceLetters[slot] & letters) == letters
            && searchcodes::holds(m_references[slot], *part, typed.size()))
            ranked.add(slot);
    }
}

/// However many digits were typed, the last four are compared: more are not kept.
void ApplicationIndex::matchDigits(const QString &typed, RankedSlots &found) const
{
    const quint32 wanted = searchcodes::lastFour(typed);
    if (wanted == 0)
        return;
    for (Slot slot = 0; slot < m_lastDigits.size(); ++slot) {
        if (m_lastDigits[slot] == wanted)
            found[std::size_t(FindRank::Whole)].add(slot);
    }
}

void ApplicationIndex::matchBesides(const RegionSearchWord &word, RankedSlots &found) const
{
    auto &besides = found[std::size_t(FindRank::Besides)];
    for (const auto &[year, slots] : m_years) {
        if (word.typed == QString::number(year))
            besides.unite(slots);
    }
    for (const auto &[status, slots] : m_statuses) {
        if (finderstatus::isMeant(status, word.text))
            besides.unite(slots);
    }
}

SlotSet ApplicationIndex::filtered(const FinderQuery &query) const
{
    SlotSet found = m_there;
    if (query.year) {
        const auto year = m_years.find(*query.year);
        found.intersect(year == m_years.end() ? SlotSet() : year->second);
    }
    if (query.status) {
        const auto status = m_statuses.find(*query.status);
        found.intersect(status == m_statuses.end() ? SlotSet() : status->second);
    }
    if (query.province) {
        std::vector<bool> wanted(m_places.size());
        for (std::size_t i = 0; i < wanted.size(); ++i)
            wanted[i] = m_places.province(static_cast<FinderPlaces::Number>(i)) == query.province;
        SlotSet inside;
        addPlaces(wanted, inside);
        found.intersect(inside);
    }
    return found;
}

std::vector<ApplicationIndex::Slot> ApplicationIndex::sorted(const SlotSet &found, const FinderQuery &query) const
{
    if (query.order == FinderOrder::SavedAt) {
        auto result = newestFirst(found);
        if (!query.isDescending)
            std::ranges::reverse(result);
        return result;
    }
    std::vector<Slot> result;
    result.reserve(found.count());
    for (const Slot slot : permutation(query.order)) {
        if (found.contains(slot))
            result.push_back(slot);
    }
    if (query.isDescending)
        std::ranges::reverse(result);
    return result;
}

/// Ascending; the newest first among equals. Made when it is first asked for.
const WipedVector<ApplicationIndex::Slot> &ApplicationIndex::permutation(FinderOrder order) const
{
    auto &slots = m_permutations[order];
    if (!slots.empty())
        return slots;
    const auto keys = sortKeys(order);
    WipedVector<std::pair<quint64, Slot>> pairs;
    pairs.reserve(keys.size());
    for (auto slot = static_cast<Slot>(keys.size()); slot-- > 0;)
        pairs.emplace_back(keys[slot], static_cast<Slot>(keys.size()) - slot);
    std::ranges::sort(pairs);
    slots.reserve(pairs.size());
    for (const auto &[key, age] : pairs)
        slots.push_back(static_cast<Slot>(keys.size()) - age);
    return slots;
}

WipedVector<quint64> ApplicationIndex::sortKeys(FinderOrder order) const
{
    WipedVector<quint64> keys(m_keys.size());
    const auto byPlace = order == FinderOrder::Place ? m_places.order() : std::vector<FinderPlaces::Number>();
    const auto byToken = order == FinderOrder::Name ? m_alphabet.places() : std::vector<NameAlphabet::Token>();
    constexpr std::size_t Compared = 4; // characters of a name
    for (Slot slot = 0; slot < keys.size(); ++slot) {
        if (order == FinderOrder::Name) {
            const auto name = m_names[slot];
            for (std::size_t i = 0; i < Compared; ++i)
                keys[slot] = keys[slot] << 16 | (i < name.size() ? byToken[name[i]] : 0U);
        } else if (order == FinderOrder::Place) {
            keys[slot] = byPlace[m_placeNumbers[slot]];
        } else if (order == FinderOrder::Reference) {
            keys[slot] = m_references[slot];
        } else {
            keys[slot] = order == FinderOrder::Grade ? m_grades[slot] : m_amounts[slot];
        }
    }
    const auto number = [&keys](const SlotSet &slots, quint64 position) {
        slots.forEachDescending([&](Slot slot) { keys[slot] = position; });
    };
    quint64 position = 0;
    if (order == FinderOrder::Figures) {
        for (const auto &[standing, slots] : m_standings)
            number(slots, position++);
    } else if (order == FinderOrder::Status) {
        for (const QString &status : finderstatus::all()) {
            if (const auto slots = m_statuses.find(status); slots != m_statuses.end())
                number(slots->second, position);
            ++position;
        }
    }
    return keys;
}

std::vector<int> ApplicationIndex::years() const
{
    std::vector<int> result;
    for (const auto &[year, slots] : m_years)
        result.insert(result.begin(), year);
    return result;
}

std::vector<RegionCode> ApplicationIndex::provinces() const
{
    std::vector<RegionCode> result;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const auto province = m_places.province(static_cast<FinderPlaces::Number>(i));
        if (province && std::ranges::find(result, *province) == result.end())
            result.push_back(*province);
    }
    std::ranges::sort(result);
    return result;
}

std::vector<QString> ApplicationIndex::statuses() const
{
    std::vector<QString> result;
    for (const QString &status : finderstatus::all()) {
        if (m_statuses.contains(status))
            result.push_back(status);
    }
    return result;
}

std::size_t ApplicationIndex::bytes() const
{
    std::size_t sum = m_names.bytes() + m_pairs.bytes() + m_there.bytes();
    sum += (m_keys.capacity() + m_references.capacity()) * sizeof(quint64);
    for (const auto *numbers : {&m_referenceLetters, &m_lastDigits, &m_grades, &m_amounts, &m_byPlace})
        sum += numbers->capacity() * sizeof(quint32);
    sum += m_placeNumbers.capacity() * sizeof(FinderPlaces::Number);
    for (const auto &[year, slots] : m_years)
        sum += slots.bytes();
    for (const auto &[status, slots] : m_statuses)
        sum += slots.bytes();
    for (const auto &[standing, slots] : m_standings)
        sum += slots.bytes();
    for (const auto &[order, slots] : m_permutations)
        sum += slots.capacity() * sizeof(Slot);
    return sum;
}

} // namespace canbao
