#pragma once

#include "ui/charts/chartplot.h"
#include "ui/charts/chartstyle.h"

#include <QSizeF>

namespace canbao::ui {

/// Words in a rectangle of their own.
struct ChartWordsBox
{
    QRectF area;
    QString text;
};

/// Where everything of a chart stands: words are wrapped, never cut off, and the plot takes what is left.
class ChartLayout
{
public:
    ChartLayout(const ChartPlot &plot, const ChartStyle &style, const QString &title, const QSizeF &size);

    /// How high a picture \a width wide must be for a plot of \a plotHeight.
    static qreal heightFor(const ChartPlot &plot, const ChartStyle &style, const QString &title, qreal width,
                           qreal plotHeight);

    const QRectF &plotArea() const { return m_plotArea; }
    const ChartWordsBox &title() const { return m_title; }
    /// In the order of the plot's keys; the sign stands in front.
    const std::vector<ChartWordsBox> &keys() const { return m_keys; }
    const ChartWordsBox &yName() const { return m_yName; }
    const ChartWordsBox &xName() const { return m_xName; }
    const std::vector<ChartWordsBox> &xTicks() const { return m_xTicks; } ///< empty text: left out
    const std::vector<ChartWordsBox> &yTicks() const { return m_yTicks; }

    /// The place of a point of the axes.
    QPointF at(const QPointF &values) const;
    QRectF at(const QRectF &values) const;
    static qreal signWidth(const ChartStyle &style) { return 34 * style.unit; }

private:
    qreal placeTop(qreal width);
    qreal heightBelow() const;
    void placeTicks(const QSizeF &size);
    void placeXTick(std::size_t index, qreal right, qreal top);

    ChartPlot m_plot;
    ChartStyle m_style;
    QRectF m_plotArea;
    ChartWordsBox m_title;
    ChartWordsBox m_yName;
    ChartWordsBox m_xName;
    std::vector<ChartWordsBox> m_keys;
    std::vector<ChartWordsBox> m_xTicks;
    std::vector<ChartWordsBox> m_yTicks;
};

} // namespace canbao::ui
