#pragma once

#include "models/core/language.h"
#include "models/payment/bankcardnumber.h"

#include <map>
#include <optional>
#include <vector>

namespace canbao {

/// Kind of a card in the prefix table: DC, CC, SCC, PC.
enum class CardKind { Debit, Credit, SemiCredit, Prepaid };

struct Bank
{
    QString code; ///< "ABC"
    BilingualText name; ///< English is empty where it is not known
};

/// What a card's prefix tells. Community data: it suggests, it never proves.
struct CardRecognition
{
    QString bankCode;
    CardKind kind = CardKind::Debit;
};

struct CardPrefix
{
    QString prefix;
    int length = 0; ///< of the whole card number
    QString bankCode;
    CardKind kind = CardKind::Debit;
};

/// Banks and the prefixes of their cards.
class BankDirectory
{
public:
    BankDirectory() = default;
    BankDirectory(std::vector<Bank> banks, const std::vector<CardPrefix> &prefixes);

    const std::vector<Bank> &banks() const { return m_banks; }
    const Bank *find(const QString &code) const;
    /// The longest prefix of a card of the same length; nothing when none fits.
    std::optional<CardRecognition> recognise(const BankCardNumber &number) const;
    /// Banks whose name or code contains \a text, the best match first; all of them for an empty one.
    std::vector<const Bank *> search(const QString &text, int limit = 20) const;

private:
    std::vector<Bank> m_banks;
    std::map<QString, std::vector<CardPrefix>> m_prefixes;
};

} // namespace canbao
