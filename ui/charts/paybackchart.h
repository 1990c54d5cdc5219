#pragma once

#include "ui/charts/chartpanel.h"

namespace canbao::ui {

/// What was paid and received in all by age, with the point from which the pension has paid it back.
class PayBackChart : public ChartPanel
{
    Q_OBJECT

public:
    using ChartPanel::ChartPanel;

    void setFigures(const PayBackChartData &figures) { setChart(figures); }
};

} // namespace canbao::ui
