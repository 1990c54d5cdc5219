#include "models/find/hanreadings.h"

#include "models/region/regionsearchkey.h"

#include <unicode/translit.h>

#include <map>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

/// Readings that ICU's two rule sets do not give and that names have: 通用规范汉字字典, and for family names
/// 现代汉语词典 (第7版). A reading too many finds a name too many, one too few loses it.
const std::map<char32_t, QStringList> &otherReadings()
{
    static const std::map<char32_t, QStringList> readings{
        {U'长', {u"chang"_s}},        {U'重', {u"zhong"_s}},
        {U'朴', {u"piao"_s}},         {U'覃', {u"qin"_s}},
        {U'翟', {u"di"_s}},           {U'缪', {u"miao"_s}},
        {U'种', {u"chong"_s}},        {U'员', {u"yun"_s}},
        {U'折', {u"she"_s}},          {U'繁', {u"po"_s}},
        {U'费', {u"bi"_s}},           {U'洗', {u"xian"_s}},
        {U'黑', {u"he"_s}},           {U'召', {u"shao"_s}},
        {U'隽', {u"jun"_s}},          {U'乜', {u"nie"_s}},
        {U'车', {u"che"_s, u"ju"_s}}, {U'行', {u"hang"_s}},
        {U'朝', {u"zhao"_s}},         {U'茜', {u"xi"_s}},
        {U'娜', {u"nuo"_s}},          {U'莘', {u"xin"_s}},
        {U'大', {u"dai"_s}},          {U'柏', {u"bo"_s}},
        {U'宿', {u"xiu"_s}},          {U'卜', {u"bu"_s}},
        {U'郗', {u"chi"_s}},          {U'谌', {u"shen"_s}},
        {U'瞿', {u"ju"_s}},           {U'薄', {u"bao"_s}},
        {U'贾', {u"gu"_s}},           {U'盛', {u"cheng"_s}},
        {U'沈', {u"chen"_s}},         {U'盖', {u"ge"_s}},
        {U'藏', {u"zang"_s}},         {U'少', {u"shao"_s}},
        {U'俟', {u"qi"_s, u"si"_s}},  {U'万', {u"mo"_s}},
        {U'尉', {u"yu"_s}},           {U'单', {u"shan"_s, u"chan"_s}},
        {U'乐', {u"yue"_s, u"le"_s}}, {U'靓', {u"liang"_s, u"jing"_s}},
        {U'都', {u"du"_s, u"dou"_s}}, {U'宁', {u"ning"_s}},
        {U'曾', {u"ceng"_s}},         {U'解', {u"jie"_s}},
        {U'晟', {u"cheng"_s}},        {U'峥', {u"zheng"_s}},
        {U'佛', {u"fo"_s}},           {U'拓', {u"tuo"_s, u"ta"_s}},
        {U'炅', {u"gui"_s}},          {U'汤', {u"shang"_s}},
        {U'兴', {u"xing"_s}},         {U'和', {u"he"_s}},
        {U'传', {u"chuan"_s}},        {U'率', {u"shuai"_s}},
        {U'参', {u"shen"_s}},         {U'秘', {u"bi"_s}},
        {U'相', {u"xiang"_s}}};
    return readings;
}

bool isLetter(char32_t character)
{
    return character >= U'a' && character <= U'z';
}

std::unique_ptr<icu::Transliterator> transliterator(const char *id)
{
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(id, UTRANS_FORWARD, error));
    return U_SUCCESS(error) ? std::move(made) : nullptr;
}

/// Empty where the rules do not know the character.
QString reading(const icu::Transliterator *rules, char32_t character)
{
    if (!rules)
        return {};
    icu::UnicodeString text(static_cast<UChar32>(character));
    rules->transliterate(text);
    const QString latin = searchForm(QString::fromUtf16(text.getBuffer(), text.length()));
    for (const QChar letter : latin) {
        if (!isLetter(letter.unicode()))
            return {};
    }
    return latin;
}

void add(QStringList &readings, const QString &reading)
{
    if (!reading.isEmpty() && !readings.contains(reading))
        readings.append(reading);
}

} // namespace

struct HanReadings::Rules
{
    std::unique_ptr<icu::Transliterator> words = transliterator("Han-Latin");
    std::unique_ptr<icu::Transliterator> names = transliterator("Han-Latin/Names");
};

HanReadings::HanReadings() : m_rules(std::make_unique<Rules>())
{
}
HanReadings::~HanReadings() = default;
HanReadings::HanReadings(HanReadings &&other) noexcept = default;
HanReadings &HanReadings::operator=(HanReadings &&other) noexcept = default;

QStringList HanReadings::of(char32_t character) const
{
    if (isLetter(character))
        return {QString(QChar(static_cast<char16_t>(character)))};
    constexpr char32_t EndOfAscii = 0x80;
    if (character < EndOfAscii)
        return {};

    QStringList readings;
    add(readings, reading(m_rules->names.get(), character));
    add(readings, reading(m_rules->words.get(), character));
    if (const auto other = otherReadings().find(character); other != otherReadings().end()) {
        for (const QString &text : other->second)
            add(readings, text);
    }
    for (const QString &text : QStringList(readings)) { // 吕 is lv on keyboards, LYU in passports, lu for many
        if (const auto at = text.indexOf(u'v'); at >= 0) {
            add(readings, QString(text).replace(at, 1, u"u"_s));
            add(readings, QString(text).replace(at, 1, u"yu"_s));
        }
    }
    return readings;
}

} // namespace canbao
