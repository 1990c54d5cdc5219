#include "app/commandline/cardphoto.h"

#include "app/photofile.h"
#include "models/photo/photofile.h"
#include "models/photo/photoframe.h"
#include "models/photo/photojpeg.h"

#include <algorithm>
#include <iterator>

namespace canbao::app {

namespace {

Result<QImage> pictureIn(const QString &path)
{
    const auto file = photoFileBytes(path);
    if (!file)
        return failure(file);
    return readPhoto(*file);
}

} // namespace

Result<CardPhoto> cardPhoto(const QString &path, const PhotoWish &wish, const PhotoRequirement &requirement)
{
    const auto picture = pictureIn(path);
    if (!picture)
        return failure(picture);
    const PhotoFrame frame{wish.degrees,
                           wish.part ? shapedPart(*wish.part, requirement)
                                     : largestPart(turnedSize(picture->size(), wish.degrees), requirement)};
    const auto photo = framedPhoto(*picture, frame, requirement);
    auto jpeg = photoJpeg(photo, requirement);
    if (!jpeg)
        return failure(jpeg);

    CardPhoto made{.jpeg = *std::move(jpeg), .checks = checkSize(frame.part.size(), requirement)};
    const auto append = [&made](std::vector<PhotoCheck> more) {
        std::ranges::move(more, std::back_inserter(made.checks));
    };
    append(checkBackground(photo));
    if (wish.lines)
        append(checkFace(*wish.lines, requirement));
    made.checks.push_back(checkBytes(made.jpeg.size(), requirement));
    return made;
}

} // namespace canbao::app
