#include "models/find/namepattern.h"

#include <QList>

#include <algorithm>
#include <bit>

namespace canbao {

namespace {

constexpr std::size_t LongestWord = 60;

NamePattern::Positions bit(std::size_t position)
{
    return NamePattern::Positions{1} << position;
}

} // namespace

NamePattern::NamePattern(const QString &word, const NameAlphabet &alphabet) : m_alphabet(alphabet)
{
    const auto characters = word.toUcs4();
    if (static_cast<std::size_t>(characters.size()) > LongestWord)
        return;
    m_text.assign(characters.begin(), characters.end());
    m_end = bit(m_text.size());
    prepareSyllables();
}

void NamePattern::prepareSyllables()
{
    const auto &syllables = m_alphabet.syllables();
    m_begun.resize(syllables.size() * m_text.size());
    m_spoken.resize(m_begun.size());
    for (std::size_t s = 0; s < syllables.size(); ++s) {
        const QString &syllable = syllables[s];
        for (std::size_t position = 0; position < m_text.size(); ++position) {
            if (m_text[position] != syllable.front().unicode())
                continue;
            const std::size_t most = std::min(static_cast<std::size_t>(syllable.size()), m_text.size() - position);
            std::size_t length = 1;
            while (length < most && m_text[position + length] == syllable[static_cast<qsizetype>(length)].unicode())
                ++length;
            m_begun[s * m_text.size() + position] = (bit(length) - 1) << (position + 1);
            if (length == static_cast<std::size_t>(syllable.size()))
                m_spoken[s * m_text.size() + position] = bit(position + length);
        }
    }
}

NamePattern::Positions NamePattern::after(Positions positions, Token token) const
{
    Positions reached = 0;
    const auto readings = m_alphabet.readings(token);
    const char32_t character = m_alphabet.character(token);
    for (Positions rest = positions & (m_end - 1); rest != 0; rest &= rest - 1) {
        const auto position = static_cast<std::size_t>(std::countr_zero(rest));
        if (m_text[position] == character)
            reached |= bit(position + 1);
        for (const quint16 syllable : readings)
            reached |= m_begun[syllable * m_text.size() + position];
    }
    return reached;
}

NamePattern::Positions NamePattern::afterWhole(Positions positions, Token token) const
{
    Positions reached = 0;
    const auto readings = m_alphabet.readings(token);
    const char32_t character = m_alphabet.character(token);
    for (Positions rest = positions & (m_end - 1); rest != 0; rest &= rest - 1) {
        const auto position = static_cast<std::size_t>(std::countr_zero(rest));
        if (m_text[position] == character)
            reached |= bit(position + 1);
        for (const quint16 syllable : readings)
            reached |= m_spoken[syllable * m_text.size() + position];
    }
    return reached;
}

bool NamePattern::isInitial(std::size_t position, Token token) const
{
    if (position >= m_text.size())
        return false;
    const char32_t letter = m_text[position];
    return m_alphabet.character(token) == letter
        || std::ranges::any_of(m_alphabet.readings(token), [this, letter](quint16 syllable) {
               return m_alphabet.syllables()[syllable].front().unicode() == letter;
           });
}

std::optional<FindRank> NamePattern::rankIn(std::span<const Token> name) const
{
    for (std::size_t first = 0; first < name.size(); ++first) {
        Positions positions = start();
        for (std::size_t i = first; i < name.size() && isOpen(positions); ++i) {
            positions = after(positions, name[i]);
            if (!accepts(positions))
                continue;
            if (first > 0)
                return FindRank::Inside;
            return isWhole(name) ? FindRank::Whole : FindRank::Beginning;
        }
    }
    return std::nullopt;
}

bool NamePattern::isWhole(std::span<const Token> name) const
{
    Positions positions = start();
    bool isInitials = name.size() == length();
    for (std::size_t i = 0; i < name.size(); ++i) {
        positions = afterWhole(positions, name[i]);
        isInitials = isInitials && isInitial(i, name[i]);
    }
    return accepts(positions) || isInitials;
}

} // namespace canbao
