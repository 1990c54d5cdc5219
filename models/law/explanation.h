#pragma once

#include "models/core/money.h"
#include "models/core/yearmonth.h"
#include "models/law/source.h"

#include <optional>
#include <variant>
#include <vector>

namespace canbao {

/// What an amount in a calculation is. ui/explanationtext.cpp has the words.
enum class Term {
    ReferenceWage,
    LowerLimit,
    UpperLimit,
    Grade,
    OwnBase,
    ListedBase,
    Base,
    PensionBase,
    TotalRate,
    PersonalAccountRate,
    SupplementRate,
    FixedCharge,
    Supplement,
    BasicCharge,
    Total,
    PersonalAccount,
    PooledFund,
    BenefitBase,
    AverageIndex,
    ContributionMonths,
    AccountBalance,
    PayoutMonths,
    BasicPension,
    AccountPension,
    MonthlyPension,
    Wage,
    EmployerShare,
    EmployeeShare,
    Contribution, ///< of one month and scheme
    FloorContribution, ///< the same on the lowest base
    SubsidyParts,
    SubsidyWhole,
    Subsidy,
    IndexSoFar, ///< of the months paid before the plan
    YearIndex, ///< base ÷ reference wage of some months of a plan
    Months, ///< of one part of a plan
    MonthsSoFar,
    Years, ///< of growth
    WageGrowth, ///< a year; reference wage, base and benefit base alike
    AccountGrowth,
    PriceGrowth,
    BalanceSoFar,
    OpeningBalance, ///< of a calendar year
    Deposits, ///< into the account in a calendar year
    MonthProduct, ///< balances and deposits, each times the months that it stands (月积数)
    Interest,
    PaidSoFar,
    PaidInYear,
    TotalPaid,
    PensionToday, ///< a monthly pension in today's yuan
    PensionStep, ///< what one grade more brings a month
    CostStep, ///< what one grade more costs, over the whole plan
    PaybackMonths,
    PensionAge, ///< in months of life, as the next one
    PaybackAge, ///< in the month that pays it back
    LaterPensions, ///< months of pension after the first one
};

/// How an amount came about.
enum class Formula {
    Published, ///< stands in its source
    FromYou, ///< was typed by the person
    Assumption,
    Share, ///< first input × second input, rounded half-up to the fen
    ShareToYuan, ///< first input × second input, rounded half-up to the yuan
    Limited, ///< first input, brought within the limits that follow
    Sum,
    Difference, ///< first input − second input
    Quotient, ///< first input ÷ second input, rounded half-up to the fen
    BasicPension, ///< benefit base × (1 + index) ÷ 2 × months ÷ 12 × 1 %
    PartOf, ///< first input × second input ÷ third input, rounded half-up to the fen
    Times, ///< first input × second input (a count), exact
    Ratio, ///< first input ÷ second input as a rate, rounded half-up to a millionth
    WeightedMean, ///< of rates, each followed by its count, rounded half-up to a millionth
    Grown, ///< first input × (1 + second input), third input times, each time rounded half-up to the fen
    Discounted, ///< first input ÷ (1 + second input), third input times, each time rounded half-up to the fen
    YearShare, ///< first input × second input ÷ 12, rounded half-up to the fen: interest on a month product
    MonthsNeeded, ///< first input ÷ second input, rounded up to a whole count
    Repeated, ///< worked out in another place: of the same tree, or in that of the plan that it belongs to
};

/// A plain count with at most one decimal, in tenths (139 payout months are 1390).
struct Tenths
{
    qint64 value = 0;
    bool operator==(const Tenths &) const = default;
};

using Quantity = std::variant<Money, Rate, Tenths>;

/// The "why" of an amount: what it is, how it was computed, from what, and where each input stands.
/// Screen, paper and JSON show the same tree.
struct Explanation
{
    Term term = Term::Total;
    Quantity value = {};
    Formula formula = Formula::Published;
    std::vector<Explanation> inputs = {};
    std::optional<Source> source = {}; ///< of a published value, or of the rule behind the formula

    bool operator==(const Explanation &) const = default;
};

/// The amount in it; only for values that are money.
Money amountOf(const Explanation &explanation);
/// A whole count as a quantity.
Tenths count(int number);

/// A value that stands in a source.
Explanation published(Term term, const Quantity &value, const Source &source);
/// A value that the person typed.
Explanation given(Term term, const Quantity &value);

/// Every source in the tree, each once.
std::vector<Source> sourcesIn(const Explanation &explanation);

/// The stable words in JSON ("reference_wage", "share_to_yuan").
QString termKey(Term term);
std::optional<Term> termFromKey(QStringView key);
QString formulaKey(Formula formula);
std::optional<Formula> formulaFromKey(QStringView key);

} // namespace canbao
