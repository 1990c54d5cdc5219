#include "models/law/lawsearch.h"

#include <QStringList>

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

/// One form for what looks the same: "ＡＢＣ" and "abc", "〔2025〕" typed as "[2025]".
QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    for (auto &character : plain) {
        if (character == u'〔' || character == u'【')
            character = u'[';
        else if (character == u'〕' || character == u'】')
            character = u']';
    }
    return plain;
}

bool hasAll(const QString &text, const QStringList &words)
{
    const auto plain = folded(text);
    return std::ranges::all_of(words, [&plain](const QString &word) { return plain.contains(word); });
}

QString textOf(const LawDocument &law)
{
    return QStringList{law.title.chinese, law.title.english, law.number, law.issued, law.effective}.join(u'\n');
}

QString textOf(const LawNote &note)
{
    return QStringList{note.article.chinese, note.article.english, note.text.chinese, note.text.english}.join(u'\n');
}

} // namespace

std::vector<LawHit> searchLaws(const LawLibrary &library, const QString &text)
{
    const auto words = folded(text).simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<LawHit> hits;
    if (words.isEmpty())
        return hits;
    for (const auto &law : library.documents()) {
        if (hasAll(textOf(law), words))
            hits.push_back({&law, nullptr});
    }
    for (const auto &law : library.documents()) {
        // A word may stand in the title and another in the note; the title alone is no new place.
        for (const auto *note : library.textsOf(law.key)) {
            if (hasAll(textOf(*note) + u'\n' + textOf(law), words) && !hasAll(textOf(law), words))
                hits.push_back({&law, note});
            else if (hasAll(textOf(*note), words))
                hits.push_back({&law, note});
        }
    }
    return hits;
}

} // namespace canbao
