#pragma once

#include "models/application/gradetable.h"
#include "ui/charts/gradechart.h"
#include "ui/charts/paybackchart.h"
#include "ui/charts/splitchart.h"

namespace canbao::ui {

/// A table as pictures: cost against pension by grade, what was paid and received by age, and where a month's payment
/// for the chosen grade goes.
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
    SplitChart *m_split;
};

} // namespace canbao::ui
