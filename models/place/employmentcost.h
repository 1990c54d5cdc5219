#pragma once

#include "models/contribution/contributionquote.h"
#include "models/contribution/employmentrate.h"

namespace canbao {

/// What employer and employee pay a month for one insurance; not set where the rate is not known.
struct EmploymentShare
{
    EmploymentInsurance insurance = EmploymentInsurance::Pension;
    std::optional<Explanation> employer = {}; ///< its value is an amount a month
    std::optional<Explanation> employee = {};
};

/// What a real employment costs a month, as far as it is known.
struct EmploymentCost
{
    Explanation base; ///< the wage brought within the limits of the pension, or the lowest base
    bool isFromWage = false; ///< false: no wage was given
    Standing standing = Standing::Unknown; ///< of the limits
    std::vector<EmploymentShare> shares; ///< always four: pension, medical, unemployment, injury

    Money employer() const; ///< the sum of what is known
    Money employee() const;
};

/// The shares on the wage brought within the pension limits of \a pension (国办发〔2019〕13号: employer 16 %, employee
/// 8 % of the pension; the others as rows are known), each rounded half-up to the fen. Nothing when neither a wage nor
/// a lowest base is known.
std::optional<EmploymentCost> employmentCost(const RateAnswer &pension, const EmploymentBook &rates,
                                             std::span<const RegionCode> chain, YearMonth month,
                                             std::optional<Money> wage);

} // namespace canbao
