#pragma once

#include "models/application/answerchecks.h"

#include <vector>

namespace canbao {

/// One of several medical insurances of a place, beside the grade that was chosen.
struct MedicalOffer
{
    ContributionLine line = {}; ///< its first month; without amounts where its price is not known
    Money month = {}; ///< that month of all insurances with it, what is known
    Standing standing = Standing::Unknown; ///< of that sum
    bool isChosen = false;
};

/// Every medical insurance that may be chosen, with what it makes of the month; empty where there is only one, or no
/// medical insurance is wanted. Where no grade is chosen yet, that of the lowest base.
std::vector<MedicalOffer> medicalOffers(const EnrolmentDraft &draft, const CheckContext &context);

} // namespace canbao
