#include "models/photo/photoframe.h"

#include <QPainter>

namespace canbao {

namespace {

QTransform turn(double degrees)
{
    return QTransform().rotate(degrees);
}

/// Big pictures lose their fine lines when they are drawn small at once; Qt averages only in scaled().
QImage turned(const QImage &picture, double degrees)
{
    if (qFuzzyIsNull(degrees))
        return picture;
    const auto size = turnedSize(picture.size(), degrees);
    QImage result(size, QImage::Format_RGB32);
    result.fill(Qt::white);
    QPainter painter(&result);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(size.width() / 2.0, size.height() / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-picture.width() / 2.0, -picture.height() / 2.0), picture);
    return result;
}

} // namespace

QSize turnedSize(QSize picture, double degrees)
{
    return turn(degrees).mapRect(QRectF(QPointF(), picture)).size().toSize();
}

QRectF largestPart(QSize whole, const PhotoRequirement &requirement)
{
    const QSizeF size = QSizeF(requirement.width, requirement.height).scaled(whole, Qt::KeepAspectRatio);
    return {QPointF((whole.width() - size.width()) / 2, (whole.height() - size.height()) / 2), size};
}

QRectF shapedPart(const QRectF &part, const PhotoRequirement &requirement)
{
    return {part.topLeft(), QSizeF(requirement.width, requirement.height).scaled(part.size(), Qt::KeepAspectRatio)};
}

QImage framedPhoto(const QImage &picture, const PhotoFrame &frame, const PhotoRequirement &requirement)
{
    const auto upright = turned(picture, frame.degrees);
    const auto area = frame.part.toAlignedRect();
    QImage cut(area.size(), QImage::Format_RGB32);
    cut.fill(Qt::white);
    {
        QPainter painter(&cut);
        painter.drawImage(-area.topLeft(), upright);
    }
    return cut.scaled(requirement.width, requirement.height, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

} // namespace canbao
