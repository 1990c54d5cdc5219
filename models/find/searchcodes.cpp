#include "models/find/searchcodes.h"

#include <algorithm>

namespace canbao::searchcodes {

namespace {

/// 1 to 36; 0 for any other character.
quint64 value(QChar character)
{
    const QChar small = character.toLower();
    if (small >= u'0' && small <= u'9')
        return quint64(small.unicode() - u'0') + 1;
    if (small >= u'a' && small <= u'z')
        return quint64(small.unicode() - u'a') + 11;
    return 0;
}

} // namespace

std::optional<quint64> coded(QStringView text)
{
    if (text.size() > Longest)
        return std::nullopt;
    quint64 code = 0;
    for (const QChar character : text) {
        const quint64 each = value(character);
        if (each == 0)
            return std::nullopt;
        code = code << Bits | each;
    }
    return code;
}

quint32 letters(quint64 code)
{
    quint32 result = 0;
    for (; code != 0; code >>= Bits)
        result |= quint32{1} << (code & 31);
    return result;
}

bool holds(quint64 ten, quint64 part, qsizetype length)
{
    const quint64 mask = (quint64{1} << length * Bits) - 1;
    for (qsizetype place = 0; place + length <= Longest; ++place) {
        if ((ten >> place * Bits & mask) == part)
            return true;
    }
    return false;
}

quint32 lastFour(QStringView number)
{
    constexpr qsizetype Length = 4;
    constexpr auto LeastDigits = 3; // an identity number may end in X
    if (number.size() < Length)
        return 0;
    const auto last = number.last(Length);
    const auto digits = std::ranges::count_if(last, [](QChar each) { return each >= u'0' && each <= u'9'; });
    const auto code = coded(last);
    return code && digits >= LeastDigits ? static_cast<quint32>(*code) : 0;
}

} // namespace canbao::searchcodes
