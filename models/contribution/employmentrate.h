#pragma once

#include "models/core/period.h"
#include "models/core/rate.h"
#include "models/law/source.h"
#include "models/region/regioncode.h"

#include <span>
#include <vector>

namespace canbao {

/// The insurances that an employer and an employee pay for together.
enum class EmploymentInsurance { Pension, Medical, Unemployment, Injury };

/// The stable word in data and JSON ("pension").
QString employmentInsuranceKey(EmploymentInsurance insurance);
std::optional<EmploymentInsurance> employmentInsuranceFromKey(QStringView key);

/// What an employer and an employee pay, as shares of the base. What is not set is not known.
struct EmploymentRate
{
    std::optional<RegionCode> region = {}; ///< not set: the whole country
    EmploymentInsurance insurance = EmploymentInsurance::Pension;
    std::optional<Rate> employer = {};
    std::optional<Rate> employee = {};
    std::optional<YearMonth> from = {};
    Source source = {};
};

/// The rates of real employments. Most of them are not known: they belong to cities and, for injury, to trades.
class EmploymentBook
{
public:
    EmploymentBook() = default;
    explicit EmploymentBook(std::vector<EmploymentRate> rates) : m_rates(std::move(rates)) { }

    /// The row of the first region of \a chain that has one, else of the country; null where nothing is known.
    const EmploymentRate *rateFor(std::span<const RegionCode> chain, EmploymentInsurance insurance,
                                  YearMonth month) const;

private:
    std::vector<EmploymentRate> m_rates;
};

} // namespace canbao
