#include "models/contribution/monthsteps.h"

namespace canbao {

std::vector<MonthStep> monthSteps(const ContributionQuote &quote)
{
    std::vector<MonthStep> steps;
    for (const YearMonth month : quote.months()) {
        const Money total = quote.knownTotal(month);
        const Standing standing = quote.standing(month);
        const bool goesOn = !steps.empty() && steps.back().total == total && steps.back().standing == standing
            && addMonths(steps.back().to, 1) == month;
        if (goesOn)
            steps.back().to = month;
        else
            steps.push_back({month, month, total, standing});
    }
    return steps;
}

} // namespace canbao
