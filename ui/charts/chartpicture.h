#pragma once

#include "ui/charts/chartdata.h"
#include "ui/charts/chartlayout.h"

#include <memory>
#include <optional>

class QGraphicsScene;

namespace canbao::ui {

/// A chart drawn by Qt Charts, with our own words, patterns and marks on it. It is painted as shapes and text, so that
/// files and paper stay sharp and searchable.
class ChartPicture
{
public:
    ChartPicture(const ChartData &data, const ChartStyle &style, const QSizeF &size,
                 std::optional<int> highlighted = {});
    ~ChartPicture();
    ChartPicture(const ChartPicture &) = delete;
    ChartPicture &operator=(const ChartPicture &) = delete;

    void paint(QPainter &painter, const QRectF &area);
    const ChartPlot &plot() const { return m_plot; }
    const ChartLayout &layout() const { return m_layout; }
    /// The point below a place of the picture.
    std::optional<int> pointAt(const QPointF &place) const;

private:
    ChartPlot m_plot;
    ChartStyle m_style;
    ChartLayout m_layout;
    QSizeF m_size;
    std::unique_ptr<QGraphicsScene> m_scene;
};

/// Paints \a data into \a area as it is on paper; the measure is that of paperstyle.h.
void paintChart(QPainter &painter, const QRectF &area, const ChartData &data);
/// How high paintChart() wants its area when it is \a width wide.
qreal paperChartHeight(const ChartData &data, qreal width);

} // namespace canbao::ui
