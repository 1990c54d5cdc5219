#include "models/contribution/employmentrate.h"

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

/// The latest row of one region, or of the country.
const EmploymentRate *latest(const std::vector<EmploymentRate> &rates, std::optional<RegionCode> region,
                             EmploymentInsurance insurance, YearMonth month)
{
    const EmploymentRate *found = nullptr;
    for (const auto &rate : rates) {
        const bool holds = rate.region == region && rate.insurance == insurance && (!rate.from || *rate.from <= month);
        if (holds && (!found || !found->from || (rate.from && *rate.from > *found->from)))
            found = &rate;
    }
    return found;
}

} // namespace

QString employmentInsuranceKey(EmploymentInsurance insurance)
{
    switch (insurance) {
    case EmploymentInsurance::Pension:
        return u"pension"_s;
    case EmploymentInsurance::Medical:
        return u"medical"_s;
    case EmploymentInsurance::Unemployment:
        return u"unemployment"_s;
    case EmploymentInsurance::Injury:
        return u"injury"_s;
    }
    Q_UNREACHABLE();
}

std::optional<EmploymentInsurance> employmentInsuranceFromKey(QStringView key)
{
    for (const auto insurance : {EmploymentInsurance::Pension, EmploymentInsurance::Medical,
                                 EmploymentInsurance::Unemployment, EmploymentInsurance::Injury}) {
        if (employmentInsuranceKey(insurance) == key)
            return insurance;
    }
    return std::nullopt;
}

const EmploymentRate *EmploymentBook::rateFor(std::span<const RegionCode> chain, EmploymentInsurance insurance,
                                              YearMonth month) const
{
    for (const RegionCode region : chain) {
        if (const auto *rate = latest(m_rates, region, insurance, month))
            return rate;
    }
    return latest(m_rates, std::nullopt, insurance, month);
}

} // namespace canbao
