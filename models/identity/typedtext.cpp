#include "models/identity/typedtext.h"

#include <QRegularExpression>
#include <QTextBoundaryFinder>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

/// U+FF01 to U+FF5E are the full-width twins of "!" to "~".
QChar halfWidth(QChar character)
{
    constexpr char16_t First = u'\uFF01';
    constexpr char16_t Last = u'\uFF5E';
    constexpr char16_t Distance = First - u'!';
    const char16_t code = character.unicode();
    return code >= First && code <= Last ? QChar(char16_t(code - Distance)) : character;
}

bool isDash(QChar character)
{
    return character.category() == QChar::Punctuation_Dash || character == u'\u2212';
}

/// Marks without a glyph, such as those that come along when text is copied from a web page.
bool isInvisible(QChar character)
{
    return character.category() == QChar::Other_Format || character.category() == QChar::Other_Control;
}

QString halfWidthWithoutBlanks(const QString &typed)
{
    QString result;
    result.reserve(typed.size());
    for (const QChar typedCharacter : typed) {
        const QChar character = halfWidth(typedCharacter);
        if (!character.isSpace() && !isInvisible(character))
            result.append(character);
    }
    return result;
}

} // namespace

QString cleanNumber(const QString &typed)
{
    QString result = halfWidthWithoutBlanks(typed);
    result.removeIf(isDash);
    return result.toUpper();
}

QString cleanName(const QString &typed)
{
    return typed.simplified();
}

std::optional<QDate> parseDate(const QString &typed)
{
    static const QRegularExpression separated(u"^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})\\z"_s);
    static const QRegularExpression compact(u"^(\\d{4})()(\\d{2})(\\d{2})\\z"_s);
    static const QRegularExpression chinese(u"^(\\d{4})(年)(\\d{1,2})月(\\d{1,2})日\\z"_s);

    const QString text = halfWidthWithoutBlanks(typed);
    for (const auto *pattern : {&separated, &compact, &chinese}) {
        const auto match = pattern->match(text);
        if (!match.hasMatch())
            continue;
        const QDate date(match.capturedView(1).toInt(), match.capturedView(3).toInt(), match.capturedView(4).toInt());
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<YearMonth> parseMonth(const QString &typed)
{
    static const QRegularExpression separated(u"^(\\d{4})[-/.](\\d{1,2})\\z"_s);
    static const QRegularExpression compact(u"^(\\d{4})(\\d{2})\\z"_s);
    static const QRegularExpression chinese(u"^(\\d{4})年(\\d{1,2})月\\z"_s);

    const QString text = halfWidthWithoutBlanks(typed);
    for (const auto *pattern : {&separated, &compact, &chinese}) {
        const auto match = pattern->match(text);
        if (!match.hasMatch())
            continue;
        const auto month = yearMonth(match.capturedView(1).toInt(), match.capturedView(2).toUInt());
        return month.ok() ? std::optional(month) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<int> parseCount(const QString &typed)
{
    static const QRegularExpression digits(u"^\\d{1,9}\\z"_s);
    const QString text = halfWidthWithoutBlanks(typed);
    return digits.match(text).hasMatch() ? std::optional(text.toInt()) : std::nullopt;
}

int characterCount(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    while (finder.toNextBoundary() != -1)
        ++count;
    return count;
}

std::optional<QString> parseMobile(const QString &typed)
{
    static const QRegularExpression pattern(u"^(?:\\+86)?(1\\d{10})\\z"_s);
    const auto match = pattern.match(cleanNumber(typed));
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

QString maskedMobile(const QString &typed)
{
    const QString number = parseMobile(typed).value_or(cleanNumber(typed));
    constexpr qsizetype Shown = 3 + 4;
    if (number.size() <= Shown)
        return QString(number.size(), u'*');
    return number.left(3) + QString(number.size() - Shown, u'*') + number.right(4);
}

} // namespace canbao
