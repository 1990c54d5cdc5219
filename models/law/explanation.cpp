#include "models/law/explanation.h"

#include "models/core/keys.h"

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

Explanation published(Term term, const Quantity &value, const Source &source)
{
    return {.term = term, .value = value, .formula = Formula::Published, .source = source};
}

Explanation given(Term term, const Quantity &value)
{
    return {.term = term, .value = value, .formula = Formula::FromYou};
}

Money amountOf(const Explanation &explanation)
{
    return std::get<Money>(explanation.value);
}

std::vector<Source> sourcesIn(const Explanation &explanation)
{
    std::vector<Source> sources;
    const auto add = [&sources](const Source &source) {
        if (std::ranges::find(sources, source) == sources.end())
            sources.push_back(source);
    };
    if (explanation.source)
        add(*explanation.source);
    for (const Explanation &input : explanation.inputs)
        std::ranges::for_each(sourcesIn(input), add);
    return sources;
}

Tenths count(int number)
{
    return {qint64{number} * 10};
}

QString termKey(Term term) // NOLINT(readability-function-size): a table that the compiler keeps complete
{
    switch (term) {
    case Term::ReferenceWage:
        return u"reference_wage"_s;
    case Term::LowerLimit:
        return u"lower_limit"_s;
    case Term::UpperLimit:
        return u"upper_limit"_s;
    case Term::Grade:
        return u"grade"_s;
    case Term::OwnBase:
        return u"own_base"_s;
    case Term::ListedBase:
        return u"listed_base"_s;
    case Term::Base:
        return u"base"_s;
    case Term::PensionBase:
        return u"pension_base"_s;
    case Term::TotalRate:
        return u"total_rate"_s;
    case Term::PersonalAccountRate:
        return u"personal_account_rate"_s;
    case Term::SupplementRate:
        return u"supplement_rate"_s;
    case Term::FixedCharge:
        return u"fixed_charge"_s;
    case Term::Supplement:
        return u"supplement"_s;
    case Term::BasicCharge:
        return u"basic_charge"_s;
    case Term::Total:
        return u"total"_s;
    case Term::PersonalAccount:
        return u"personal_account"_s;
    case Term::PooledFund:
        return u"pooled_fund"_s;
    case Term::BenefitBase:
        return u"benefit_base"_s;
    case Term::AverageIndex:
        return u"average_index"_s;
    case Term::ContributionMonths:
        return u"contribution_months"_s;
    case Term::AccountBalance:
        return u"account_balance"_s;
    case Term::PayoutMonths:
        return u"payout_months"_s;
    case Term::BasicPension:
        return u"basic_pension"_s;
    case Term::AccountPension:
        return u"account_pension"_s;
    case Term::MonthlyPension:
        return u"monthly_pension"_s;
    case Term::Wage:
        return u"wage"_s;
    case Term::EmployerShare:
        return u"employer_share"_s;
    case Term::EmployeeShare:
        return u"employee_share"_s;
    case Term::Contribution:
        return u"contribution"_s;
    case Term::FloorContribution:
        return u"floor_contribution"_s;
    case Term::SubsidyParts:
        return u"subsidy_parts"_s;
    case Term::SubsidyWhole:
        return u"subsidy_whole"_s;
    case Term::Subsidy:
        return u"subsidy"_s;
    case Term::IndexSoFar:
        return u"index_so_far"_s;
    case Term::YearIndex:
        return u"year_index"_s;
    case Term::Months:
        return u"months"_s;
    case Term::MonthsSoFar:
        return u"months_so_far"_s;
    case Term::Years:
        return u"years"_s;
    case Term::WageGrowth:
        return u"wage_growth"_s;
    case Term::AccountGrowth:
        return u"account_growth"_s;
    case Term::PriceGrowth:
        return u"price_growth"_s;
    case Term::BalanceSoFar:
        return u"balance_so_far"_s;
    case Term::OpeningBalance:
        return u"opening_balance"_s;
    case Term::Deposits:
        return u"deposits"_s;
    case Term::MonthProduct:
        return u"month_product"_s;
    case Term::Interest:
        return u"interest"_s;
    case Term::PaidSoFar:
        return u"paid_so_far"_s;
    case Term::PaidInYear:
        return u"paid_in_year"_s;
    case Term::TotalPaid:
        return u"total_paid"_s;
    case Term::PensionToday:
        return u"pension_today"_s;
    case Term::PensionStep:
        return u"pension_step"_s;
    case Term::CostStep:
        return u"cost_step"_s;
    case Term::PaybackMonths:
        return u"payback_months"_s;
    case Term::PensionAge:
        return u"pension_age"_s;
    case Term::PaybackAge:
        return u"payback_age"_s;
    case Term::LaterPensions:
        return u"later_pensions"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Term> termFromKey(QStringView key)
{
    return fromKey(key, Term::LaterPensions, termKey);
}

QString formulaKey(Formula formula)
{
    switch (formula) {
    case Formula::Published:
        return u"published"_s;
    case Formula::FromYou:
        return u"from_you"_s;
    case Formula::Assumption:
        return u"assumption"_s;
    case Formula::Share:
        return u"share"_s;
    case Formula::ShareToYuan:
        return u"share_to_yuan"_s;
    case Formula::Limited:
        return u"limited"_s;
    case Formula::Sum:
        return u"sum"_s;
    case Formula::Difference:
        return u"difference"_s;
    case Formula::Quotient:
        return u"quotient"_s;
    case Formula::BasicPension:
        return u"basic_pension"_s;
    case Formula::PartOf:
        return u"part_of"_s;
    case Formula::Times:
        return u"times"_s;
    case Formula::Ratio:
        return u"ratio"_s;
    case Formula::WeightedMean:
        return u"weighted_mean"_s;
    case Formula::Grown:
        return u"grown"_s;
    case Formula::Discounted:
        return u"discounted"_s;
    case Formula::YearShare:
        return u"year_share"_s;
    case Formula::MonthsNeeded:
        return u"months_needed"_s;
    case Formula::Repeated:
        return u"repeated"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Formula> formulaFromKey(QStringView key)
{
    return fromKey(key, Formula::Repeated, formulaKey);
}

} // namespace canbao
