#pragma once

#include "models/find/applicationindex.h"
#include "models/find/finderstatus.h"

#include <algorithm>

namespace canbao::tests {

/// What the index of applications has to find, said as plainly as it can be: every application is looked at.
class PlainSearch
{
public:
    PlainSearch(const RegionDirectory &regions, std::function<QStringList(char32_t)> readings)
        : m_regions(regions)
        , m_readings(std::move(readings))
    {
    }

    std::vector<qint64> find(const std::vector<FinderEntry> &entries, const FinderQuery &query) const
    {
        std::vector<std::pair<int, qint64>> found;
        for (const FinderEntry &entry : entries) {
            if (const auto rank = rankOf(entry, query))
                found.emplace_back(*rank, -entry.key);
        }
        std::ranges::sort(found);
        std::vector<qint64> keys;
        for (const auto &[rank, key] : found)
            keys.push_back(-key);
        return keys;
    }

private:
    std::optional<int> rankOf(const FinderEntry &entry, const FinderQuery &query) const
    {
        if ((query.year && entry.savedOn.year() != *query.year) || (query.status && entry.status != *query.status)
            || (query.province && entry.region->province() != *query.province))
            return std::nullopt;
        int sum = 0;
        for (const RegionSearchWord &word : RegionSearchWord::wordsOf(query.text)) {
            const auto rank = rankOf(entry, word);
            if (!rank)
                return std::nullopt;
            sum += *rank;
        }
        return sum;
    }

    std::optional<int> rankOf(const FinderEntry &entry, const RegionSearchWord &word) const
    {
        const QString reference = QString(entry.reference).remove(u'-').toLower();
        const bool holdsReference = word.typed.size() >= 3 && reference.contains(word.typed);
        const auto name = nameRank(entry.name, word.text);
        if (name == 0 || (holdsReference && word.typed.size() >= 8) || hasDigits(entry, word.typed))
            return 0;
        if (name)
            return name;
        if (isPlace(entry, word))
            return 3;
        const bool isYear = word.typed == QString::number(entry.savedOn.year());
        return isYear || holdsReference || finderstatus::isMeant(entry.status, word.text) ? std::optional(4)
                                                                                          : std::nullopt;
    }

    static bool hasDigits(const FinderEntry &entry, const QString &typed)
    {
        return entry.lastDigits && typed.size() >= 4 && typed.endsWith(entry.lastDigits->toLower());
    }

    std::optional<int> nameRank(const QString &name, const QString &text) const
    {
        const auto characters = searchForm(name).toUcs4();
        if (isWhole(characters, 0, text) || isInitials(characters, text))
            return 0;
        for (qsizetype first = 0; first < characters.size(); ++first) {
            if (begins(characters, first, text))
                return first == 0 ? 1 : 2;
        }
        return std::nullopt;
    }

    const QStringList &waysToSay(char32_t character) const
    {
        QStringList &ways = m_ways[character];
        if (ways.isEmpty())
            ways = m_readings(character) + QStringList{QString::fromUcs4(&character, 1)};
        return ways;
    }

    bool begins(const QList<uint> &name, qsizetype at, const QString &text) const
    {
        if (text.isEmpty())
            return true;
        if (at == name.size())
            return false;
        for (const QString &way : waysToSay(name[at])) {
            for (qsizetype length = way.size(); length > 0; --length) {
                if (text.startsWith(way.left(length)) && begins(name, at + 1, text.mid(length)))
                    return true;
            }
        }
        return false;
    }

    bool isWhole(const QList<uint> &name, qsizetype at, const QString &text) const
    {
        if (at == name.size())
            return text.isEmpty();
        return std::ranges::any_of(waysToSay(name[at]), [&](const QString &way) {
            return text.startsWith(way) && isWhole(name, at + 1, text.mid(way.size()));
        });
    }

    bool isInitials(const QList<uint> &name, const QString &text) const
    {
        const auto letters = text.toUcs4();
        if (letters.size() != name.size())
            return false;
        for (qsizetype i = 0; i < name.size(); ++i) {
            const auto &ways = waysToSay(name[i]);
            if (std::ranges::none_of(ways, [&](const QString &way) { return way.toUcs4().front() == letters[i]; }))
                return false;
        }
        return true;
    }

    bool isPlace(const FinderEntry &entry, const RegionSearchWord &word) const
    {
        using Form = RegionSearchWord::Form;
        if (word.form == Form::Digits || (word.form == Form::Latin && word.text.size() < 2))
            return false;
        auto chain = m_regions.chain(*entry.region);
        std::ranges::reverse(chain);
        QString rest = word.text;
        for (const RegionCode code : chain) {
            const RegionSearchKey &key = keyOf(code);
            const RegionSearchWord part = word.part(word.text.size() - rest.size(), rest.size());
            if (key.match(word) != RegionMatch::None || key.match(part) != RegionMatch::None)
                return true;
            rest = rest.mid(key.leadingLength(part));
        }
        if (word.form == Form::Chinese)
            return searchForm(entry.place.chinese).contains(word.text);
        const auto english = entry.place.english.split(u' ');
        return std::ranges::any_of(english,
                                   [&](const QString &each) { return searchForm(each).startsWith(word.text); });
    }

    const RegionSearchKey &keyOf(RegionCode code) const
    {
        const auto known = m_keys.find(code);
        return known != m_keys.end()
            ? known->second
            : m_keys.emplace(code, RegionSearchKey(*m_regions.find(code), false)).first->second;
    }

    mutable std::map<char32_t, QStringList> m_ways;
    mutable std::map<RegionCode, RegionSearchKey> m_keys;
    const RegionDirectory &m_regions;
    std::function<QStringList(char32_t)> m_readings;
};

} // namespace canbao::tests
