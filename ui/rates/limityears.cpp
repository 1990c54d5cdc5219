#include "ui/rates/limityears.h"

#include "models/rates/rateage.h"
#include "ui/rates/ratewords.h"

#include <algorithm>

namespace canbao::ui {

namespace {

InsuranceOverYears &insuranceOf(std::vector<InsuranceOverYears> &all, const ContributionRate &row)
{
    const auto found = std::ranges::find_if(all, [&row](const InsuranceOverYears &each) {
        return each.scheme == row.scheme && each.variant.key == row.variant.key;
    });
    return found == all.end() ? all.emplace_back(InsuranceOverYears{row.scheme, row.variant, {}}) : *found;
}

} // namespace

std::vector<InsuranceOverYears> insurancesOverYears(const ReferenceBooks &books, RegionCode region)
{
    std::vector<InsuranceOverYears> all;
    for (const auto scheme : AllSchemes) {
        for (const auto each : books.regions().chain(region)) {
            const auto rows = books.rates().history(each, scheme);
            for (const auto *row : rows) {
                if (row->period.from && (row->lowerLimit || row->upperLimit))
                    insuranceOf(all, *row).rows.push_back(row);
            }
            if (!rows.empty())
                break;
        }
    }
    return all;
}

LimitChartData limitYears(const InsuranceOverYears &insurance, YearMonth today)
{
    LimitChartData data{.insurance = insuranceText(insurance.scheme, insurance.variant), .years = {}};
    for (const auto *row : insurance.rows) {
        const auto from = *row->period.from;
        data.years.push_back({.from = from,
                              .to = row->period.to.value_or(std::max(from, today)),
                              .lower = row->lowerLimit,
                              .upper = row->upperLimit,
                              .wage = row->referenceWage,
                              .isConcluded = row->periodBasis != PeriodBasis::Stated,
                              .source = row->source});
    }
    return data;
}

} // namespace canbao::ui
