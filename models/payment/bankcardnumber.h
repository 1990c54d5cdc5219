#pragma once

#include "models/core/result.h"

#include <QString>

namespace canbao {

/// 13 to 19 digits as on a bank card (ISO/IEC 7812).
class BankCardNumber
{
public:
    /// CardNumberMissing, CardNumberCharacters or CardNumberLength. A wrong check digit is no error: see passesLuhn().
    static Result<BankCardNumber> parse(const QString &typed);

    const QString &text() const { return m_text; }
    bool passesLuhn() const;
    /// "•••• 5678": the last four digits.
    QString masked() const;

private:
    explicit BankCardNumber(QString text) : m_text(std::move(text)) { }

    QString m_text;
};

/// What was typed with all but the last four digits hidden, whether it is a sound number or not.
QString maskedCardNumber(const QString &typed);

} // namespace canbao
