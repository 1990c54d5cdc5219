#pragma once

#include "models/find/namepattern.h"
#include "models/find/rankedslots.h"

namespace canbao {

/// The names of an index by slot, a number for each character.
class NameList
{
public:
    using Token = NameAlphabet::Token;

    quint32 size() const { return static_cast<quint32>(m_begins.size() - 1); }
    std::span<const Token> operator[](quint32 slot) const
    {
        return std::span<const Token>(m_tokens).subspan(m_begins[slot], m_begins[slot + 1] - m_begins[slot]);
    }
    void append(const std::vector<Token> &name);
    void shrink();
    std::size_t bytes() const { return m_tokens.capacity() * sizeof(Token) + m_begins.capacity() * sizeof(quint32); }

private:
    WipedVector<Token> m_tokens;
    WipedVector<quint32> m_begins{0};
};

/// Every two neighbouring characters of the names up to a slot, and where they occur. A word of one or two characters,
/// however it is typed, is answered from the pairs alone; for a longer one few names are left to look at.
class NamePairs
{
public:
    using Token = NameAlphabet::Token;

    NamePairs() = default;
    explicit NamePairs(const NameList &names);

    /// Names from here on are not in it.
    quint32 size() const { return m_size; }
    void find(const NamePattern &pattern, const NameList &names, RankedSlots &found) const;
    std::size_t bytes() const;

private:
    /// What is known of a word after one or two characters of a name.
    struct Reached
    {
        NamePattern::Positions begun = 0;
        NamePattern::Positions whole = 0;
        bool isInitials = false;
    };
    class Search;

    quint32 m_size = 0;
    WipedVector<quint32> m_pairs; ///< two tokens each, sorted
    WipedVector<quint32> m_begins; ///< in the places, by pair, and one more
    WipedVector<quint32> m_places; ///< slot, whether the second is the last, whether the first is the first
    WipedVector<quint32> m_firstPairs; ///< by first token, and one more
};

} // namespace canbao
