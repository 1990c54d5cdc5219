#pragma once

#include "models/place/routeadvice.h"
#include "tests/support/regions.h"
#include "tests/support/samplecase.h"

#include <algorithm>

namespace canbao::test {

/// Asks for advice with the sample books and all regions.
class AdviceCase
{
protected:
    /// A man born 1990-03-07, who retires at 63 in 2053-03; 100 % from 2026-08 on.
    static AdviceQuestion questionOf(const QString &hukou, const QString &residence)
    {
        const auto place = [](const QString &text) {
            return text.isEmpty() ? std::nullopt : std::optional(code(text));
        };
        return {.place = {.hukou = place(hukou),
                          .residence = place(residence),
                          .identity = IdentityNumber::Kind::ResidentCard,
                          .firstMonth = yearMonth(2026, 8)},
                .today = QDate(2026, 8, 3),
                .birth = QDate(1990, 3, 7),
                .sex = Sex::Male,
                .category = RetirementCategory::Male,
                .grade = PercentGrade{Rate::fromPercent(100)}};
    }

    std::vector<RouteAdvice> advised(const AdviceQuestion &question) const
    {
        return adviseRoutes(question, {m_regions, m_policies, m_books.rates(), m_books.employment(), m_payoutMonths});
    }

    static const RouteAdvice &adviceFor(const std::vector<RouteAdvice> &advices, RouteKind kind)
    {
        return *std::ranges::find(advices, kind, [](const auto &each) { return each.route.kind; });
    }

    const test::SampleBooks m_books;
    const RegionDirectory m_regions{test::shippedRegions()};
    const PolicyBook m_policies{{{.region = code(u"110000"), .nonLocal = NonLocalEnrolment::Closed},
                                 {.region = code(u"330000"), .nonLocal = NonLocalEnrolment::Conditional},
                                 {.region = code(u"440000"), .nonLocal = NonLocalEnrolment::Open}}};
    const PayoutMonths m_payoutMonths{{{63 * 12, Tenths{1170}}}}; // 国发〔2005〕38号, annex
};

} // namespace canbao::test
