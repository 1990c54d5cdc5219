#include "models/region/regionsearchkey.h"

#include "models/identity/typedtext.h"

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

using Form = RegionSearchWord::Form;

bool isLatin(QChar character)
{
    return character >= u'a' && character <= u'z';
}

quint32 lettersOf(QStringView text)
{
    quint32 letters = 0;
    for (const QChar character : text) {
        if (isLatin(character))
            letters |= quint32{1} << (character.unicode() - u'a');
    }
    return letters;
}

RegionSearchWord wordOf(QString text)
{
    const QString typed = text;
    if (std::ranges::all_of(text, isDigit))
        return {.text = text, .form = Form::Digits, .typed = typed};
    if (!std::ranges::all_of(text, [](QChar character) { return isLatin(character) || isDigit(character); }))
        return {.text = text, .form = Form::Chinese, .typed = typed};
    text.removeIf(isDigit); // tones as digits: "hai3dian4"
    return {.text = text, .form = Form::Latin, .letters = lettersOf(text), .typed = typed};
}

/// How many characters at the end of a name only say what kind of division it is.
qsizetype suffixLength(QStringView name)
{
    static constexpr QStringView Suffixes[]{u"特别行政区", u"自治区", u"自治州", u"自治县", u"自治旗", u"地区", u"林区",
                                            u"省",         u"市",     u"区",     u"县",     u"盟",     u"旗"};
    constexpr qsizetype ShortestRest = 2; // 东区 and 和县 are known by both characters
    for (const QStringView suffix : Suffixes) {
        if (name.endsWith(suffix) && name.size() - suffix.size() >= ShortestRest)
            return suffix.size();
    }
    return 0;
}

} // namespace

/// Letters and digits only; a tone is a mark of its own once the text is decomposed.
QString searchForm(const QString &text)
{
    constexpr QChar Diaeresis = u'\u0308';
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toLower()) {
        if (character == Diaeresis && result.endsWith(u'u'))
            result.back() = u'v';
        else if (character.isLetterOrNumber() || character.isSurrogate())
            result.append(character);
    }
    return result;
}

std::vector<RegionSearchWord> RegionSearchWord::wordsOf(const QString &typed)
{
    std::vector<RegionSearchWord> result;
    QString word;
    const auto finish = [&result, &word] {
        if (const QString text = searchForm(word); !text.isEmpty())
            result.push_back(wordOf(text));
        word.clear();
    };
    for (const QChar character : typed) {
        if (character.isSpace() || u",，、/;；"_s.contains(character))
            finish();
        else
            word.append(character);
    }
    finish();
    return result;
}

RegionSearchWord RegionSearchWord::joined(const std::vector<RegionSearchWord> &words)
{
    RegionSearchWord result;
    for (const auto &word : words) {
        if (word.form != words.front().form)
            return {};
        result.text += word.text;
        result.form = word.form;
        result.letters |= word.letters;
    }
    return result;
}

RegionSearchWord RegionSearchWord::part(qsizetype from, qsizetype length) const
{
    const QString slice = text.sliced(from, length);
    return {.text = slice, .form = form, .letters = lettersOf(slice)};
}

RegionSearchKey::RegionSearchKey(const Region &region, bool foundByCodeOnly) : m_code(region.code.text())
{
    if (foundByCodeOnly)
        return;

    m_chinese = searchForm(region.name.chinese); // 金门县(福建省泉州市)
    m_initials = region.initials;
    for (const auto &syllable : region.pinyin.split(u' ', Qt::SkipEmptyParts)) {
        m_pinyin += syllable;
        m_ends.append(static_cast<quint8>(m_pinyin.size()));
    }
    const qsizetype suffix = suffixLength(m_chinese);
    m_coreCharacters = m_chinese.size() - suffix;
    m_coreSyllables = std::max(qsizetype{0}, m_ends.size() - suffix);
    if (const QString english = searchForm(region.name.english); !m_pinyin.startsWith(english))
        m_english = english;
    m_letters = lettersOf(m_pinyin) | lettersOf(m_english);
}

RegionMatch RegionSearchKey::match(const RegionSearchWord &word) const
{
    switch (word.form) {
    case Form::Chinese:
        return matchChinese(word.text);
    case Form::Latin: // most regions are ruled out by a letter that they do not have
        return (word.letters & ~m_letters) == 0 ? matchLatin(word.text) : RegionMatch::None;
    case Form::Digits:
        if (!m_code.startsWith(word.text))
            return RegionMatch::None;
        return m_code.size() == word.text.size() ? RegionMatch::Exact : RegionMatch::Prefix;
    }
    Q_UNREACHABLE();
}

RegionMatch RegionSearchKey::matchChinese(QStringView text) const
{
    const qsizetype place = m_chinese.indexOf(text);
    if (place < 0)
        return RegionMatch::None;
    if (place > 0)
        return RegionMatch::Inner;
    return text.size() == m_chinese.size() || text.size() == m_coreCharacters ? RegionMatch::Exact
                                                                              : RegionMatch::Prefix;
}

RegionMatch RegionSearchKey::matchLatin(QStringView text) const
{
    if (!m_english.isEmpty() && m_english.startsWith(text))
        return m_english.size() == text.size() ? RegionMatch::Exact : RegionMatch::Prefix;
    if (m_initials.startsWith(text.front())) {
        if (text == m_pinyin || text == corePinyin())
            return RegionMatch::Exact;
        if (text == m_initials || text == QStringView(m_initials).left(m_coreSyllables))
            return RegionMatch::ExactInitials;
        if (m_pinyin.startsWith(text))
            return RegionMatch::Prefix;
        if (fitsFrom(0, text))
            return RegionMatch::MixedPrefix;
    }
    for (qsizetype index = 1; index < m_ends.size(); ++index) {
        if (fitsFrom(index, text))
            return RegionMatch::Inner;
    }
    return RegionMatch::None;
}

/// Whether \a text is made of beginnings of the syllables from the given one on, none left out: "h" + "dian", "hd".
bool RegionSearchKey::fitsFrom(qsizetype index, QStringView text) const
{
    if (index >= m_ends.size())
        return false;
    const QStringView sound = syllable(index);
    const qsizetype most = std::min(sound.size(), text.size());
    for (qsizetype length = 1; length <= most && sound[length - 1] == text[length - 1]; ++length) {
        if (length == text.size() || fitsFrom(index + 1, text.sliced(length)))
            return true;
    }
    return false;
}

qsizetype RegionSearchKey::leadingLength(const RegionSearchWord &word) const
{
    const QStringView name = word.form == Form::Chinese ? QStringView(m_chinese) : QStringView(m_pinyin);
    const QStringView core = word.form == Form::Chinese ? name.left(m_coreCharacters) : corePinyin();
    for (const QStringView beginning : {name, core}) {
        if (!beginning.isEmpty() && word.text.startsWith(beginning))
            return beginning.size();
    }
    return 0;
}

QStringView RegionSearchKey::syllable(qsizetype index) const
{
    const qsizetype start = index == 0 ? 0 : m_ends[index - 1];
    return QStringView(m_pinyin).sliced(start, m_ends[index] - start);
}

QStringView RegionSearchKey::corePinyin() const
{
    return m_coreSyllables == 0 ? QStringView() : QStringView(m_pinyin).first(m_ends[m_coreSyllables - 1]);
}

} // namespace canbao
