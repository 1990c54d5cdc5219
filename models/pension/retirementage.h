#pragma once

#include "models/core/result.h"
#include "models/core/yearmonth.h"
#include "models/identity/sex.h"

namespace canbao {

/// The original retirement ages of the decision of 2024-09-13.
enum class RetirementCategory { Male, Female55, Female50 };

/// "male", "female_55", "female_50".
QString retirementCategoryKey(RetirementCategory category);
std::optional<RetirementCategory> retirementCategoryFromKey(QStringView key);
/// What nationally holds for flexible employees: men 60, women 55 (劳社部发〔2001〕20号 art. 3).
RetirementCategory usualCategory(Sex sex);

/// When somebody reaches the statutory retirement age.
struct RetirementAge
{
    YearMonth month; ///< statutory
    int years = 0; ///< age then
    int months = 0;
    YearMonth earliestMonth; ///< up to three years early, never before the original age
    int delayMonths = 0;
    bool operator==(const RetirementAge &) const = default;
};

/// 全国人大常委会关于实施渐进式延迟法定退休年龄的决定 (2024-09-13, in force 2025-01-01).
RetirementAge retirementAge(RetirementCategory category, YearMonth birth);

/// The months of contributions that a pension needs for those who retire in \a retirementMonth:
/// 180 until 2029, six more each year from 2030, 240 from 2039 on.
int minimumContributionMonths(YearMonth retirementMonth);

} // namespace canbao
