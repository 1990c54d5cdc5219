#include "models/place/employmentcost.h"

namespace canbao {

namespace {

Money amountOf(const std::optional<Explanation> &share)
{
    return share ? std::get<Money>(share->value) : Money();
}

/// Limits are known where a row has them, even without a charge.
Standing standingOfLimits(const RateAnswer &answer)
{
    return rowOf(answer) && !isKnown(answer) ? Standing::Known : standingOf(answer);
}

/// Limits that are not known limit nothing.
Explanation limitedWage(Money wage, const ContributionRate *row)
{
    Explanation limited{.term = Term::Base, .value = wage, .formula = Formula::Limited, .inputs = {}, .source = {}};
    limited.inputs.push_back(given(Term::Wage, wage));
    Money base = wage;
    if (row && row->lowerLimit) {
        base = std::max(base, *row->lowerLimit);
        limited.inputs.push_back(published(Term::LowerLimit, *row->lowerLimit, row->source));
    }
    if (row && row->upperLimit) {
        base = std::min(base, *row->upperLimit);
        limited.inputs.push_back(published(Term::UpperLimit, *row->upperLimit, row->source));
    }
    limited.value = base;
    return limited;
}

std::optional<Explanation> baseOf(const ContributionRate *row, std::optional<Money> wage)
{
    if (wage)
        return limitedWage(*wage, row);
    if (row && row->lowerLimit)
        return published(Term::LowerLimit, *row->lowerLimit, row->source);
    return std::nullopt;
}

std::optional<Explanation> shareOf(const Explanation &base, std::optional<Rate> rate, Term term, const Source &source)
{
    if (!rate)
        return std::nullopt;
    const Money amount = std::get<Money>(base.value).share(*rate, Rounding::HalfUp);
    return Explanation{.term = term,
                       .value = amount,
                       .formula = Formula::Share,
                       .inputs = {base, published(Term::TotalRate, *rate, source)},
                       .source = {}};
}

} // namespace

Money EmploymentCost::employer() const
{
    Money sum;
    for (const auto &share : shares)
        sum += amountOf(share.employer);
    return sum;
}

Money EmploymentCost::employee() const
{
    Money sum;
    for (const auto &share : shares)
        sum += amountOf(share.employee);
    return sum;
}

std::optional<EmploymentCost> employmentCost(const RateAnswer &pension, const EmploymentBook &rates,
                                             std::span<const RegionCode> chain, YearMonth month,
                                             std::optional<Money> wage)
{
    const auto base = baseOf(rowOf(pension), wage);
    if (!base)
        return std::nullopt;
    EmploymentCost cost{
        .base = *base, .isFromWage = wage.has_value(), .standing = standingOfLimits(pension), .shares = {}};
    for (const auto insurance : {EmploymentInsurance::Pension, EmploymentInsurance::Medical,
                                 EmploymentInsurance::Unemployment, EmploymentInsurance::Injury}) {
        const auto *rate = rates.rateFor(chain, insurance, month);
        cost.shares.push_back(
            {.insurance = insurance,
             .employer = rate ? shareOf(*base, rate->employer, Term::EmployerShare, rate->source) : std::nullopt,
             .employee = rate ? shareOf(*base, rate->employee, Term::EmployeeShare, rate->source) : std::nullopt});
    }
    return cost;
}

} // namespace canbao
