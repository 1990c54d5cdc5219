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

bool holds(const Explanation &node)
{
    switch (node.formula) {
    case Formula::Published:
        return node.inputs.empty() && node.source;
    case Formula::FromYou:
    case Formula::Assumption:
        return node.inputs.empty();
    case Formula::Share:
        return moneyOf(node) == shareOf(node.inputs);
    case Formula::ShareToYuan:
        return moneyOf(node) == shareToYuan(node.inputs);
    case Formula::Limited:
        return moneyOf(node) == limitedValue(node.inputs);
    case Formula::Sum:
        return moneyOf(node) == sumOf(node.inputs);
    case Formula::Difference:
        return moneyOf(node) == moneyOf(node.inputs.at(0)) - moneyOf(node.inputs.at(1));
    case Formula::PartOf: {
        const auto part = std::get<Tenths>(node.inputs.at(1).value).value;
        const auto whole = std::get<Tenths>(node.inputs.at(2).value).value;
        return moneyOf(node).fen() == (moneyOf(node.inputs.at(0)).fen() * part * 2 + whole) / (whole * 2);
    }
    case Formula::Quotient:
    case Formula::BasicPension:
        return true; // tested with the pension formula
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
