#include "models/contribution/subsidy.h"

#include <algorithm>

namespace canbao {

using namespace Qt::StringLiterals;

QString subsidyKindKey(SubsidyKind kind)
{
    switch (kind) {
    case SubsidyKind::HardToEmploy:
        return u"hard_to_employ"_s;
    case SubsidyKind::Graduate:
        return u"graduate"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SubsidyKind> subsidyKindFromKey(QStringView key)
{
    for (const auto kind : {SubsidyKind::HardToEmploy, SubsidyKind::Graduate}) {
        if (subsidyKindKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

std::optional<SubsidyAmountKind> subsidyAmountKindFromKey(QStringView key)
{
    using enum SubsidyAmountKind;
    static const std::map<QString, SubsidyAmountKind> words{
        {u"floor_share"_s, FloorShare}, {u"paid_share"_s, PaidShare}, {u"fixed"_s, Fixed}, {u"unknown"_s, Unknown}};
    const auto word = words.find(key.toString());
    return word == words.end() ? std::nullopt : std::optional(word->second);
}

QString subsidyConditionKey(SubsidyConditionKind kind)
{
    switch (kind) {
    case SubsidyConditionKind::Recognised:
        return u"recognised"_s;
    case SubsidyConditionKind::Age:
        return u"age"_s;
    case SubsidyConditionKind::RecentGraduate:
        return u"recent_graduate"_s;
    case SubsidyConditionKind::RegisteredFlexible:
        return u"registered_flexible"_s;
    case SubsidyConditionKind::NotHadBefore:
        return u"not_had_before"_s;
    case SubsidyConditionKind::SelfInsured:
        return u"self_insured"_s;
    case SubsidyConditionKind::PaysScheme:
        return u"pays_scheme"_s;
    case SubsidyConditionKind::BeforeRetirement:
        return u"before_retirement"_s;
    }
    Q_UNREACHABLE();
}

std::optional<SubsidyConditionKind> subsidyConditionFromKey(QStringView key)
{
    for (int value = 0; value <= static_cast<int>(SubsidyConditionKind::BeforeRetirement); ++value) {
        const auto kind = static_cast<SubsidyConditionKind>(value);
        if (subsidyConditionKey(kind) == key)
            return kind;
    }
    return std::nullopt;
}

QString questionOf(SubsidyConditionKind kind)
{
    switch (kind) {
    case SubsidyConditionKind::Recognised:
        return u"hard_to_employ"_s;
    case SubsidyConditionKind::RecentGraduate:
        return u"graduate"_s;
    case SubsidyConditionKind::RegisteredFlexible:
        return u"registered_flexible"_s;
    case SubsidyConditionKind::NotHadBefore:
        return u"had_subsidy_before"_s;
    case SubsidyConditionKind::Age:
    case SubsidyConditionKind::SelfInsured:
    case SubsidyConditionKind::PaysScheme:
    case SubsidyConditionKind::BeforeRetirement:
        return {};
    }
    Q_UNREACHABLE();
}

std::vector<const Subsidy *> SubsidyBook::subsidiesFor(std::span<const RegionCode> chain) const
{
    std::vector<const Subsidy *> found;
    for (const auto kind : {SubsidyKind::HardToEmploy, SubsidyKind::Graduate}) {
        if (const auto *subsidy = nearest(kind, chain))
            found.push_back(subsidy);
    }
    return found;
}

const Subsidy *SubsidyBook::nearest(SubsidyKind kind, std::span<const RegionCode> chain) const
{
    for (const RegionCode region : chain) {
        if (const auto *subsidy = find(kind, region))
            return subsidy;
    }
    return find(kind, std::nullopt);
}

const Subsidy *SubsidyBook::find(SubsidyKind kind, std::optional<RegionCode> region) const
{
    const auto found = std::ranges::find_if(
        m_subsidies, [&](const Subsidy &each) { return each.kind == kind && each.region == region; });
    return found == m_subsidies.end() ? nullptr : &*found;
}

} // namespace canbao
