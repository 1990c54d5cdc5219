#pragma once

#include "models/law/source.h"
#include "models/region/regioncode.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace canbao {

/// The days of a month on which payments are taken, as the region states them.
struct DebitWindow
{
    int dayFrom = 0;
    int dayTo = 0; ///< included; in a shorter month its last day
    bool operator==(const DebitWindow &) const = default;
};

/// What a region is known to say of debits. What it does not say is not known.
struct DebitRule
{
    RegionCode region;
    bool isDebitCardOnly = false; ///< false: not known
    std::optional<DebitWindow> window = {};
    Source source = {};
    std::vector<QString> banks = {}; ///< codes of those that can be debited, as the region lists them; empty: not known
    Source banksSource = {};
    bool operator==(const DebitRule &) const = default;
};

/// One bank of a region's list of those that can be debited.
struct DebitBank
{
    RegionCode region;
    QString bankCode = {};
    Source source = {};
};

/// Every region's rule of debits.
class DebitRuleBook
{
public:
    DebitRuleBook() = default;
    /// \a banks: each adds to the rule of its region, in their order.
    explicit DebitRuleBook(std::vector<DebitRule> rules, const std::vector<DebitBank> &banks = {});

    /// The rule of the first region of \a chain (county, prefecture, province) that has one; null where none has.
    const DebitRule *ruleFor(std::span<const RegionCode> chain) const;

private:
    std::map<RegionCode, DebitRule> m_rules;
};

} // namespace canbao
