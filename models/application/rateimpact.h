#pragma once

#include "models/application/enrolmentapplication.h"

namespace canbao {

/// What one plan costs under two editions of the rates, over the same months.
struct RateImpact
{
    std::optional<Money> before; ///< what is known of all months together
    std::optional<Money> after;
    Standing standingBefore = Standing::Unknown;
    Standing standingAfter = Standing::Unknown;
    std::optional<YearMonth> firstChange = {}; ///< the first month with another charge or standing

    /// Whether anything is different at all.
    bool isChange() const { return firstChange.has_value(); }
    /// By how much the sum changes; nothing where one of the two is not known.
    std::optional<Money> difference() const;
};

/// Month by month, whatever the lines are.
RateImpact impactOf(const ContributionQuote &before, const ContributionQuote &after);

/// A saved application against the rates of \a books, asked as on the day it was saved. It stays as it is. Errors are
/// those of a quote: the answers may name a grade that the new rates do not have.
Result<RateImpact> impactOn(const EnrolmentApplication &application, const ReferenceBooks &books);

/// A draft under the rates of \a before and of \a after. Nothing where neither has a quote for it.
std::optional<RateImpact> impactOn(const EnrolmentDraft &draft, const ReferenceBooks &before,
                                   const ReferenceBooks &after, QDate today);

} // namespace canbao
