#pragma once

#include "models/card/photorequirement.h"
#include "models/core/error.h"

#include <QImage>
#include <QSizeF>

#include <vector>

namespace canbao {

/// Lines that a person puts on the photo; the program does not look for faces. In pixels of the finished photo, from
/// its upper or left edge.
struct FaceLines
{
    int hairTop = 0;
    int eyes = 0;
    int chin = 0;
    int leftCheek = 0;
    int rightCheek = 0;

    bool operator==(const FaceLines &) const = default;
};

enum class PhotoRule { Width, Height, Background, Brightness, Face, Hair, Eyes, Bytes };

/// The stable word of a rule in JSON ("background").
QString photoRuleKey(PhotoRule rule);

/// What was measured against which limits.
struct PhotoCheck
{
    PhotoRule rule;
    int number = 0;
    PhotoLimits limits = {};
    Error error = {.code = Error::Code::PhotoMissing}; ///< what to say when it is not met

    bool isMet() const { return limits.admit(number); }
};

/// How much of the edge is not white, in percent, rounded up. The edge: the upper one and the upper two thirds of both
/// sides; shoulders cover the rest.
int foreignEdgePercent(const QImage &photo);
/// How bright that edge is on the whole, 0 to 255.
int edgeBrightness(const QImage &photo);

/// Whether the part that was cut out has the pixels that are needed: enlarging adds none.
std::vector<PhotoCheck> checkSize(const QSizeF &part, const PhotoRequirement &requirement);
std::vector<PhotoCheck> checkBackground(const QImage &photo);
std::vector<PhotoCheck> checkFace(const FaceLines &lines, const PhotoRequirement &requirement);
PhotoCheck checkBytes(qsizetype bytes, const PhotoRequirement &requirement);

/// Lines in the middle of what is allowed, to begin with.
FaceLines proposedLines(const PhotoRequirement &requirement);

} // namespace canbao
