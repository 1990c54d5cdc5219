#pragma once

#include "models/core/language.h"
#include "models/law/source.h"
#include "models/region/regioncode.h"

#include <map>
#include <optional>
#include <set>
#include <span>
#include <vector>

namespace canbao {

/// How often one pays.
enum class PaymentFrequency { Monthly, Quarterly, HalfYearly, Yearly };

QString frequencyKey(PaymentFrequency frequency);
std::optional<PaymentFrequency> frequencyFromKey(QStringView key);
/// 1, 3, 6 or 12.
int monthsOf(PaymentFrequency frequency);

/// Whether a region enrols people whose hukou is elsewhere.
enum class NonLocalEnrolment { Open, Conditional, Closed, Unknown };

/// What is known of how a region enrols flexible employees.
struct RegionPolicy
{
    RegionCode region;
    NonLocalEnrolment nonLocal = NonLocalEnrolment::Unknown;
    BilingualText conditions = {};
    bool collectedByTaxOffice = false; ///< false: not known
    std::vector<PaymentFrequency> frequencies = {}; ///< empty: not known
    Source source = {};
};

/// Every region's policy.
class PolicyBook
{
public:
    PolicyBook() = default;
    explicit PolicyBook(std::vector<RegionPolicy> policies);

    /// The policy of the first region of \a chain that has one; null where none has.
    const RegionPolicy *policyFor(std::span<const RegionCode> chain) const;
    /// The nearest one that states frequencies; null where none does.
    const RegionPolicy *frequencyPolicyFor(std::span<const RegionCode> chain) const;

private:
    std::map<RegionCode, RegionPolicy> m_policies;
};

} // namespace canbao
