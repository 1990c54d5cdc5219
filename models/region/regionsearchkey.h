#pragma once

#include "models/region/region.h"

#include <QVarLengthArray>

#include <vector>

namespace canbao {

/// Text as searches compare it: full-width made half-width, small letters, without tones, blanks and marks; ü is v.
QString searchForm(const QString &text);

/// One word of a search, cleaned: full-width made half-width, tones, blanks and capitals gone, ü written v.
struct RegionSearchWord
{
    enum class Form { Chinese, Latin, Digits };

    QString text;
    Form form = Form::Chinese;
    quint32 letters = 0; ///< one bit for each of a to z that occurs
    QString typed = {}; ///< with the digits that the text of a Latin word leaves out, for references and numbers

    /// The words of what was typed, apart at blanks and commas.
    static std::vector<RegionSearchWord> wordsOf(const QString &typed);
    /// All of \a words as one, for names whose syllables were typed apart; empty when their forms differ.
    static RegionSearchWord joined(const std::vector<RegionSearchWord> &words);
    /// The part from a place on.
    RegionSearchWord part(qsizetype from, qsizetype length) const;
};

/// How well a word fits a region, the best first.
enum class RegionMatch { Exact, ExactInitials, Prefix, MixedPrefix, Inner, None };

/// What is compared when a region is searched for, prepared once.
class RegionSearchKey
{
public:
    /// A region that is \a foundByCodeOnly has no name of its own.
    RegionSearchKey(const Region &region, bool foundByCodeOnly);

    RegionMatch match(const RegionSearchWord &word) const;
    /// How much of the beginning of \a word is this region's whole name, with or without 省, 市, 区; 0 for none.
    qsizetype leadingLength(const RegionSearchWord &word) const;

private:
    RegionMatch matchChinese(QStringView text) const;
    RegionMatch matchLatin(QStringView text) const;
    bool fitsFrom(qsizetype syllable, QStringView text) const;
    QStringView syllable(qsizetype index) const;
    QStringView corePinyin() const;

    QString m_code;
    QString m_chinese;
    QString m_pinyin; ///< without blanks
    QString m_initials;
    QString m_english; ///< only where it is not spelt like the pinyin
    QVarLengthArray<quint8, 12> m_ends; ///< of the syllables
    quint32 m_letters = 0; ///< that occur in the pinyin or the English name
    qsizetype m_coreCharacters = 0; ///< of the Chinese name without 省, 市, 区
    qsizetype m_coreSyllables = 0;
};

} // namespace canbao
