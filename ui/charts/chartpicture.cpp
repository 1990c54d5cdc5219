#include "ui/charts/chartpicture.h"

#include "ui/charts/chartink.h"
#include "ui/charts/chartseries.h"
#include "ui/charts/chartwords.h"
#include "ui/print/paperstyle.h"

#include <QGraphicsItem>
#include <QGraphicsScene>

#include <cmath>
#include <functional>

namespace canbao::ui {

namespace {

/// A layer of the picture that paints itself.
class Layer : public QGraphicsItem
{
public:
    Layer(const QSizeF &size, std::function<void(QPainter &)> paint) : m_size(size), m_paint(std::move(paint)) { }

    QRectF boundingRect() const override { return {{0, 0}, m_size}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override { m_paint(*painter); }

private:
    QSizeF m_size;
    std::function<void(QPainter &)> m_paint;
};

void addLayer(QGraphicsScene &scene, const QSizeF &size, std::function<void(QPainter &)> paint, int depth)
{
    auto layer = std::make_unique<Layer>(size, std::move(paint));
    layer->setZValue(depth);
    scene.addItem(layer.release()); // the scene owns it
}

} // namespace

ChartPicture::ChartPicture(const ChartData &data, const ChartStyle &style, const QSizeF &size,
                           std::optional<int> highlighted)
    : m_plot(plotOf(data))
    , m_style(style)
    , m_layout(m_plot, style, chartTitle(data), size)
    , m_size(size)
    , m_scene(std::make_unique<QGraphicsScene>(QRectF({0, 0}, size)))
{
    addLayer(
        *m_scene, size,
        [this, highlighted](QPainter &painter) {
            painter.fillRect(QRectF({0, 0}, m_size), m_style.ground);
            paintHighlight(painter, m_plot, m_layout, m_style, highlighted);
            paintGrid(painter, m_plot, m_layout, m_style);
        },
        -1);
    addSeries(*m_scene, m_plot, m_layout, m_style, size);
    addLayer(
        *m_scene, size,
        [this, highlighted](QPainter &painter) {
            paintInk(painter, m_plot, m_layout, m_style);
            paintHighlightFrame(painter, m_plot, m_layout, m_style, highlighted);
        },
        1);
}

ChartPicture::~ChartPicture() = default;

void ChartPicture::paint(QPainter &painter, const QRectF &area)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush); // Qt Charts would fill broken lines with what it finds
    m_scene->render(&painter, area, QRectF({0, 0}, m_size));
    painter.restore();
}

std::optional<int> ChartPicture::pointAt(const QPointF &place) const
{
    std::optional<int> nearest;
    double least = 1e9;
    for (std::size_t index = 0; index < m_plot.stops.size(); ++index) {
        const QRectF area = m_layout.at(m_plot.stops[index]);
        if (area.contains(place))
            return int(index);
        const double distance = std::abs(area.center().x() - place.x());
        if (area.width() == 0 && distance < least) {
            least = distance;
            nearest = int(index);
        }
    }
    return nearest;
}

qreal paperChartHeight(const ChartData &data, qreal width)
{
    const bool isSplit = std::holds_alternative<SplitChartData>(data);
    const qreal plotHeight = millimetres(isSplit ? 13.0 * pointCount(data) : 55.0);
    return ChartLayout::heightFor(plotOf(data), paperChartStyle(), chartTitle(data), width, plotHeight);
}

void paintChart(QPainter &painter, const QRectF &area, const ChartData &data)
{
    ChartPicture(data, paperChartStyle(), area.size()).paint(painter, area);
}

} // namespace canbao::ui
