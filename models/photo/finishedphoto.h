#pragma once

#include "models/photo/photocheck.h"

namespace canbao {

/// What becomes of a part of a picture: the photo as it will be printed, its file, and what was measured on the way.
struct FinishedPhoto
{
    QImage photo = {};
    QByteArray jpeg = {}; ///< empty where it cannot be small enough
    std::vector<PhotoCheck> checks = {}; ///< size of the part, background, bytes
};

/// \a part in pixels of the picture, which stands upright already. Takes a while for a big one: not for the thread of
/// the windows.
FinishedPhoto finishedPhoto(const QImage &picture, const QRectF &part, const PhotoRequirement &requirement);

bool areMet(const std::vector<PhotoCheck> &checks);

} // namespace canbao
