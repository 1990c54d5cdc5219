#pragma once

#include "models/application/gradetable.h"

#include <QJsonArray>
#include <QJsonObject>

namespace canbao {

// Amounts are texts with two decimals, an index has six, what is not known is null.

/// Everything of a plan but its trees: times, months, index, amounts, pension, payback, stated, not_included,
/// stretches, account_years, sources.
QJsonObject toJson(const PensionPlan &plan);
/// pension, today, payback and paid: the trees behind them; those that a plan does not have are null.
QJsonObject planExplanations(const PensionPlan &plan);
/// What a comparison needs: obstacle, standing, entered, paid, paid_today, pension, payback.
QJsonObject planSummary(const PensionPlan &plan);
QJsonObject toJson(const PlanStep &step);
/// One grade with the summaries of its plans, by the words of the sets.
QJsonObject toJson(const GradeRow &row);
QJsonObject toJson(const LifePoint &point);
QJsonObject toJson(const ShortfallOption &option);
QJsonObject toJson(const PlanAssumptions &assumptions);
QJsonObject toJson(const PlanTimes &times);
QJsonValue toJson(const std::optional<PlannedPension> &pension);
QJsonValue toJson(const std::optional<Payback> &payback);
QJsonObject toJson(const AccountYear &year);
QJsonObject toJson(const StatedAssumption &stated);
QJsonArray toJson(const std::vector<PlanOmission> &omitted);

/// Months in a row whose lines are the same, the month aside, put together: "from", "to", "months", "total" a month,
/// "standing", and the lines of the first of them with all that is known of them.
QJsonArray monthsJson(const ContributionQuote &quote);

} // namespace canbao
