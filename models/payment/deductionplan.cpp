#include "models/payment/deductionplan.h"

namespace canbao {

std::vector<Deduction> deductionPlan(const ContributionQuote &quote, PaymentFrequency frequency)
{
    const int length = monthsOf(frequency);
    std::vector<Deduction> plan;
    for (const YearMonth month : quote.months()) {
        const Money amount = quote.knownTotal(month);
        const Standing standing = quote.standing(month);
        if (plan.empty() || monthsBetween(plan.back().first, month) >= length) {
            plan.push_back({.first = month, .last = month, .amount = amount, .standing = standing});
            continue;
        }
        Deduction &deduction = plan.back();
        deduction.last = month;
        deduction.amount += amount;
        deduction.standing = combined(deduction.standing, standing);
    }
    return plan;
}

} // namespace canbao
