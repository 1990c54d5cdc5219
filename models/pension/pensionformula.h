#pragma once

#include "models/core/money.h"
#include "models/law/explanation.h"

namespace canbao {

/// What the formula of 国发〔2005〕38号 needs.
struct PensionInputs
{
    Money benefitBase;
    Rate averageIndex; ///< 1.0323 is 1'032'300 parts per million
    /// Contribution years as parts per million of a year, so that printed years such as 30.7 are exact.
    qint64 yearsPartsPerMillion = 0;
    Money accountBalance;
    Tenths payoutMonths; ///< 139 is 1390
};

struct MonthlyPension
{
    Money basic;
    Money account;
    Explanation explanation; ///< of the total
    Money total() const { return basic + account; }
};

/// basic = benefit base × (1 + index) ÷ 2 × years × 1 %; account = balance ÷ payout months; each rounded half-up to the
/// fen. No transitional part. payoutMonths must be positive.
MonthlyPension monthlyPension(const PensionInputs &inputs);

/// months ÷ 12 in parts per million, rounded half-up.
qint64 yearsFromMonths(int months);

} // namespace canbao
