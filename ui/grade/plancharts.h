#pragma once

#include "models/application/gradetable.h"
#include "ui/charts/gradechart.h"
#include "ui/charts/paybackchart.h"

namespace canbao::ui {

/// The estimates of a table as pictures: cost against pension by grade, and what was paid and received by age.
class PlanCharts : public QWidget
{
    Q_OBJECT

public:
    explicit PlanCharts(const ChartFiles &files, QWidget *parent = nullptr);

    /// Leaves out the picture that has nothing to show.
    void showPlans(const GradeTable &table);

private:
    GradeChart *m_grades;
    PayBackChart *m_payback;
};

} // namespace canbao::ui
