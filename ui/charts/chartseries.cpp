#include "ui/charts/chartseries.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

namespace canbao::ui {

namespace {

/// Only the range: Qt Charts lays lines and numbers of its axes out anew only in the event loop, and cuts numbers off.
QValueAxis *axisOf(const AxisRange &range, QObject *parent)
{
    auto *axis = new QValueAxis(parent);
    axis->setRange(range.from, range.to);
    axis->setVisible(false);
    return axis;
}

void add(QChart &chart, QAbstractSeries *series)
{
    chart.addSeries(series); // and owns it
    for (QAbstractAxis *axis : chart.axes())
        series->attachAxis(axis);
}

void addBlock(QChart &chart, const PlotBlock &block, const ChartStyle &style)
{
    const QRectF &values = block.values;
    auto *upper = new QLineSeries(&chart);
    upper->append({values.bottomLeft(), values.bottomRight()});
    auto *lower = new QLineSeries(&chart);
    lower->append({values.topLeft(), values.topRight()});
    auto *series = new QAreaSeries(upper, lower);
    QPen outline(lookOf(block.series, style.isDark).colour, 2 * style.unit,
                 block.isProvisional ? Qt::DashLine : Qt::SolidLine);
    outline.setJoinStyle(Qt::MiterJoin);
    series->setPen(outline);
    series->setBrush(style.ground);
    add(chart, series);
}

void addLine(QChart &chart, const PlotLine &line, const ChartStyle &style)
{
    const SeriesLook look = lookOf(line.series, style.isDark);
    auto *series = new QLineSeries;
    series->append(QList<QPointF>(line.points.begin(), line.points.end()));
    series->setPen(QPen(look.colour, 2.5 * style.unit, look.line, Qt::FlatCap));
    add(chart, series);
}

} // namespace

void addSeries(QGraphicsScene &scene, const ChartPlot &plot, const ChartLayout &layout, const ChartStyle &style,
               const QSizeF &size)
{
    auto *chart = new QChart; // the scene owns it
    scene.addItem(chart);
    chart->legend()->hide();
    chart->setBackgroundVisible(false);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setMargins({});
    chart->addAxis(axisOf(plot.x, chart), Qt::AlignBottom);
    chart->addAxis(axisOf(plot.y, chart), Qt::AlignLeft);
    for (const PlotBlock &block : plot.blocks)
        addBlock(*chart, block, style);
    for (const PlotLine &line : plot.lines)
        addLine(*chart, line, style);
    chart->setGeometry({{0, 0}, size});
    chart->setPlotArea(layout.plotArea());
    chart->layout()->activate(); // now, not when the event loop comes round: files and paper do not wait for it
}

} // namespace canbao::ui
