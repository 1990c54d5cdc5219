#include "models/pension/payoutmonths.h"

namespace canbao {

std::optional<Tenths> PayoutMonths::at(int years, int months) const
{
    const auto found = m_byAge.find(years * 12 + months);
    return found == m_byAge.end() ? std::nullopt : std::optional(found->second);
}

} // namespace canbao
