#include "ui/print/paper.h"

#include "ui/print/paperstyle.h"

#include <QPageLayout>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>

namespace canbao::ui {

namespace {

/// Where the device's painting area begins on the sheet, in its dots.
QPoint paintOrigin(const QPagedPaintDevice &device)
{
    const auto layout = device.pageLayout();
    if (layout.mode() == QPageLayout::FullPageMode)
        return {};
    return layout.paintRectPixels(device.logicalDpiX()).topLeft();
}

} // namespace

bool Paper::print(QPagedPaintDevice &device) const
{
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const QPoint origin = paintOrigin(device);
    const qreal scale = qreal(device.logicalDpiX()) / UnitsPerInch;
    const QPageRanges chosen = device.pageRanges();
    bool isFirst = true;
    for (int number = 0; number < pageCount(); ++number) {
        if (!chosen.isEmpty() && !chosen.contains(number + 1))
            continue;
        if (!isFirst && !device.newPage())
            return false;
        isFirst = false;
        painter.resetTransform();
        painter.translate(-origin);
        painter.scale(scale, scale);
        paintPage(painter, number);
    }
    return painter.end();
}

QImage Paper::page(int number, int dotsPerInch) const
{
    const qreal scale = qreal(dotsPerInch) / UnitsPerInch;
    QImage image((PageSize * scale).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintPage(painter, number);
    return image;
}

} // namespace canbao::ui
