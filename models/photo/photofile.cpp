#include "models/photo/photofile.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QPainter>

namespace canbao {

using namespace Qt::StringLiterals;

namespace {

using Code = Error::Code;

constexpr int MostSide = 12'000;
constexpr qint64 MostPngPixels = 32'000'000; // 256 MB at 16 bits a colour
constexpr qint64 EnoughPixels = 12'000'000; // a JPEG beyond is read at half its size, which costs no memory
constexpr int AllocationMegabytes = 256;
constexpr int Marker = 0xFF;

int byteAt(const QByteArray &file, qsizetype at)
{
    return static_cast<unsigned char>(file.at(at));
}

/// Where the pixels of a JPEG begin; the segments before may hold pictures of their own, with ends of their own.
qsizetype startOfScan(const QByteArray &file)
{
    constexpr int Scan = 0xDA;
    for (qsizetype at = 2; at + 4 <= file.size() && byteAt(file, at) == Marker;) {
        if (byteAt(file, at + 1) == Scan)
            return at;
        at += 2 + byteAt(file, at + 2) * 256 + byteAt(file, at + 3);
    }
    return -1;
}

/// libjpeg makes up the rows that are missing and calls that a success.
bool isWholeJpeg(const QByteArray &file)
{
    const auto scan = startOfScan(file);
    return scan >= 0 && file.indexOf("\xFF\xD9", scan) > 0;
}

QSize sizeToRead(QSize size, bool isJpeg)
{
    while (isJpeg && qint64(size.width()) * size.height() > EnoughPixels)
        size /= 2;
    return size;
}

bool isTooLarge(QSize size, bool isJpeg)
{
    return qMax(size.width(), size.height()) > MostSide
        || (!isJpeg && qint64(size.width()) * size.height() > MostPngPixels);
}

/// New pixels that know nothing of the file: no texts, no colour profile, no transparency.
QImage plainPicture(QImage picture)
{
    if (picture.colorSpace().isValid())
        picture.convertToColorSpace(QColorSpace::SRgb);
    QImage plain(picture.size(), QImage::Format_RGB32);
    if (plain.isNull())
        return plain;
    plain.fill(Qt::white);
    QPainter painter(&plain);
    picture.setDevicePixelRatio(1);
    painter.drawImage(QPoint(0, 0), picture);
    return plain;
}

} // namespace

Result<QImage> readPhoto(const QByteArray &file)
{
    const bool isJpeg = file.startsWith("\xFF\xD8\xFF");
    if (!isJpeg && !file.startsWith("\x89PNG\r\n\x1A\n"))
        return failure(Code::PhotoNotPicture);
    if (file.size() > MostPhotoFileBytes)
        return failureWith(Code::PhotoTooLarge, {MostSide});

    QImageReader::setAllocationLimit(AllocationMegabytes);
    QBuffer buffer;
    buffer.setData(file);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, isJpeg ? "jpeg" : "png");
    reader.setAutoTransform(true);
    const auto size = reader.size();
    if (!size.isValid())
        return failure(Code::PhotoDamaged, reader.errorString());
    if (isTooLarge(size, isJpeg))
        return failureWith(Code::PhotoTooLarge, {MostSide});
    if (isJpeg && !isWholeJpeg(file))
        return failure(Code::PhotoDamaged, u"no end of the picture"_s);
    if (const auto wanted = sizeToRead(size, isJpeg); wanted != size)
        reader.setScaledSize(wanted);
    const auto picture = reader.read();
    const auto plain = picture.isNull() ? QImage() : plainPicture(picture);
    if (plain.isNull())
        return failure(Code::PhotoDamaged, reader.errorString());
    return plain;
}

} // namespace canbao
