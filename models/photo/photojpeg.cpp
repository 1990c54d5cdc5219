#include "models/photo/photojpeg.h"

#include <QBuffer>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace canbao {

namespace {

constexpr int PoorestQuality = 30; // below, faces turn into squares
constexpr int BestQuality = 100;
constexpr double MetresPerInch = 0.0254;

QImage bare(const QImage &photo, int dpi)
{
    QImage result(photo.size(), QImage::Format_RGB32); // a copy would keep texts, even emptied ones
    result.fill(Qt::white);
    QPainter(&result).drawImage(0, 0, photo);
    const int dotsPerMetre = static_cast<int>(std::lround(dpi / MetresPerInch));
    result.setDotsPerMeterX(dotsPerMetre);
    result.setDotsPerMeterY(dotsPerMetre);
    return result;
}

QByteArray written(const QImage &photo, int quality)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setQuality(quality);
    return writer.write(photo) ? buffer.data() : QByteArray();
}

} // namespace

Result<QByteArray> photoJpeg(const QImage &photo, const PhotoRequirement &requirement)
{
    const auto picture = bare(photo, requirement.dpi);
    const auto fits = [&requirement](const QByteArray &file) {
        return !file.isEmpty() && (!requirement.bytes.most || file.size() <= *requirement.bytes.most);
    };
    auto best = written(picture, PoorestQuality);
    if (!fits(best))
        return failureWith(Error::Code::PhotoBytes, {static_cast<int>(best.size())});
    for (int low = PoorestQuality + 1, high = BestQuality; low <= high;) {
        const int quality = (low + high) / 2;
        if (auto file = written(picture, quality); fits(file)) {
            best = std::move(file);
            low = quality + 1;
        } else {
            high = quality - 1;
        }
    }
    return best;
}

} // namespace canbao
