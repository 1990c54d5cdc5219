#include "models/place/regionpolicy.h"

namespace canbao {

using namespace Qt::StringLiterals;

QString frequencyKey(PaymentFrequency frequency)
{
    switch (frequency) {
    case PaymentFrequency::Monthly:
        return u"monthly"_s;
    case PaymentFrequency::Quarterly:
        return u"quarterly"_s;
    case PaymentFrequency::HalfYearly:
        return u"half_yearly"_s;
    case PaymentFrequency::Yearly:
        return u"yearly"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PaymentFrequency> frequencyFromKey(QStringView key)
{
    for (const auto frequency : {PaymentFrequency::Monthly, PaymentFrequency::Quarterly, PaymentFrequency::HalfYearly,
                                 PaymentFrequency::Yearly}) {
        if (frequencyKey(frequency) == key)
            return frequency;
    }
    return std::nullopt;
}

int monthsOf(PaymentFrequency frequency)
{
    switch (frequency) {
    case PaymentFrequency::Monthly:
        return 1;
    case PaymentFrequency::Quarterly:
        return 3;
    case PaymentFrequency::HalfYearly:
        return 6;
    case PaymentFrequency::Yearly:
        return 12;
    }
    Q_UNREACHABLE();
}

PolicyBook::PolicyBook(std::vector<RegionPolicy> policies)
{
    for (auto &policy : policies) {
        const RegionCode region = policy.region;
        m_policies.emplace(region, std::move(policy));
    }
}

const RegionPolicy *PolicyBook::policyFor(std::span<const RegionCode> chain) const
{
    for (const RegionCode region : chain) {
        if (const auto found = m_policies.find(region); found != m_policies.end())
            return &found->second;
    }
    return nullptr;
}

const RegionPolicy *PolicyBook::frequencyPolicyFor(std::span<const RegionCode> chain) const
{
    for (const RegionCode region : chain) {
        const auto found = m_policies.find(region);
        if (found != m_policies.end() && !found->second.frequencies.empty())
            return &found->second;
    }
    return nullptr;
}

} // namespace canbao
