#pragma once

#include "models/payment/paymentnote.h"

namespace canbao {

/// What is known of one month of a plan.
enum class MonthState {
    Noted, ///< a payment for it is noted
    Open, ///< its debit is still to come, or comes this month
    Gap, ///< its debit should have been taken, and no payment is noted
};

/// A month of the plan with what it was to cost and what was noted.
struct PaidMonth
{
    YearMonth month = {};
    std::optional<Money> planned = {}; ///< what is known of it
    Standing standing = Standing::Unknown;
    MonthState state = MonthState::Open;
};

/// A plan beside the payments that were noted under it.
struct PaymentOverview
{
    std::vector<PaidMonth> months = {}; ///< of the plan, in their order
    int noted = 0; ///< months of the plan with a payment
    int gaps = 0;
    Money sum = {}; ///< of all payments, for whichever months

    /// The first debit of the plan without a payment; nothing where all are noted.
    std::optional<Deduction> next = {};
};

/// A payment for several months is taken in the first of them; a debit counts as missing when that month is over.
PaymentOverview paymentOverview(const ContributionQuote &plan, const std::vector<Deduction> &deductions,
                                const std::vector<PaymentNote> &payments, QDate today);

} // namespace canbao
