#pragma once

#include "models/contribution/contributionquote.h"
#include "models/law/explanation.h"

namespace canbao {

/// What the same yuan paid bring in one region: the index that they make there, and what a year of them adds to the
/// monthly pension. The benefit base is not known here: the reference wage stands in for it, as a stated assumption.
struct PensionEffect
{
    /// Why the same yuan cannot be compared here.
    enum class Obstacle { None, WageUnknown, BelowFloor, AboveCeiling };

    Obstacle obstacle = Obstacle::None;
    Money premium; ///< the pension premium a month that is compared
    std::optional<Money> referenceWage = {};
    Standing standing = Standing::Unknown; ///< of the reference wage
    std::optional<Source> source = {}; ///< of the reference wage
    std::optional<Money> limit = {}; ///< the premium at the limit that is in the way
    std::optional<Money> base = {}; ///< that the premium makes, to the fen
    std::optional<Rate> index = {}; ///< base ÷ reference wage
    std::optional<Explanation> gain = {}; ///< a month, for twelve months paid; not set without an age of retirement
};

/// \a payoutMonths at the age of retirement (国发〔2005〕38号); not set: not known.
PensionEffect pensionEffect(const RateAnswer &pension, Money premium, std::optional<Tenths> payoutMonths);

} // namespace canbao
