#pragma once

#include "models/core/result.h"

#include <QImage>

namespace canbao {

/// The largest file that is looked at.
inline constexpr qint64 MostPhotoFileBytes = 40'000'000;

/// The picture in a JPEG or PNG file: upright as the camera says, opaque on white, eight bits a colour, sRGB, and
/// nothing beside the pixels. What the file is shows in its bytes; its name is not asked. Takes a while for a big one:
/// not for the thread of the windows. PhotoNotPicture, PhotoTooLarge or PhotoDamaged.
Result<QImage> readPhoto(const QByteArray &file);

} // namespace canbao
