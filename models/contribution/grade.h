#pragma once

#include "models/contribution/contributionrate.h"
#include "models/core/result.h"
#include "models/law/explanation.h"

#include <variant>
#include <vector>

namespace canbao {

/// The lowest base that the region allows.
struct FloorGrade
{
    bool operator==(const FloorGrade &) const = default;
};

/// A percentage of the reference wage.
struct PercentGrade
{
    Rate percent;
    bool operator==(const PercentGrade &) const = default;
};

/// A base in yuan: from a published list, or of one's own choice.
struct BaseGrade
{
    Money base;
    bool operator==(const BaseGrade &) const = default;
};

/// How high somebody insures him- or herself.
using GradeChoice = std::variant<FloorGrade, PercentGrade, BaseGrade>;

/// The base that follows from a grade, with its reasons.
struct GradedBase
{
    Money base;
    Explanation explanation;
};

/// The one base of a region that leaves no choice; nothing where there is a choice.
std::optional<Money> fixedBase(const ContributionRate &rate);

/// A percentage is taken of the reference wage, rounded as the row says and brought within the limits; a base of one's
/// own must lie within them (BaseOutsideLimits, BaseBelowLimit, BaseAboveLimit) and in the published list where there
/// is one (BaseNotListed). RateUnknown when the wage or the limit that is needed is not known. A fixed base wins over
/// all.
Result<GradedBase> baseFor(const ContributionRate &rate, const GradeChoice &grade);

/// What the notice calls a grade of its list ("第一档"); empty where it gives no name.
QString gradeName(const ContributionRate &rate, const GradeChoice &grade);

/// A base that another scheme decided, brought within the limits that are known. A fixed base wins here, too.
GradedBase followingBase(const ContributionRate &rate, const GradedBase &decided);

/// The grades to offer for a row, cheapest first and each base once: the published list, or, where the choice is free
/// or not known, the lowest base, \a commonPercents within the limits, and the highest base.
std::vector<GradeChoice> offeredGrades(const ContributionRate &rate, const std::vector<Rate> &commonPercents);

} // namespace canbao
