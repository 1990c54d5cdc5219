#include "models/pension/pensionaccount.h"

#include "models/core/growth.h"

#include <algorithm>

namespace canbao {

namespace {

YearMonth nextJanuary(YearMonth month)
{
    return {month.year() + std::chrono::years(1), std::chrono::January};
}

YearMonth endOfYear(YearMonth month, YearMonth start)
{
    return std::min(nextJanuary(month), start);
}

} // namespace

int monthWeight(const PathStretch &stretch, YearMonth start)
{
    const int longest = monthsBetween(stretch.from, endOfYear(stretch.from, start));
    const int shortest = longest - stretch.months + 1;
    return (longest + shortest) * stretch.months / 2;
}

std::vector<AccountYear> accountYears(Money balance, const ContributionPath &path, YearMonth first, YearMonth start,
                                      Rate growth)
{
    std::vector<AccountYear> years;
    auto stretch = path.stretches.begin();
    for (YearMonth from = first; from < start; from = nextJanuary(from)) {
        AccountYear year{.year = static_cast<int>(from.year()),
                         .months = monthsBetween(from, endOfYear(from, start)),
                         .opening = balance};
        year.monthProduct = balance * year.months;
        for (; stretch != path.stretches.end() && stretch->from.year() == from.year(); ++stretch) {
            year.deposits += stretch->account * stretch->months;
            year.monthProduct += stretch->account * monthWeight(*stretch, start);
        }
        year.interest =
            Money::fromFen(partHalfUp(year.monthProduct.fen(), growth.partsPerMillion(), qint64{12} * Rate::Whole));
        balance = year.closing();
        years.push_back(year);
    }
    return years;
}

} // namespace canbao
