#pragma once

#include "models/contribution/contributionquote.h"

namespace canbao::ui {

/// The lines of one month.
std::vector<ContributionLine> linesOf(const ContributionQuote &quote, YearMonth month);
/// The first month, and every later one whose bases, amounts or standing differ from the month before.
std::vector<YearMonth> monthsOfChange(const ContributionQuote &quote);
/// The lines of \a month that differ from those of the month before it: all of them in the first month.
std::vector<ContributionLine> changedLines(const ContributionQuote &quote, YearMonth month);
/// One line for each scheme and variant over all months. A part is set only where every month knows it,
/// base and rate never.
std::vector<ContributionLine> yearLines(const ContributionQuote &quote);
/// All lines as one; what is not known anywhere is left out of the sums, the standing tells.
ContributionLine sumOf(const std::vector<ContributionLine> &lines);
/// Each row of rates that was used, once: the first line that used it, with the worst standing of all that did.
std::vector<ContributionLine> linesByRate(const ContributionQuote &quote);

} // namespace canbao::ui
