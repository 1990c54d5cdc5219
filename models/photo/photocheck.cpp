#include "models/photo/photocheck.h"

#include <cmath>

namespace canbao {

using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

// The requirement says "white background, no border" and gives no number. These are ours: paper white under indoor
// light, and a stray lock of hair.
constexpr int DarkestWhite = 225;
constexpr int MostForeignPercent = 5;
constexpr int EdgeWidth = 8;

bool isEdge(int x, int y, QSize size)
{
    return y < EdgeWidth || (y < size.height() * 2 / 3 && (x < EdgeWidth || x >= size.width() - EdgeWidth));
}

template<typename Visit>
int visitEdge(const QImage &photo, Visit visit)
{
    int seen = 0;
    for (int y = 0; y < photo.height(); ++y) {
        for (int x = 0; x < photo.width(); ++x) {
            if (isEdge(x, y, photo.size())) {
                visit(photo.pixel(x, y));
                ++seen;
            }
        }
    }
    return seen;
}

int middle(const PhotoLimits &limits)
{
    return (limits.least.value_or(limits.most.value_or(0)) + limits.most.value_or(limits.least.value_or(0))) / 2;
}

} // namespace

QString photoRuleKey(PhotoRule rule)
{
    switch (rule) {
    case PhotoRule::Width:
        return u"width"_s;
    case PhotoRule::Height:
        return u"height"_s;
    case PhotoRule::Background:
        return u"background"_s;
    case PhotoRule::Brightness:
        return u"brightness"_s;
    case PhotoRule::Face:
        return u"face"_s;
    case PhotoRule::Hair:
        return u"hair"_s;
    case PhotoRule::Eyes:
        return u"eyes"_s;
    case PhotoRule::Bytes:
        return u"bytes"_s;
    }
    Q_UNREACHABLE();
}

int foreignEdgePercent(const QImage &photo)
{
    int foreign = 0;
    const int seen = visitEdge(photo, [&foreign](QRgb pixel) {
        const bool isWhite =
            qRed(pixel) >= DarkestWhite && qGreen(pixel) >= DarkestWhite && qBlue(pixel) >= DarkestWhite;
        foreign += isWhite ? 0 : 1;
    });
    return seen == 0 ? 0 : (foreign * 100 + seen - 1) / seen;
}

int edgeBrightness(const QImage &photo)
{
    qint64 sum = 0;
    const int seen = visitEdge(photo, [&sum](QRgb pixel) { sum += qGray(pixel); });
    return seen == 0 ? 0 : static_cast<int>(sum / seen);
}

std::vector<PhotoCheck> checkSize(const QSizeF &part, const PhotoRequirement &requirement)
{
    const int width = static_cast<int>(std::lround(part.width()));
    const int height = static_cast<int>(std::lround(part.height()));
    const Error error{.code = Code::PhotoTooSmall, .values = {requirement.width, requirement.height, width, height}};
    return {{PhotoRule::Width, width, {.least = requirement.width}, error},
            {PhotoRule::Height, height, {.least = requirement.height}, error}};
}

std::vector<PhotoCheck> checkBackground(const QImage &photo)
{
    const int foreign = foreignEdgePercent(photo);
    const Error error{.code = Code::PhotoBackground, .values = {foreign}};
    return {{PhotoRule::Background, foreign, {.most = MostForeignPercent}, error},
            {PhotoRule::Brightness, edgeBrightness(photo), {.least = DarkestWhite}, error}};
}

std::vector<PhotoCheck> checkFace(const FaceLines &lines, const PhotoRequirement &requirement)
{
    const auto check = [](PhotoRule rule, int number, const PhotoLimits &limits, Code code) {
        return PhotoCheck{rule,
                          number,
                          limits,
                          {.code = code, .values = {limits.least.value_or(0), limits.most.value_or(0), number}}};
    };
    auto eyes = check(PhotoRule::Eyes, requirement.height - lines.eyes, requirement.eyes, Code::PhotoEyes);
    eyes.error.values = {requirement.eyes.least.value_or(0), eyes.number};
    return {check(PhotoRule::Face, lines.rightCheek - lines.leftCheek, requirement.face, Code::PhotoFace),
            check(PhotoRule::Hair, lines.hairTop, requirement.hair, Code::PhotoHair), eyes};
}

PhotoCheck checkBytes(qsizetype bytes, const PhotoRequirement &requirement)
{
    const int number = static_cast<int>(bytes);
    return {PhotoRule::Bytes, number, requirement.bytes, {.code = Code::PhotoBytes, .values = {number}}};
}

FaceLines proposedLines(const PhotoRequirement &requirement)
{
    const int hair = middle(requirement.hair);
    const int face = middle(requirement.face);
    const int eyes = requirement.height - requirement.eyes.least.value_or(requirement.height / 2) - 10;
    const int left = (requirement.width - face) / 2;
    // The head about two thirds of the picture: chin as far below the hair.
    return {.hairTop = hair,
            .eyes = eyes,
            .chin = hair + requirement.height * 2 / 3,
            .leftCheek = left,
            .rightCheek = left + face};
}

} // namespace canbao
