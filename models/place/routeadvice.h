#pragma once

#include "models/pension/payoutmonths.h"
#include "models/pension/retirementage.h"
#include "models/place/benefitplace.h"
#include "models/place/employmentcost.h"
#include "models/place/enrolmentroute.h"
#include "models/place/pensioneffect.h"

namespace canbao {

/// What the three routes are advised on with.
struct AdviceQuestion
{
    RouteQuestion place;
    QDate today;
    std::optional<QDate> birth = {};
    std::optional<Sex> sex = {};
    std::optional<RetirementCategory> category = {};
    std::vector<PaidMonths> paid = {}; ///< in the order of time
    GradeChoice grade = FloorGrade{}; ///< the same grade everywhere
    bool isEmployed = false; ///< a real employment relationship exists
    std::optional<Money> wage = {}; ///< of it, a month
    std::optional<Money> companyFee = {}; ///< a month
};

/// The books that the advice is looked up in.
struct AdviceBooks
{
    const RegionDirectory &regions;
    const PolicyBook &policies;
    const RateBook &rates;
    const EmploymentBook &employment;
    const PayoutMonths &payoutMonths;
};

/// One route with everything that speaks for and against it: the same questions for each.
struct RouteAdvice
{
    EnrolmentRoute route; ///< verdict, rule of the region, cost at the lowest base
    std::vector<RouteReason> reasons; ///< the main one first
    ContributionQuote gradeCost = {}; ///< twelve months at the same grade; empty through a company
    std::optional<EmploymentCost> employment = {}; ///< only with a real employment
    std::optional<Money> feeOfTwelveMonths = {};
    std::optional<PensionEffect> pension = {}; ///< not set where no premium can be compared
    TemporaryAccount temporaryAccount = TemporaryAccount::No; ///< one would begin with one here
    /// Where the pension would be drawn if one goes on paying here until the statutory month.
    std::optional<BenefitPlace> benefitPlace = {};
    std::vector<BenefitDoubt> benefitDoubts = {}; ///< of that place
};

/// Always three: hukou, residence, company.
std::vector<RouteAdvice> adviseRoutes(const AdviceQuestion &question, const AdviceBooks &books);

/// A grade of a region: the percentage or base itself where the choice is free, the nearest published grade at or above
/// it (else the highest) where there is a list.
GradeChoice gradeOffered(const ContributionRate &rate, const GradeChoice &grade);

} // namespace canbao
