#pragma once

#include "ui/charts/chartpanel.h"

namespace canbao::ui {

/// What every grade costs a month, beside the range of the pension that it is estimated to bring.
class GradeChart : public ChartPanel
{
    Q_OBJECT

public:
    using ChartPanel::ChartPanel;

    void setFigures(const GradeChartData &figures) { setChart(figures); }
};

} // namespace canbao::ui
