#pragma once

#include "models/law/source.h"
#include "models/pension/plantimes.h"

#include <vector>

namespace canbao {

/// What somebody can do who reaches the statutory month with too few months (人社部令第13号 of 2011, art. 2 and 3).
enum class ShortfallWay {
    PayOn, ///< every month after the statutory one, until there are enough
    PayAtOnce, ///< the rest, after five more years; only for those who paid before 2011-07-01
    ResidentsScheme, ///< move to the residents' pension scheme
};

/// The stable word in JSON ("pay_on").
QString shortfallWayKey(ShortfallWay way);

enum class ShortfallVerdict { Possible, NotPossible, NotKnown };

QString shortfallVerdictKey(ShortfallVerdict verdict);

struct ShortfallOption
{
    ShortfallWay way = ShortfallWay::PayOn;
    ShortfallVerdict verdict = ShortfallVerdict::Possible;
    int monthsAfter = 0; ///< to be paid month by month after the statutory month
    int monthsAtOnce = 0; ///< to be paid at once then
    std::optional<YearMonth> start = {}; ///< of the pension; not set where it is not one of employees
    /// How the rule goes on where the minimum is above fifteen years is not settled: ask the bureau.
    bool isOpen = false;
    Source source = {};
    bool operator==(const ShortfallOption &) const = default;
};

/// The ways out, in the order of the rules; empty when there are enough months at the statutory month.
/// \a joined is the first month ever paid for; not set: not known.
std::vector<ShortfallOption> shortfallOptions(const PlanTerms &terms, std::optional<YearMonth> joined);

} // namespace canbao
