#pragma once

#include "ui/charts/chartpanel.h"

namespace canbao::ui {

/// From which to which base one could pay over the years.
class LimitChart : public ChartPanel
{
    Q_OBJECT

public:
    using ChartPanel::ChartPanel;

    void setFigures(const LimitChartData &figures) { setChart(figures); }
};

} // namespace canbao::ui
