#include "models/exchange/jsonlines.h"

#include <algorithm>
#include <string_view>

namespace canbao {

namespace {

/// Walks over a sound JSON text and tells where the members of one list of the outermost object begin.
class MemberWalk
{
public:
    MemberWalk(const QByteArray &json, const QByteArray &name) : m_json(json), m_name(name) { }

    std::vector<int> lines()
    {
        for (; m_at < m_json.size(); ++m_at)
            take(m_json[m_at]);
        return m_lines;
    }

private:
    void take(char character)
    {
        if (character == '\n')
            ++m_line;
        if (std::string_view(" \t\r\n:").find(character) != std::string_view::npos)
            return;
        if (character == ',') {
            m_isNext = m_isInList && m_depth == 2;
            return;
        }
        const bool closes = character == ']' || character == '}';
        if (m_isNext && !closes)
            m_lines.push_back(m_line);
        m_isNext = false;
        if (character == '"')
            return takeText();
        if (closes && --m_depth < 2)
            m_isInList = false;
        if (character == '[' || character == '{')
            open(character);
    }

    void open(char character)
    {
        if (++m_depth == 2)
            m_isInList = m_isNext = character == '[' && m_lastText == m_name;
    }

    void takeText()
    {
        const auto begin = ++m_at;
        for (; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at) {
            if (m_json[m_at] == '\\')
                ++m_at;
        }
        if (m_depth == 1)
            m_lastText = m_json.sliced(begin, std::min(m_at, m_json.size()) - begin);
    }

    const QByteArray &m_json;
    const QByteArray &m_name;
    QByteArray m_lastText; ///< in the outermost object: a name, where a list follows
    std::vector<int> m_lines;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_depth = 0;
    bool m_isInList = false;
    bool m_isNext = false; ///< what comes now is a member of the list
};

} // namespace

int lineAt(const QByteArray &text, qsizetype offset)
{
    const auto end = std::min(offset, text.size());
    return 1 + static_cast<int>(std::count(text.begin(), text.begin() + end, '\n'));
}

std::vector<int> memberLines(const QByteArray &json, const QByteArray &name)
{
    return MemberWalk(json, name).lines();
}

} // namespace canbao
