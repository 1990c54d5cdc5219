#include "tests/support/explanationcheck.h"

#include <algorithm>

namespace canbao::test {

namespace {

Money moneyOf(const Explanation &node)
{
    return std::get<Money>(node.value);
}

Money limitedValue(const std::vector<Explanation> &inputs)
{
    Money value = moneyOf(inputs.at(0));
    for (const auto &input : inputs) {
        if (input.term == Term::LowerLimit && &input != &inputs.front())
            value = std::max(value, moneyOf(input));
        if (input.term == Term::UpperLimit && &input != &inputs.front())
            value = std::min(value, moneyOf(input));
    }
    return value;
}

Money sumOf(const std::vector<Explanation> &inputs)
{
    Money sum;
    for (const auto &input : inputs)
        sum += moneyOf(input);
    return sum;
}

Money shareOf(const std::vector<Explanation> &inputs)
{
    return moneyOf(inputs.at(0)).share(std::get<Rate>(inputs.at(1).value), Rounding::HalfUp);
}

/// To the yuan in one step: a thousand-fold detour over the fen would round twice.
Money shareToYuan(const std::vector<Explanation> &inputs)
{
    const auto product = moneyOf(inputs.at(0)).fen() * std::get<Rate>(inputs.at(1).value).partsPerMillion();
    constexpr qint64 Yuan = 100 * Rate::Whole;
    return Money::fromYuan((product + Yuan / 2) / Yuan);
}

__extension__ using Wide = __int128;
constexpr qint64 Million = 1'000'000;

qint64 halfUp(Wide dividend, Wide divisor)
{
    return static_cast<qint64>((dividend + divisor / 2) / divisor);
}

qint64 countOf(const Explanation &node)
{
    return std::get<Tenths>(node.value).value;
}

qint64 sumOfCounts(const std::vector<Explanation> &inputs)
{
    qint64 sum = 0;
    for (const auto &input : inputs)
        sum += countOf(input);
    return sum;
}

qint64 rateOf(const Explanation &node)
{
    return std::get<Rate>(node.value).partsPerMillion();
}

/// The years are those of the assessment forms: months ÷ 12 to a millionth.
Money basicPensionOf(const std::vector<Explanation> &inputs)
{
    const auto years = halfUp(Wide{countOf(inputs.at(2))} * Million, 120);
    const Wide product = Wide{moneyOf(inputs.at(0)).fen()} * (Million + rateOf(inputs.at(1))) * years;
    return Money::fromFen(halfUp(product, Wide{2} * Million * Million * 100));
}

qint64 weightedMean(const std::vector<Explanation> &inputs)
{
    Wide sum = 0;
    Wide months = 0;
    for (std::size_t at = 0; at < inputs.size(); at += 2) {
        sum += Wide{rateOf(inputs.at(at))} * countOf(inputs.at(at + 1));
        months += countOf(inputs.at(at + 1));
    }
    return halfUp(sum, months);
}

qint64 afterYears(const Explanation &node)
{
    const Wide factor = Million + rateOf(node.inputs.at(1));
    qint64 fen = moneyOf(node.inputs.at(0)).fen();
    for (qint64 year = 0; year < countOf(node.inputs.at(2)); year += 10)
        fen = node.formula == Formula::Grown ? halfUp(fen * factor, Million) : halfUp(Wide{fen} * Million, factor);
    return fen;
}

bool holds(const Explanation &node)
{
    switch (node.formula) {
    case Formula::Published:
        return node.inputs.empty() && node.source;
    case Formula::FromYou:
    case Formula::Assumption:
    case Formula::Repeated:
        return node.inputs.empty();
    case Formula::Share:
        return moneyOf(node) == shareOf(node.inputs);
    case Formula::ShareToYuan:
        return moneyOf(node) == shareToYuan(node.inputs);
    case Formula::Limited:
        return moneyOf(node) == limitedValue(node.inputs);
    case Formula::Sum:
        return std::holds_alternative<Tenths>(node.value) ? countOf(node) == sumOfCounts(node.inputs)
                                                          : moneyOf(node) == sumOf(node.inputs);
    case Formula::Difference:
        if (std::holds_alternative<Tenths>(node.value))
            return countOf(node) == countOf(node.inputs.at(0)) - countOf(node.inputs.at(1));
        return moneyOf(node) == moneyOf(node.inputs.at(0)) - moneyOf(node.inputs.at(1));
    case Formula::PartOf: {
        const auto part = std::get<Tenths>(node.inputs.at(1).value).value;
        const auto whole = std::get<Tenths>(node.inputs.at(2).value).value;
        return moneyOf(node).fen() == (moneyOf(node.inputs.at(0)).fen() * part * 2 + whole) / (whole * 2);
    }
    case Formula::Quotient:
        return moneyOf(node).fen() == halfUp(moneyOf(node.inputs.at(0)).fen() * 10, countOf(node.inputs.at(1)));
    case Formula::BasicPension:
        return moneyOf(node) == basicPensionOf(node.inputs);
    case Formula::Times:
        return moneyOf(node).fen() * 10 == moneyOf(node.inputs.at(0)).fen() * countOf(node.inputs.at(1));
    case Formula::Ratio:
        return rateOf(node)
            == halfUp(Wide{moneyOf(node.inputs.at(0)).fen()} * Million, moneyOf(node.inputs.at(1)).fen());
    case Formula::WeightedMean:
        return rateOf(node) == weightedMean(node.inputs);
    case Formula::Grown:
    case Formula::Discounted:
        return moneyOf(node).fen() == afterYears(node);
    case Formula::YearShare:
        return moneyOf(node).fen()
            == halfUp(Wide{moneyOf(node.inputs.at(0)).fen()} * rateOf(node.inputs.at(1)), Wide{12} * Million);
    case Formula::MonthsNeeded: {
        const auto months = countOf(node) / 10;
        const auto paid = moneyOf(node.inputs.at(0)).fen();
        const auto pension = moneyOf(node.inputs.at(1)).fen();
        return months * pension >= paid && (months - 1) * pension < paid;
    }
    }
    Q_UNREACHABLE();
}

} // namespace

QString contradictionIn(const Explanation &explanation)
{
    if (!holds(explanation))
        return termKey(explanation.term);
    for (const auto &input : explanation.inputs) {
        if (const auto found = contradictionIn(input); !found.isEmpty())
            return found;
    }
    return {};
}

} // namespace canbao::test
