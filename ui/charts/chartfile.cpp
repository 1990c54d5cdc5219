#include "ui/charts/chartfile.h"

#include "ui/charts/chartpicture.h"
#include "ui/charts/chartwords.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace canbao::ui {

namespace {

constexpr int Width = 960;
constexpr int Height = 600;
constexpr int PartHeight = 64;
constexpr int Edge = 20;

QSize sizeOf(const ChartData &data)
{
    if (!std::holds_alternative<SplitChartData>(data))
        return {Width, Height};
    const qreal needed = ChartLayout::heightFor(plotOf(data), fileChartStyle(), chartTitle(data), Width - 2 * Edge,
                                                PartHeight * std::max(1, pointCount(data)));
    return {Width, int(needed) + 2 * Edge};
}

void paintFile(QPainter &painter, const ChartData &data, const QSize &size)
{
    const ChartStyle style = fileChartStyle();
    painter.fillRect(QRect({0, 0}, size), style.ground);
    const QRectF area = QRectF({0, 0}, QSizeF(size)).adjusted(Edge, Edge, -Edge, -Edge);
    ChartPicture(data, style, area.size()).paint(painter, area);
}

} // namespace

QByteArray pngOf(const ChartData &data, double scale)
{
    const QSize size = sizeOf(data);
    QImage image(size * scale, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintFile(painter, data, size);
    painter.end();
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return image.save(&buffer, "PNG") ? buffer.data() : QByteArray();
}

QByteArray svgOf(const ChartData &data)
{
    const QSize size = sizeOf(data);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect({0, 0}, size));
    generator.setTitle(chartTitle(data));
    generator.setDescription(chartSummary(data));
    QPainter painter(&generator);
    paintFile(painter, data, size);
    painter.end();
    return buffer.data();
}

} // namespace canbao::ui
