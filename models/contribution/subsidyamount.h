#pragma once

#include "models/contribution/contributionquote.h"
#include "models/contribution/subsidy.h"

namespace canbao {

/// What a subsidy gives in one month; no explanation where it is not known.
struct SubsidyAmount
{
    std::optional<Explanation> explanation = {};
    Standing standing = Standing::Unknown;
};

/// Each scheme's part, added up and held under the monthly cap. Unknown as soon as one part is.
SubsidyAmount subsidyAmount(const Subsidy &subsidy, YearMonth month, const ContributionQuote &paid,
                            const ContributionQuote &floor);

} // namespace canbao
