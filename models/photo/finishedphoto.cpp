#include "models/photo/finishedphoto.h"

#include "models/photo/photoframe.h"
#include "models/photo/photojpeg.h"

#include <algorithm>
#include <iterator>

namespace canbao {

namespace {

PhotoCheck bytesOf(const Result<QByteArray> &jpeg, const PhotoRequirement &requirement)
{
    if (jpeg)
        return checkBytes(jpeg->size(), requirement);
    const auto *smallest = jpeg.error().values.empty() ? nullptr : std::get_if<int>(&jpeg.error().values.front());
    return checkBytes(smallest ? *smallest : 0, requirement);
}

} // namespace

FinishedPhoto finishedPhoto(const QImage &picture, const QRectF &part, const PhotoRequirement &requirement)
{
    FinishedPhoto finished{.photo = framedPhoto(picture, {.part = part}, requirement)};
    const auto jpeg = photoJpeg(finished.photo, requirement);
    finished.checks = checkSize(part.size(), requirement);
    std::ranges::move(checkBackground(finished.photo), std::back_inserter(finished.checks));
    finished.checks.push_back(bytesOf(jpeg, requirement));
    if (jpeg)
        finished.jpeg = *jpeg;
    return finished;
}

bool areMet(const std::vector<PhotoCheck> &checks)
{
    return std::ranges::all_of(checks, &PhotoCheck::isMet);
}

} // namespace canbao
