#include "models/items/gradeexplanation.h"

#include "models/contribution/quoteexplanation.h"
#include "models/payment/deductionexplanation.h"
#include "models/pension/planexplanation.h"

namespace canbao {

namespace {

std::optional<Explanation> ofTotal(const ContributionLine *line)
{
    return line && line->total ? line->explanation : std::nullopt;
}

/// The pool is the total less the account.
std::optional<Explanation> ofPool(const ContributionLine *line)
{
    return line ? line->splitExplanation : std::nullopt;
}

std::optional<Explanation> ofAccount(const ContributionLine *line)
{
    const auto pool = ofPool(line);
    return pool ? std::optional(pool->inputs.at(1)) : std::nullopt;
}

/// The base that a charge, or the share of it for the account, is worked out from.
std::optional<Explanation> ofBase(const ContributionLine *line)
{
    const auto total = ofTotal(line);
    if (!total || !line->base)
        return std::nullopt;
    const auto &basic = total->formula == Formula::Sum ? total->inputs.front() : *total;
    const auto account = ofAccount(line);
    for (const auto &charge : {std::optional(basic), account}) {
        if (charge && charge->formula == Formula::Share)
            return charge->inputs.front();
    }
    return std::nullopt;
}

const ContributionLine *leadingLine(const GradeRow &row)
{
    const auto *pension = GradeTableModel::firstLine(row, Scheme::Pension);
    return pension ? pension : GradeTableModel::firstLine(row, Scheme::Medical);
}

std::optional<Explanation> ofPercent(const GradeRow &row)
{
    const auto *line = leadingLine(row);
    auto base = ofBase(line);
    if (!row.percent || !base || !line->rate || !line->rate->referenceWage)
        return std::nullopt;
    return Explanation{
        .term = Term::Grade,
        .value = *row.percent,
        .formula = Formula::Ratio,
        .inputs = {*std::move(base), published(Term::ReferenceWage, *line->rate->referenceWage, line->rate->source)}};
}

std::optional<Explanation> ofFirstMonth(const ContributionQuote &quote)
{
    return quote.lines.empty() ? std::nullopt : monthExplanation(quote, quote.lines.front().month);
}

} // namespace

std::optional<Explanation> gradeExplanation(const GradeRow &row, GradeTableModel::Column column, AssumptionSet shown)
{
    const auto *plan = row.plan(shown);
    switch (column) {
    case GradeTableModel::PercentColumn:
        return ofPercent(row);
    case GradeTableModel::BaseColumn:
        return ofBase(leadingLine(row));
    case GradeTableModel::PensionColumn:
        return ofTotal(GradeTableModel::firstLine(row, Scheme::Pension));
    case GradeTableModel::AccountColumn:
        return ofAccount(GradeTableModel::firstLine(row, Scheme::Pension));
    case GradeTableModel::PooledColumn:
        return ofPool(GradeTableModel::firstLine(row, Scheme::Pension));
    case GradeTableModel::MedicalColumn:
        return ofTotal(GradeTableModel::firstLine(row, Scheme::Medical));
    case GradeTableModel::UnemploymentColumn:
        return ofTotal(GradeTableModel::firstLine(row, Scheme::Unemployment));
    case GradeTableModel::GradeColumn:
    case GradeTableModel::MonthColumn:
        return ofFirstMonth(row.quote);
    case GradeTableModel::DebitColumn:
        return row.debit ? deductionExplanation(row.quote, *row.debit) : std::nullopt;
    case GradeTableModel::YearColumn:
        return quoteExplanation(row.quote);
    case GradeTableModel::EstimateColumn:
        return plan && plan->pension ? std::optional(wholeTodayExplanation(*plan)) : std::nullopt;
    case GradeTableModel::PaybackColumn:
        return plan && plan->payback ? std::optional(paybackAgeExplanation(*plan)) : std::nullopt;
    case GradeTableModel::ColumnCount:
        break;
    }
    return std::nullopt;
}

} // namespace canbao
