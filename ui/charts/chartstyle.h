#pragma once

#include <QColor>
#include <QFont>

namespace canbao::ui {

/// Colours and sizes of a chart on one kind of ground.
struct ChartStyle
{
    QFont font; ///< in pixels
    double unit = 1; ///< a hairline, in the measure of the font
    QColor ground;
    QColor text;
    QColor quietText;
    QColor line; ///< grid
    QColor frame; ///< axes
    QColor highlight; ///< tint behind the point that the keys are at
    bool isDark = false;
    bool hasTitle = false; ///< where no heading stands above the picture

    QFont boldFont() const;
};

/// The applied theme at the applied text size.
ChartStyle screenChartStyle();
/// Light, at the usual size, with its title: files are looked at elsewhere.
ChartStyle fileChartStyle();
/// In the measure, the font and the inks of the paper.
ChartStyle paperChartStyle();

} // namespace canbao::ui
