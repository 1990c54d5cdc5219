#pragma once

#include "ui/charts/chartlayout.h"

class QGraphicsScene;

namespace canbao::ui {

/// Puts areas and lines into \a scene, as Qt Charts draws them.
void addSeries(QGraphicsScene &scene, const ChartPlot &plot, const ChartLayout &layout, const ChartStyle &style,
               const QSizeF &size);

} // namespace canbao::ui
