#include "models/pension/pensionformula.h"

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

__extension__ using Wide = __int128; // the products pass 64 bits, the quotients do not

/// Both positive; half goes up.
qint64 dividedHalfUp(Wide dividend, Wide divisor)
{
    return static_cast<qint64>((2 * dividend + divisor) / (2 * divisor));
}

Money basicPension(const PensionInputs &inputs)
{
    const Wide product = Wide{inputs.benefitBase.fen()} * (Rate::Whole + inputs.averageIndex.partsPerMillion())
        * inputs.yearsPartsPerMillion;
    return Money::fromFen(dividedHalfUp(product, Wide{2} * Rate::Whole * Rate::Whole * 100));
}

Money accountPension(const PensionInputs &inputs)
{
    return Money::fromFen(dividedHalfUp(Wide{inputs.accountBalance.fen()} * 10, inputs.payoutMonths.value));
}

Source formulaSource()
{
    return {.documentNumber = u"国发〔2005〕38号"_s, .date = u"2005-12-03"_s};
}

Explanation basicExplanation(const PensionInputs &inputs, Money basic)
{
    const Tenths months{dividedHalfUp(Wide{inputs.yearsPartsPerMillion} * 12 * 10, Rate::Whole)};
    return {.term = Term::BasicPension,
            .value = basic,
            .formula = Formula::BasicPension,
            .inputs = {given(Term::BenefitBase, inputs.benefitBase), given(Term::AverageIndex, inputs.averageIndex),
                       given(Term::ContributionMonths, months)},
            .source = formulaSource()};
}

Explanation accountExplanation(const PensionInputs &inputs, Money account)
{
    return {
        .term = Term::AccountPension,
        .value = account,
        .formula = Formula::Quotient,
        .inputs = {given(Term::AccountBalance, inputs.accountBalance), given(Term::PayoutMonths, inputs.payoutMonths)},
        .source = formulaSource()};
}

} // namespace

MonthlyPension monthlyPension(const PensionInputs &inputs)
{
    Q_ASSERT(inputs.payoutMonths.value > 0);
    const Money basic = basicPension(inputs);
    const Money account = accountPension(inputs);
    return {.basic = basic,
            .account = account,
            .explanation = {.term = Term::MonthlyPension,
                            .value = basic + account,
                            .formula = Formula::Sum,
                            .inputs = {basicExplanation(inputs, basic), accountExplanation(inputs, account)},
                            .source = formulaSource()}};
}

qint64 yearsFromMonths(int months)
{
    return dividedHalfUp(Wide{months} * Rate::Whole, 12);
}

} // namespace canbao
