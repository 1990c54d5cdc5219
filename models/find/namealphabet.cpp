#include "models/find/namealphabet.h"

#include "models/region/regionsearchkey.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <numeric>

namespace canbao {

NameAlphabet::NameAlphabet(Readings readings) : m_readingsOf(std::move(readings)), m_characters{0}, m_begins{0, 0}
{
}

std::vector<NameAlphabet::Token> NameAlphabet::tokens(const QString &name)
{
    std::vector<Token> result;
    QString form = searchForm(name);
    const auto characters = form.toUcs4();
    result.reserve(static_cast<std::size_t>(characters.size()));
    for (const char32_t character : characters)
        result.push_back(token(character));
    form.fill(u'\0');
    return result;
}

NameAlphabet::Token NameAlphabet::token(char32_t character)
{
    if (const auto known = m_tokens.find(character); known != m_tokens.end())
        return known->second;
    if (m_characters.size() > std::numeric_limits<Token>::max())
        return std::numeric_limits<Token>::max(); // more characters than there are in use: found by the others

    const auto added = static_cast<Token>(m_characters.size());
    m_tokens.emplace(character, added);
    m_characters.push_back(character);
    const QStringList readings = m_readingsOf(character);
    for (const QString &reading : readings) {
        const auto number = static_cast<quint16>(m_syllables.size());
        const auto [place, isNew] = m_syllableNumbers.emplace(reading, number);
        if (isNew)
            m_syllables.push_back(reading);
        m_readings.push_back(place->second);
    }
    m_begins.push_back(static_cast<quint32>(m_readings.size()));
    return added;
}

std::vector<NameAlphabet::Token> NameAlphabet::places() const
{
    std::vector<Token> sorted(m_characters.size());
    std::iota(sorted.begin(), sorted.end(), Token{0});
    std::ranges::sort(sorted, {}, [this](Token token) {
        const auto spoken = readings(token);
        return std::pair(spoken.empty() ? QString() : m_syllables[spoken.front()], m_characters[token]);
    });
    std::vector<Token> result(sorted.size());
    for (std::size_t i = 0; i < sorted.size(); ++i)
        result[sorted[i]] = static_cast<Token>(i);
    return result;
}

} // namespace canbao
