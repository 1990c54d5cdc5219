#pragma once

#include "models/card/photorequirement.h"
#include "models/core/result.h"

#include <QImage>

namespace canbao {

/// The photo as a JPEG of the best quality that stays within the bytes allowed, with its resolution and without
/// anything else about it: no EXIF, no colour profile, no comment. PhotoBytes when even a poor one is too big.
Result<QByteArray> photoJpeg(const QImage &photo, const PhotoRequirement &requirement);

} // namespace canbao
