#include "models/payment/bankcardnumber.h"

#include "models/identity/typedtext.h"

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype Shortest = 13;
constexpr qsizetype Longest = 19;
constexpr qsizetype Shown = 4;

} // namespace

Result<BankCardNumber> BankCardNumber::parse(const QString &typed)
{
    const QString number = cleanNumber(typed);
    if (number.isEmpty())
        return failure(Error::Code::CardNumberMissing);
    if (!std::all_of(number.begin(), number.end(), isDigit))
        return failure(Error::Code::CardNumberCharacters);
    if (number.size() < Shortest || number.size() > Longest)
        return failureWith(Error::Code::CardNumberLength, {static_cast<int>(number.size())});
    return BankCardNumber(number);
}

/// ISO/IEC 7812-1, annex B: every second digit from the right is doubled, its digits added.
bool BankCardNumber::passesLuhn() const
{
    int sum = 0;
    bool isDoubled = m_text.size() % 2 == 0;
    for (const QChar digit : m_text) {
        const int value = digit.digitValue() * (isDoubled ? 2 : 1);
        sum += value > 9 ? value - 9 : value;
        isDoubled = !isDoubled;
    }
    return sum % 10 == 0;
}

QString BankCardNumber::masked() const
{
    return maskedCardNumber(m_text);
}

QString maskedCardNumber(const QString &typed)
{
    const QString number = cleanNumber(typed);
    if (number.isEmpty())
        return {};
    const auto dots = u"••••"_s;
    return number.size() > Shown ? dots + u' ' + number.last(Shown) : dots;
}

} // namespace canbao
