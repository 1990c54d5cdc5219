#include "models/find/namepairs.h"

#include <algorithm>

namespace canbao {

namespace {

constexpr quint32 IsFirst = 1;
constexpr quint32 IsLast = 2;
constexpr int FlagBits = 2;
constexpr int TokenBits = 16;

quint64 occurrence(std::span<const NameAlphabet::Token> name, std::size_t at, quint32 slot)
{
    const NameAlphabet::Token second = at + 1 < name.size() ? name[at + 1] : NameAlphabet::End;
    const quint32 pair = quint32{name[at]} << TokenBits | second;
    const quint32 place = slot << FlagBits | (at + 2 >= name.size() ? IsLast : 0) | (at == 0 ? IsFirst : 0);
    return quint64{pair} << 32 | place;
}

} // namespace

void NameList::append(const std::vector<Token> &name)
{
    m_tokens.insert(m_tokens.end(), name.begin(), name.end());
    m_begins.push_back(static_cast<quint32>(m_tokens.size()));
}

void NameList::shrink()
{
    m_tokens.shrink_to_fit();
    m_begins.shrink_to_fit();
}

/// One search through the pairs.
class NamePairs::Search
{
public:
    Search(const NamePairs &pairs, const NamePattern &pattern, const NameList &names, RankedSlots &found)
        : m_pairs(pairs)
        , m_pattern(pattern)
        , m_names(names)
        , m_found(found)
    {
    }

    void run()
    {
        for (std::size_t first = 1; first + 1 < m_pairs.m_firstPairs.size(); ++first) {
            if (m_pairs.m_firstPairs[first] == m_pairs.m_firstPairs[first + 1])
                continue;
            const Reached one = step({m_pattern.start(), m_pattern.start(), true}, 0, static_cast<Token>(first));
            if (one.begun != 0)
                visitPairs(static_cast<Token>(first), one);
        }
    }

private:
    Reached step(const Reached &from, std::size_t position, Token token) const
    {
        return {.begun = m_pattern.after(from.begun, token),
                .whole = from.whole == 0 ? 0 : m_pattern.afterWhole(from.whole, token),
                .isInitials = from.isInitials && m_pattern.isInitial(position, token)};
    }

    bool isWhole(const Reached &reached, std::size_t length) const
    {
        return m_pattern.accepts(reached.whole) || (reached.isInitials && m_pattern.length() == length);
    }

    bool mayBecomeWhole(const Reached &reached, std::size_t length) const
    {
        return m_pattern.isOpen(reached.whole) || (reached.isInitials && m_pattern.length() > length);
    }

    void visitPairs(Token first, const Reached &one)
    {
        const quint32 end = m_pairs.m_firstPairs[first + 1U];
        quint32 pair = m_pairs.m_firstPairs[first];
        const bool isFound = m_pattern.accepts(one.begun);
        if ((m_pairs.m_pairs[pair] & 0xffff) == End) {
            if (isFound)
                addAll(pair, pair + 1, isWhole(one, 1) ? FindRank::Whole : FindRank::Beginning);
            ++pair;
        }
        if (isFound && !mayBecomeWhole(one, 1))
            return addAll(pair, end, FindRank::Beginning);
        for (; pair < end; ++pair) {
            const Reached two = step(one, 1, static_cast<Token>(m_pairs.m_pairs[pair] & 0xffff));
            if (isFound || m_pattern.accepts(two.begun))
                addPair(pair, two);
            else if (m_pattern.isOpen(two.begun))
                lookAtNames(pair);
        }
    }

    /// Every occurrence in pairs from one to before another.
    void addAll(quint32 from, quint32 to, FindRank whenFirst)
    {
        auto &first = m_found[std::size_t(whenFirst)];
        auto &inside = m_found[std::size_t(FindRank::Inside)];
        for (quint32 i = m_pairs.m_begins[from]; i < m_pairs.m_begins[to]; ++i) {
            const quint32 place = m_pairs.m_places[i];
            ((place & IsFirst) != 0 ? first : inside).add(place >> FlagBits);
        }
    }

    void addPair(quint32 pair, const Reached &two)
    {
        const bool whole = isWhole(two, 2);
        const bool maybe = mayBecomeWhole(two, 2);
        if (!whole && !maybe)
            return addAll(pair, pair + 1, FindRank::Beginning);
        for (quint32 i = m_pairs.m_begins[pair]; i < m_pairs.m_begins[pair + 1]; ++i) {
            const quint32 place = m_pairs.m_places[i];
            auto rank = FindRank::Inside;
            if ((place & IsFirst) != 0) {
                const bool isLast = (place & IsLast) != 0;
                rank = isLast && whole ? FindRank::Whole : FindRank::Beginning;
                if (!isLast && maybe)
                    rank = m_pattern.rankIn(m_names[place >> FlagBits]).value_or(rank);
            }
            m_found[std::size_t(rank)].add(place >> FlagBits);
        }
    }

    void lookAtNames(quint32 pair)
    {
        for (quint32 i = m_pairs.m_begins[pair]; i < m_pairs.m_begins[pair + 1]; ++i) {
            const quint32 place = m_pairs.m_places[i];
            if ((place & IsLast) != 0)
                continue;
            if (const auto rank = m_pattern.rankIn(m_names[place >> FlagBits]))
                m_found[std::size_t(*rank)].add(place >> FlagBits);
        }
    }

    static constexpr Token End = NameAlphabet::End;

    const NamePairs &m_pairs;
    const NamePattern &m_pattern;
    const NameList &m_names;
    RankedSlots &m_found;
};

NamePairs::NamePairs(const NameList &names) : m_size(names.size())
{
    WipedVector<quint64> occurrences;
    NameAlphabet::Token highest = 0;
    for (quint32 slot = 0; slot < m_size; ++slot) {
        const auto name = names[slot];
        for (std::size_t at = 0; at < name.size(); ++at) {
            occurrences.push_back(occurrence(name, at, slot));
            highest = std::max(highest, name[at]);
        }
    }
    std::ranges::sort(occurrences);

    m_places.reserve(occurrences.size());
    m_firstPairs.assign(highest + 2U, 0);
    for (const quint64 each : occurrences) {
        const auto pair = static_cast<quint32>(each >> 32);
        if (m_pairs.empty() || m_pairs.back() != pair) {
            m_pairs.push_back(pair);
            m_begins.push_back(static_cast<quint32>(m_places.size()));
            ++m_firstPairs[(pair >> TokenBits) + 1];
        }
        m_places.push_back(static_cast<quint32>(each));
    }
    m_begins.push_back(static_cast<quint32>(m_places.size()));
    for (std::size_t i = 1; i < m_firstPairs.size(); ++i)
        m_firstPairs[i] += m_firstPairs[i - 1];
    m_pairs.shrink_to_fit();
    m_begins.shrink_to_fit();
}

void NamePairs::find(const NamePattern &pattern, const NameList &names, RankedSlots &found) const
{
    Search(*this, pattern, names, found).run();
}

std::size_t NamePairs::bytes() const
{
    return (m_pairs.capacity() + m_begins.capacity() + m_places.capacity() + m_firstPairs.capacity()) * sizeof(quint32);
}

} // namespace canbao
