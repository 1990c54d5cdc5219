#include "models/payment/debitrule.h"

namespace canbao {

DebitRuleBook::DebitRuleBook(std::vector<DebitRule> rules, const std::vector<DebitBank> &banks)
{
    for (auto &rule : rules) {
        const auto region = rule.region;
        m_rules.emplace(region, std::move(rule));
    }
    for (const auto &bank : banks) {
        auto &rule = m_rules.try_emplace(bank.region, DebitRule{.region = bank.region}).first->second;
        rule.banks.push_back(bank.bankCode);
        rule.banksSource = bank.source;
    }
}

const DebitRule *DebitRuleBook::ruleFor(std::span<const RegionCode> chain) const
{
    for (const auto &region : chain) {
        if (const auto rule = m_rules.find(region); rule != m_rules.end())
            return &rule->second;
    }
    return nullptr;
}

} // namespace canbao
