#pragma once

#include "ui/charts/chartpanel.h"

namespace canbao::ui {

/// How one premium is divided: own account, pool, medical insurance.
class SplitChart : public ChartPanel
{
    Q_OBJECT

public:
    using ChartPanel::ChartPanel;

    void setFigures(const SplitChartData &figures) { setChart(figures); }
};

} // namespace canbao::ui
