#pragma once

#include "models/place/routeadvice.h"
#include "ui/wizard/routerow.h"

namespace canbao::ui {

/// What the months of a quote cost by scheme; several ways to be insured in one scheme get a line each, or their
/// lowest.
std::vector<AmountLine> amountLines(const ContributionQuote &quote);
/// The cost of twelve months under \a caption, month by month over a change of rates, and how sure it is.
RouteRow costRow(const QString &caption, const ContributionQuote &quote);
/// What employer and employee pay a month in a real employment.
RouteRow employmentRow(const EmploymentCost &cost);

} // namespace canbao::ui
