#include "models/payment/paymentoverview.h"

#include <algorithm>

namespace canbao {

namespace {

bool isNoted(YearMonth month, const std::vector<PaymentNote> &payments)
{
    return std::ranges::any_of(
        payments, [month](const PaymentNote &payment) { return payment.first <= month && month <= payment.last; });
}

/// The month in which the payment for \a month is taken.
YearMonth debitMonth(YearMonth month, const std::vector<Deduction> &deductions)
{
    const auto covering = std::ranges::find_if(deductions, [month](const Deduction &deduction) {
        return deduction.first <= month && month <= deduction.last;
    });
    return covering == deductions.end() ? month : covering->first;
}

} // namespace

PaymentOverview paymentOverview(const ContributionQuote &plan, const std::vector<Deduction> &deductions,
                                const std::vector<PaymentNote> &payments, QDate today)
{
    PaymentOverview overview;
    for (const YearMonth month : plan.months()) {
        const bool isPast = debitMonth(month, deductions) < monthOf(today);
        const auto state = isNoted(month, payments) ? MonthState::Noted : isPast ? MonthState::Gap : MonthState::Open;
        overview.months.push_back(
            {.month = month, .planned = plan.knownSum(month), .standing = plan.standing(month), .state = state});
        overview.noted += state == MonthState::Noted ? 1 : 0;
        overview.gaps += state == MonthState::Gap ? 1 : 0;
    }
    for (const PaymentNote &payment : payments)
        overview.sum += payment.amount;
    const auto next = std::ranges::find_if(
        deductions, [&payments](const Deduction &deduction) { return !isNoted(deduction.first, payments); });
    if (next != deductions.end())
        overview.next = *next;
    return overview;
}

} // namespace canbao
