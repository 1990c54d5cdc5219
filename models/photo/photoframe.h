#pragma once

#include "models/card/photorequirement.h"

#include <QImage>
#include <QRectF>

namespace canbao {

/// Which part of a picture becomes the photo.
struct PhotoFrame
{
    double degrees = 0; ///< turned clockwise about its middle, before the part is cut out
    QRectF part = {}; ///< in pixels of the turned picture

    bool operator==(const PhotoFrame &) const = default;
};

/// How large the picture is once it is turned.
QSize turnedSize(QSize picture, double degrees);
/// The largest part of the right shape, from the middle.
QRectF largestPart(QSize turned, const PhotoRequirement &requirement);
/// The part with its upper left corner, made the right shape within its own width and height.
QRectF shapedPart(const QRectF &part, const PhotoRequirement &requirement);
/// The part, at exactly the pixels that are required; what lies outside the picture is white.
QImage framedPhoto(const QImage &picture, const PhotoFrame &frame, const PhotoRequirement &requirement);

} // namespace canbao
