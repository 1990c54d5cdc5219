#pragma once

#include "ui/charts/chartlayout.h"

#include <optional>

namespace canbao::ui {

/// Lines at the ticks of the money, and the two axes.
void paintGrid(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const ChartStyle &style);
/// Patterns, marks and words, over the series.
void paintInk(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const ChartStyle &style);
/// The tint behind the point that the keys are at.
void paintHighlight(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const ChartStyle &style,
                    std::optional<int> point);
/// Its frame, over everything.
void paintHighlightFrame(QPainter &painter, const ChartPlot &plot, const ChartLayout &layout, const ChartStyle &style,
                         std::optional<int> point);

} // namespace canbao::ui
