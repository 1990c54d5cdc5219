#pragma once

#include "models/photo/photocheck.h"

#include <QRectF>

#include <optional>

namespace canbao::app {

/// What is wanted of a picture, where anything is.
struct PhotoWish
{
    double degrees = 0; ///< turned clockwise, before the part is cut out
    std::optional<QRectF> part = {}; ///< in pixels of the turned picture; the largest where none is wanted
    std::optional<FaceLines> lines = {}; ///< without them the face is not checked
};

/// The photo of a card, made of a picture, and what was measured on it.
struct CardPhoto
{
    QByteArray jpeg = {};
    std::vector<PhotoCheck> checks = {};
};

/// An error where the picture cannot be read or made small enough; what is not met stands among the checks.
Result<CardPhoto> cardPhoto(const QString &path, const PhotoWish &wish, const PhotoRequirement &requirement);

} // namespace canbao::app
