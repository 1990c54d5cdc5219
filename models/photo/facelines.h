#pragma once

#include "models/photo/photocheck.h"

#include <array>

namespace canbao {

enum class FaceLine { HairTop, Eyes, Chin, LeftCheek, RightCheek };

inline constexpr std::array AllFaceLines{FaceLine::HairTop, FaceLine::Eyes, FaceLine::Chin, FaceLine::LeftCheek,
                                         FaceLine::RightCheek};

/// Cheeks stand upright, the others lie.
bool isUpright(FaceLine line);
int positionOf(FaceLine line, const FaceLines &lines);
/// The same with one line at \a position, or as near to it as the next line and the edge of the photo leave room.
FaceLines movedLine(FaceLines lines, FaceLine line, int position, QSize photo);

} // namespace canbao
