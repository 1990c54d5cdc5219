#include "models/payment/moneycapitals.h"

#include <array>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 SectionSize = 10000;
constexpr qint64 FirstWithoutWord = SectionSize * SectionSize * SectionSize; ///< yuan
constexpr int SectionDigits = 4;

QChar capital(qint64 digit)
{
    return u"零壹贰叁肆伍陆柒捌玖"_s.at(digit);
}

/// 1 to 9999 without zeros at its ends: 5070 is 伍仟零柒拾. Zeros in a row are written once (rule 4(2)).
QString sectionText(qint64 section)
{
    static constexpr std::array Units{u"仟", u"佰", u"拾", u""};
    QString text;
    bool isZeroOpen = false;
    qint64 weight = SectionSize / 10;
    for (std::size_t place = 0; place < SectionDigits; ++place, weight /= 10) {
        const qint64 digit = section / weight % 10;
        if (digit == 0) {
            isZeroOpen = !text.isEmpty();
            continue;
        }
        if (isZeroOpen)
            text += capital(0);
        isZeroOpen = false;
        text += capital(digit) + QString::fromUtf16(Units[place]);
    }
    return text;
}

/// Whole yuan, 0 as nothing. A 零 joins two sections where the lower one has no thousands (rule 4(1)); a zero at the
/// end of the upper one alone asks for none (rule 4(3): 壹拾万柒仟元).
QString yuanText(qint64 yuan)
{
    static constexpr std::array Units{u"亿", u"万", u""};
    QString text;
    qint64 weight = SectionSize * SectionSize;
    for (std::size_t place = 0; place < Units.size(); ++place, weight /= SectionSize) {
        const qint64 section = yuan / weight % SectionSize;
        if (section == 0)
            continue;
        const bool isAfterGap = yuan / weight / SectionSize % SectionSize == 0;
        if (!text.isEmpty() && (section < SectionSize / 10 || isAfterGap))
            text += capital(0);
        text += sectionText(section) + QString::fromUtf16(Units[place]);
    }
    return text;
}

} // namespace

std::optional<QString> moneyCapitals(Money amount)
{
    const qint64 yuan = amount.fen() / 100;
    const qint64 jiao = amount.fen() / 10 % 10;
    const qint64 fen = amount.fen() % 10;
    if (amount < Money() || yuan >= FirstWithoutWord)
        return std::nullopt;
    if (jiao == 0 && fen == 0)
        return (yuan == 0 ? QString(capital(0)) : yuanText(yuan)) + u"元整"_s; // rule 2

    QString text = yuan == 0 ? QString() : yuanText(yuan) + u"元"_s;
    const bool isZeroBetween = jiao == 0 || yuan % 10 == 0; // rules 4(4) and 4(3)
    if (yuan != 0 && isZeroBetween)
        text += capital(0);
    if (jiao != 0)
        text += capital(jiao) + u"角"_s;
    if (fen != 0)
        text += capital(fen) + u"分"_s;
    return text;
}

} // namespace canbao
