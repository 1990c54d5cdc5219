#include "models/contribution/quoteexplanation.h"

#include "models/contribution/monthsteps.h"

namespace canbao {

namespace {

/// One input needs no sum.
std::optional<Explanation> sumOf(std::vector<Explanation> inputs, Money total)
{
    if (inputs.empty())
        return std::nullopt;
    if (inputs.size() == 1)
        return std::move(inputs.front());
    return Explanation{
        .term = Term::Total, .value = total, .formula = Formula::Sum, .inputs = std::move(inputs), .source = {}};
}

Explanation timesMonths(Explanation month, int months)
{
    const Money total = amountOf(month) * months;
    return {.term = Term::Total,
            .value = total,
            .formula = Formula::Times,
            .inputs = {std::move(month), {.term = Term::Months, .value = count(months), .formula = Formula::Assumption}},
            .source = {}};
}

} // namespace

std::optional<Explanation> monthExplanation(const ContributionQuote &quote, YearMonth month)
{
    std::vector<Explanation> charges;
    for (const auto &line : quote.lines) {
        if (line.month == month && line.total && line.explanation)
            charges.push_back(*line.explanation);
    }
    return sumOf(std::move(charges), quote.knownTotal(month));
}

std::optional<Explanation> quoteExplanation(const ContributionQuote &quote)
{
    std::vector<Explanation> parts;
    for (const MonthStep &step : monthSteps(quote)) {
        if (auto month = monthExplanation(quote, step.from))
            parts.push_back(timesMonths(*std::move(month), monthsBetween(step.from, step.to) + 1));
    }
    return sumOf(std::move(parts), quote.knownTotal());
}

} // namespace canbao
