#pragma once

#include <QString>

#include <functional>
#include <map>
#include <span>
#include <unordered_map>
#include <vector>

namespace canbao {

/// The characters that occur in the names of an index, numbered, each with its readings.
class NameAlphabet
{
public:
    using Token = quint16;
    using Readings = std::function<QStringList(char32_t)>;

    /// No character: what stands after the last one of a name.
    static constexpr Token End = 0;

    explicit NameAlphabet(Readings readings);

    /// The characters of a name in its searched form; a new one is taken up.
    std::vector<Token> tokens(const QString &name);
    std::size_t size() const { return m_characters.size(); }
    char32_t character(Token token) const { return m_characters[token]; }
    /// Numbers of syllables; the first is the one to sort by.
    std::span<const quint16> readings(Token token) const
    {
        const auto begin = m_readings.begin() + m_begins[token];
        return {begin, m_readings.begin() + m_begins[token + 1U]};
    }
    const std::vector<QString> &syllables() const { return m_syllables; }
    /// Where each token stands when names are sorted as they are read: by syllable, then by character.
    std::vector<Token> places() const;

private:
    Token token(char32_t character);

    Readings m_readingsOf;
    std::unordered_map<char32_t, Token> m_tokens;
    std::vector<char32_t> m_characters; ///< by token
    std::vector<quint16> m_readings;
    std::vector<quint32> m_begins; ///< in m_readings, by token, and one more
    std::vector<QString> m_syllables;
    std::map<QString, quint16> m_syllableNumbers;
};

} // namespace canbao
