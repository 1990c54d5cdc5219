#include "ui/grade/plansection.h"

#include "ui/grade/plancharts.h"
#include "ui/grade/plancomparison.h"
#include "ui/grade/planquestions.h"
#include "ui/grade/planresult.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace canbao::ui {

using namespace Qt::StringLiterals;

PlanSection::PlanSection(EnrolmentSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this))
    , m_result(new PlanResult(this))
    , m_comparison(new PlanComparison(session, this))
    , m_assumptionButton(new QPushButton(this))
    , m_questions(new PlanQuestions(session, this))
    , m_chartButton(new QPushButton(this))
{
    m_assumptionButton->setObjectName(u"assumptionButton"_s);
    m_questions->setObjectName(u"planQuestions"_s);
    m_chartButton->setObjectName(u"chartButton"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space(20));
    m_column->addWidget(m_result);
    m_column->addWidget(m_comparison);
    m_column->addWidget(m_assumptionButton, 0, Qt::AlignLeft);
    m_column->addWidget(m_questions);
    m_column->addWidget(m_chartButton, 0, Qt::AlignLeft);
    for (QPushButton *button : {m_assumptionButton, m_chartButton})
        button->setCheckable(true);
    connect(m_questions, &PlanQuestions::changed, this, &PlanSection::assumptionsChanged);
    connect(m_assumptionButton, &QPushButton::toggled, this, &PlanSection::showQuestions);
    connect(m_chartButton, &QPushButton::toggled, this, &PlanSection::showCharts);
}

void PlanSection::load()
{
    m_assumptionButton->setText(tr("Change what the estimate assumes"));
    m_chartButton->setText(tr("Show as charts"));
    m_comparison->reword();
    m_questions->load();
    showQuestions();
}

/// What is wrong stays in sight.
void PlanSection::showQuestions()
{
    const bool isWrong = !planProblems(m_session.draft(), m_session.context()).empty();
    m_questions->setVisible(m_assumptionButton->isChecked() || isWrong);
}

void PlanSection::showTable(const GradeTable &table)
{
    const bool isPension = m_session.draft().insurance.pension && !table.rows.empty();
    setVisible(isPension);
    if (!isPension)
        return;
    m_result->showPlans(table, shortfallOf(m_session.draft(), m_session.context()));
    m_comparison->refresh();
    if (m_charts)
        m_charts->showPlans(table);
}

void PlanSection::pinPresent()
{
    m_comparison->pinPresent();
}

void PlanSection::showCharts(bool isWanted)
{
    if (isWanted && !m_charts) {
        m_charts = new PlanCharts(m_chartFiles, this);
        m_column->addWidget(m_charts);
        m_charts->showPlans(gradeTable(m_session.draft(), m_session.context()));
    }
    if (m_charts)
        m_charts->setVisible(isWanted);
}

} // namespace canbao::ui
