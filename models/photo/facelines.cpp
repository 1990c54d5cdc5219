#include "models/photo/facelines.h"

#include <algorithm>

namespace canbao {

namespace {

int &place(FaceLine line, FaceLines &lines)
{
    switch (line) {
    case FaceLine::HairTop:
        return lines.hairTop;
    case FaceLine::Eyes:
        return lines.eyes;
    case FaceLine::Chin:
        return lines.chin;
    case FaceLine::LeftCheek:
        return lines.leftCheek;
    case FaceLine::RightCheek:
        return lines.rightCheek;
    }
    Q_UNREACHABLE();
}

struct Room
{
    int least;
    int most;
};

Room roomFor(FaceLine line, const FaceLines &lines, QSize photo)
{
    switch (line) {
    case FaceLine::HairTop:
        return {0, lines.eyes - 1};
    case FaceLine::Eyes:
        return {lines.hairTop + 1, lines.chin - 1};
    case FaceLine::Chin:
        return {lines.eyes + 1, photo.height()};
    case FaceLine::LeftCheek:
        return {0, lines.rightCheek - 1};
    case FaceLine::RightCheek:
        return {lines.leftCheek + 1, photo.width()};
    }
    Q_UNREACHABLE();
}

} // namespace

bool isUpright(FaceLine line)
{
    return line == FaceLine::LeftCheek || line == FaceLine::RightCheek;
}

int positionOf(FaceLine line, const FaceLines &lines)
{
    auto copy = lines;
    return place(line, copy);
}

FaceLines movedLine(FaceLines lines, FaceLine line, int position, QSize photo)
{
    const auto room = roomFor(line, lines, photo);
    place(line, lines) = std::clamp(position, room.least, std::max(room.least, room.most));
    return lines;
}

} // namespace canbao
