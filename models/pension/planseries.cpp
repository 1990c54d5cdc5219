#include "models/pension/planseries.h"

#include "models/core/growth.h"

#include <algorithm>
#include <set>

namespace canbao {

namespace {

int yearOf(YearMonth month)
{
    return static_cast<int>(month.year());
}

/// The months of a stretch that lie before or in \a month.
int monthsUntil(const PathStretch &stretch, YearMonth month)
{
    return std::clamp(monthsBetween(stretch.from, month) + 1, 0, stretch.months);
}

/// The months that a series has a point for.
std::set<YearMonth> monthsShown(const PensionPlan &plan, YearMonth last)
{
    std::set<YearMonth> months{plan.terms.first, last};
    for (int year = yearOf(plan.terms.first); year <= yearOf(last); ++year)
        months.insert(yearMonth(year, 12));
    if (plan.pension)
        months.insert(plan.times.start);
    if (plan.payback)
        months.insert(plan.payback->month);
    std::erase_if(months, [&](YearMonth month) { return month > last || month < plan.terms.first; });
    return months;
}

class LifeLine
{
public:
    explicit LifeLine(const PensionPlan &plan) : m_plan(plan) { }

    LifePoint at(YearMonth month) const
    {
        LifePoint point{.month = month, .age = monthsBetween(m_plan.terms.birth, month)};
        addPaid(point);
        addReceived(point);
        point.isStart = m_plan.pension && month == m_plan.times.start;
        point.isPayback = m_plan.payback && month == m_plan.payback->month;
        return point;
    }

private:
    Money inToday(Money amount, int year) const
    {
        return discounted(amount, m_plan.assumptions.priceGrowth, std::max(0, year - yearOf(m_plan.terms.first)));
    }

    void addPaid(LifePoint &point) const
    {
        point.paid = m_plan.paidSoFar;
        point.paidToday = m_plan.paidSoFar;
        for (const auto &stretch : m_plan.path.stretches) {
            const Money paid = stretch.premium * monthsUntil(stretch, point.month);
            point.paid += paid;
            point.paidToday += inToday(paid, yearOf(stretch.from));
        }
    }

    void addReceived(LifePoint &point) const
    {
        if (!m_plan.pension || point.month < m_plan.times.start)
            return;
        const Money pension = m_plan.pension->total();
        for (YearMonth from = m_plan.times.start; from <= point.month; from = yearMonth(yearOf(from) + 1, 1)) {
            const YearMonth last = std::min(point.month, yearMonth(yearOf(from), 12));
            const Money received = pension * (monthsBetween(from, last) + 1);
            point.received += received;
            point.receivedToday += inToday(received, yearOf(from));
        }
    }

    const PensionPlan &m_plan;
};

Explanation leaf(Term term, Money value)
{
    return {.term = term, .value = value, .formula = Formula::Repeated};
}

Explanation difference(Term term, Term of, Money more, Money less)
{
    return {
        .term = term, .value = more - less, .formula = Formula::Difference, .inputs = {leaf(of, more), leaf(of, less)}};
}

} // namespace

std::vector<LifePoint> lifeSeries(const PensionPlan &plan, int lastAge)
{
    const LifeLine line(plan);
    std::vector<LifePoint> points;
    for (const YearMonth month : monthsShown(plan, addMonths(plan.terms.birth, lastAge * 12)))
        points.push_back(line.at(month));
    return points;
}

std::optional<PlanStep> planStep(const PensionPlan &below, const PensionPlan &plan)
{
    if (!below.pension || !plan.pension)
        return std::nullopt;
    const Money paid = plan.paid() - below.paid();
    const Money pension = plan.pension->total() - below.pension->total();
    return PlanStep{.paid = paid,
                    .pension = pension,
                    .pensionToday = plan.pension->today - below.pension->today,
                    .payback = payback(paid, pension, plan.times.start, plan.terms.birth),
                    .paidExplanation = difference(Term::CostStep, Term::TotalPaid, plan.paid(), below.paid()),
                    .pensionExplanation = difference(Term::PensionStep, Term::MonthlyPension, plan.pension->total(),
                                                     below.pension->total())};
}

} // namespace canbao
