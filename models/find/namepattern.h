#pragma once

#include "models/find/namealphabet.h"

#include <optional>

namespace canbao {

/// Where a word was found, the best first.
enum class FindRank : quint8 {
    Whole, ///< the name, its pinyin or initials; the reference; the last digits of the document
    Beginning, ///< of the name
    Inside, ///< the name
    Place,
    Besides, ///< a year, a status, a part of the reference
};
constexpr std::size_t FindRankCount = 5;

/// A word to look for in names: characters as they are, and letters as beginnings of what neighbouring characters are
/// read as, none left out: "zhangw", "zw" and "张w" find 张伟.
/// A set of positions in the word is a bit each: those that may have been reached.
class NamePattern
{
public:
    using Token = NameAlphabet::Token;
    using Positions = quint64;

    NamePattern(const QString &word, const NameAlphabet &alphabet);

    /// False for a word that no name can hold.
    bool isPossible() const { return !m_text.empty(); }
    Positions start() const { return 1; }
    /// Where one can be after \a token, each reading begun.
    Positions after(Positions positions, Token token) const;
    /// The same with the character or a whole reading of it.
    Positions afterWhole(Positions positions, Token token) const;
    bool isInitial(std::size_t position, Token token) const;
    bool accepts(Positions positions) const { return (positions & m_end) != 0; }
    /// Whether more can follow.
    bool isOpen(Positions positions) const { return (positions & (m_end - 1)) != 0; }
    std::size_t length() const { return m_text.size(); }

    std::optional<FindRank> rankIn(std::span<const Token> name) const;

private:
    void prepareSyllables();
    bool isWhole(std::span<const Token> name) const;

    const NameAlphabet &m_alphabet;
    std::vector<char32_t> m_text;
    Positions m_end = 0;
    std::vector<Positions> m_begun; ///< by syllable and position: where its beginnings lead to
    std::vector<Positions> m_spoken; ///< and where the whole of it leads to
};

} // namespace canbao
