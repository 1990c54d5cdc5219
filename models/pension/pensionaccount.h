#pragma once

#include "models/pension/contributionpath.h"

namespace canbao {

/// The personal account in one calendar year, or the part of it before the pension begins.
struct AccountYear
{
    int year = 0;
    int months = 0; ///< that the opening balance stands
    Money opening = {};
    Money deposits = {};
    Money monthProduct = {}; ///< balance × months + each deposit × the months that it stands, its own included
    Money interest = {}; ///< month product × yearly rate ÷ 12, rounded half-up to the fen
    Money closing() const { return opening + deposits + interest; }
    bool operator==(const AccountYear &) const = default;
};

/// How many months deposits of a stretch stand together until the end of \a year or \a start, whichever is first: three
/// deposits from October on stand 3 + 2 + 1.
int monthWeight(const PathStretch &stretch, YearMonth start);

/// The account from the first month until the pension starts, calendar year by calendar year, with interest by month
/// products (月积数法, 劳办发〔1997〕116号). Empty when the pension starts at once.
std::vector<AccountYear> accountYears(Money balance, const ContributionPath &path, YearMonth first, YearMonth start,
                                      Rate growth);

} // namespace canbao
