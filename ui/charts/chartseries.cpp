#include "ui/charts/chartseries.h"

#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

namespace canbao::ui {

namespace {

/// The numbers stand in our own words beside it, in the program's language.
QValueAxis *axisOf(const AxisRange &range, const ChartStyle &style, bool hasGrid, QObject *parent)
{
    auto *axis = new QValueAxis(parent);
    axis->setRange(range.from, range.to);
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(range.from);
    axis->setTickInterval(range.step);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(hasGrid);
    axis->setGridLinePen(QPen(style.line, style.unit));
    axis->setLinePen(QPen(style.frame, style.unit));
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
    auto *markers = new QScatterSeries;
    markers->append(QList<QPointF>(line.markers.begin(), line.markers.end()));
    markers->setMarkerShape(look.marker == Marker::Square ? QScatterSeries::MarkerShapeRectangle
                                                          : QScatterSeries::MarkerShapeCircle);
    markers->setMarkerSize(9 * style.unit);
    markers->setPen(QPen(style.ground, style.unit));
    markers->setBrush(look.colour);
    add(chart, markers);
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
    chart->addAxis(axisOf(plot.x, style, plot.hasMoneyBelow, chart), Qt::AlignBottom);
    chart->addAxis(axisOf(plot.y, style, !plot.hasMoneyBelow, chart), Qt::AlignLeft);
    for (const PlotBlock &block : plot.blocks)
        addBlock(*chart, block, style);
    for (const PlotLine &line : plot.lines)
        addLine(*chart, line, style);
    chart->setGeometry({{0, 0}, size});
    chart->setPlotArea(layout.plotArea());
    chart->layout()->activate(); // now, not when the event loop comes round: files and paper do not wait for it
}

} // namespace canbao::ui
