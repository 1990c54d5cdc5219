#pragma once

#include "models/application/enrolmentsession.h"
#include "models/application/gradetable.h"
#include "ui/charts/chartfile.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace canbao::ui {

class PlanCharts;
class PlanComparison;
class PlanQuestions;
class PlanResult;

/// What the grades are estimated to bring, below their table: the estimate of the chosen one, the ways set aside, what
/// the estimate assumes and, when wanted, the charts.
class PlanSection : public QWidget
{
    Q_OBJECT

public:
    explicit PlanSection(EnrolmentSession &session, QWidget *parent = nullptr);

    /// Where pictures of the charts go; set before they are shown.
    void setChartFiles(ChartFiles files) { m_chartFiles = std::move(files); }
    const PlanQuestions &questions() const { return *m_questions; }
    void load();
    void showTable(const GradeTable &table);
    void pinPresent();

Q_SIGNALS:
    void assumptionsChanged();

private:
    void showQuestions();
    void showCharts(bool isWanted);

    EnrolmentSession &m_session;
    QVBoxLayout *m_column;
    PlanResult *m_result;
    PlanComparison *m_comparison;
    QPushButton *m_assumptionButton;
    PlanQuestions *m_questions;
    QPushButton *m_chartButton;
    PlanCharts *m_charts = nullptr; ///< made when first wanted
    ChartFiles m_chartFiles;
};

} // namespace canbao::ui
