#include "ui/grade/plancharts.h"

#include "ui/charts/estimatecharts.h"
#include "ui/theme/theme.h"

#include <QVBoxLayout>

namespace canbao::ui {

PlanCharts::PlanCharts(const ChartFiles &files, QWidget *parent)
    : QWidget(parent)
    , m_grades(new GradeChart(files, this))
    , m_payback(new PayBackChart(files, this))
    , m_split(new SplitChart(files, this))
{
    m_grades->setObjectName(QStringLiteral("gradeChart"));
    m_payback->setObjectName(QStringLiteral("paybackChart"));
    m_split->setObjectName(QStringLiteral("splitChart"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space(24));
    column->addWidget(m_grades);
    column->addWidget(m_payback);
    column->addWidget(m_split);
}

void PlanCharts::showPlans(const GradeTable &table)
{
    const GradeChartData grades = gradeFigures(estimatedGrades(table));
    m_grades->setVisible(!grades.grades.empty());
    if (!grades.grades.empty())
        m_grades->setFigures(grades);
    const GradeRow *row = table.chosen ? &table.rows[*table.chosen] : nullptr;
    const auto *plan = row ? row->plan(table.shown) : nullptr;
    m_payback->setVisible(plan && plan->pension);
    if (plan && plan->pension)
        m_payback->setFigures(paybackFigures(lifeSeries(*plan), plan->payback, plan->standing()));
    const auto split = row ? splitFigures(row->quote) : std::nullopt;
    m_split->setVisible(split.has_value());
    if (split)
        m_split->setFigures(*split);
}

} // namespace canbao::ui
