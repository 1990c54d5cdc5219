#include "models/payment/bankdirectory.h"

#include <algorithm>
#include <array>

namespace canbao {

namespace {

/// 0 for the whole text, 1 for its beginning, 2 for its inside; nothing when \a part does not occur.
std::optional<int> placeOf(const QString &part, const QString &whole)
{
    const auto place = whole.indexOf(part, 0, Qt::CaseInsensitive);
    if (place < 0)
        return std::nullopt;
    if (place > 0)
        return 2;
    return part.size() == whole.size() ? 0 : 1;
}

std::optional<int> bestPlace(const QString &text, const Bank &bank)
{
    std::optional<int> best;
    for (const auto &whole : {bank.name.chinese, bank.name.english, bank.code}) {
        if (const auto place = placeOf(text, whole))
            best = std::min(best.value_or(*place), *place);
    }
    return best;
}

} // namespace

BankDirectory::BankDirectory(std::vector<Bank> banks, const std::vector<CardPrefix> &prefixes)
    : m_banks(std::move(banks))
{
    for (const auto &prefix : prefixes)
        m_prefixes[prefix.prefix].push_back(prefix);
}

const Bank *BankDirectory::find(const QString &code) const
{
    const auto found = std::ranges::find(m_banks, code, &Bank::code);
    return found == m_banks.end() ? nullptr : &*found;
}

std::optional<CardRecognition> BankDirectory::recognise(const BankCardNumber &number) const
{
    for (auto length = number.text().size(); length > 0; --length) {
        const auto found = m_prefixes.find(number.text().first(length));
        if (found == m_prefixes.end())
            continue;
        const auto fits = std::ranges::find(found->second, static_cast<int>(number.text().size()), &CardPrefix::length);
        if (fits != found->second.end())
            return CardRecognition{.bankCode = fits->bankCode, .kind = fits->kind};
    }
    return std::nullopt;
}

std::vector<const Bank *> BankDirectory::search(const QString &text, int limit) const
{
    const QString wanted = text.simplified();
    std::array<std::vector<const Bank *>, 3> byPlace;
    for (const auto &bank : m_banks) {
        if (const auto place = bestPlace(wanted, bank))
            byPlace[static_cast<std::size_t>(*place)].push_back(&bank);
    }

    std::vector<const Bank *> result;
    for (const auto &found : byPlace)
        result.insert(result.end(), found.begin(), found.end());
    result.resize(std::min(result.size(), static_cast<std::size_t>(std::max(0, limit))));
    return result;
}

} // namespace canbao
