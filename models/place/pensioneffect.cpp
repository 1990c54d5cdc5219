#include "models/place/pensioneffect.h"

#include "models/pension/pensionformula.h"

namespace canbao {

namespace {

__extension__ using Wide = __int128; // premiums times a million pass 64 bits

/// amount ÷ share, rounded half-up; both positive.
qint64 quotient(qint64 amount, qint64 divisor)
{
    const Wide scaled = Wide{amount} * Rate::Whole;
    return static_cast<qint64>((2 * scaled + divisor) / (2 * Wide{divisor}));
}

/// The formula's inputs come from nobody's papers here: the wage stands in for the benefit base.
Explanation asAssumption(Explanation gain)
{
    for (auto &part : gain.inputs) {
        for (auto &input : part.inputs)
            input.formula = Formula::Assumption;
    }
    return gain;
}

Explanation gainOf(const PensionEffect &effect, Rate accountShare, Tenths payoutMonths)
{
    constexpr int Months = 12;
    const Money account = (*effect.base).share(accountShare, Rounding::HalfUp) * Months;
    const auto pension = monthlyPension({.benefitBase = *effect.referenceWage,
                                         .averageIndex = *effect.index,
                                         .yearsPartsPerMillion = yearsFromMonths(Months),
                                         .accountBalance = account,
                                         .payoutMonths = payoutMonths});
    return asAssumption(pension.explanation);
}

} // namespace

PensionEffect pensionEffect(const RateAnswer &pension, Money premium, std::optional<Tenths> payoutMonths)
{
    using Obstacle = PensionEffect::Obstacle;
    PensionEffect effect{.premium = premium};
    const auto *row = rowOf(pension);
    if (!row || !row->referenceWage || !row->total || !row->personalAccount) {
        effect.obstacle = Obstacle::WageUnknown;
        return effect;
    }
    effect.referenceWage = row->referenceWage;
    effect.standing = standingOf(pension);
    effect.source = row->source;
    const auto atLimit = [row](Money limit) { return limit.share(*row->total, Rounding::HalfUp); };
    if (row->lowerLimit && premium < atLimit(*row->lowerLimit)) {
        effect.obstacle = Obstacle::BelowFloor;
        effect.limit = atLimit(*row->lowerLimit);
        return effect;
    }
    if (row->upperLimit && premium > atLimit(*row->upperLimit)) {
        effect.obstacle = Obstacle::AboveCeiling;
        effect.limit = atLimit(*row->upperLimit);
        return effect;
    }
    effect.base = Money::fromFen(quotient(premium.fen(), row->total->partsPerMillion()));
    effect.index = Rate::fromPartsPerMillion(quotient(effect.base->fen(), effect.referenceWage->fen()));
    if (payoutMonths)
        effect.gain = gainOf(effect, *row->personalAccount, *payoutMonths);
    return effect;
}

} // namespace canbao
