#pragma once

#include "models/card/photorequirement.h"
#include "models/photo/facelines.h"

#include <QString>

namespace canbao::ui {

QString faceLineText(FaceLine line); ///< what a screen reader calls it
QString faceLineLabel(FaceLine line); ///< one short word beside it
/// "✓ Width of the face: 217 px (179 to 255)"
QString photoCheckText(const PhotoCheck &check);
/// "358 × 441 pixels at 350 dpi, …"
QString photoRequirementText(const PhotoRequirement &requirement);
/// "Finished photo: 358 × 441, 350 dpi, 31,200 bytes"
QString finishedText(QSize size, int dpi, qsizetype bytes);

} // namespace canbao::ui
