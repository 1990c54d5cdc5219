#include "models/payment/bankcardnumber.h"
#include "tests/fuzz/target.h"

void parseAnything(const QByteArray &input)
{
    const auto typed = QString::fromUtf8(input);
    if (const auto number = canbao::BankCardNumber::parse(typed))
        static_cast<void>(number->passesLuhn());
    static_cast<void>(canbao::maskedCardNumber(typed));
}
