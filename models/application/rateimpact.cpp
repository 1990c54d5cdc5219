#include "models/application/rateimpact.h"

#include <set>

namespace canbao {

std::optional<Money> RateImpact::difference() const
{
    if (!before || !after)
        return std::nullopt;
    return *after - *before;
}

RateImpact impactOf(const ContributionQuote &before, const ContributionQuote &after)
{
    RateImpact impact{.before = before.knownSum(),
                      .after = after.knownSum(),
                      .standingBefore = before.standing(),
                      .standingAfter = after.standing()};
    std::set<YearMonth> months;
    for (const auto *quote : {&before, &after}) {
        for (const YearMonth month : quote->months())
            months.insert(month);
    }
    for (const YearMonth month : months) {
        if (before.knownSum(month) != after.knownSum(month) || before.standing(month) != after.standing(month)) {
            impact.firstChange = month;
            break;
        }
    }
    return impact;
}

Result<RateImpact> impactOn(const EnrolmentApplication &application, const ReferenceBooks &books)
{
    const CheckContext context{.books = books, .today = application.createdAt.date()};
    const auto now = draftQuote(application.answers, context);
    if (!now)
        return failure(now);
    return impactOf(application.quote, *now);
}

std::optional<RateImpact> impactOn(const EnrolmentDraft &draft, const ReferenceBooks &before,
                                   const ReferenceBooks &after, QDate today)
{
    const auto then = draftQuote(draft, {.books = before, .today = today});
    const auto now = draftQuote(draft, {.books = after, .today = today});
    if (!then && !now)
        return std::nullopt;
    return impactOf(then ? *then : ContributionQuote(), now ? *now : ContributionQuote());
}

} // namespace canbao
