#pragma once

#include "models/contribution/noticerate.h"

namespace canbao {

/// Reads what is charged beside the medical premium (large-sum medical, long-term care) into a row whose rate has been
/// read: a share of the base, and an amount a month or a year. The twelfth part of a year's amount is charged each
/// month, rounded half-up to the fen.
std::vector<NoticeProblem> readSupplements(const NoticeAnswers &answers, ContributionRate &rate);
/// The monthly part of an amount a year.
Money monthlyPart(Money yearly);

} // namespace canbao
