#pragma once

#include "models/card/photorequirement.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace canbao::test {

/// 社会保障卡制证用数字相片技术要求, with 14–40 K.
inline PhotoRequirement nationalPhoto()
{
    return {.width = 358,
            .height = 441,
            .dpi = 350,
            .bytes = {.least = 14336, .most = 40000},
            .face = {.least = 179, .most = 255},
            .hair = {.least = 7, .most = 21},
            .eyes = {.least = 207}};
}

/// A drawn face, nobody's.
inline QImage drawnPerson(QSize size = {716, 882})
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size.width() / 358.0, size.height() / 441.0);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(40, 60, 110));
    painter.drawEllipse(QRectF(30, 350, 298, 200));
    painter.setBrush(QColor(30, 25, 25));
    painter.drawEllipse(QRectF(70, 14, 218, 260));
    painter.setBrush(QColor(235, 200, 170));
    painter.drawRect(QRectF(145, 280, 68, 90));
    painter.drawEllipse(QRectF(80, 50, 198, 268));
    painter.setBrush(QColor(30, 25, 25));
    painter.drawEllipse(QRectF(125, 195, 22, 12));
    painter.drawEllipse(QRectF(211, 195, 22, 12));
    painter.setBrush(QColor(170, 80, 80));
    painter.drawEllipse(QRectF(150, 265, 58, 10));
    return picture;
}

inline QByteArray saved(const QImage &picture, const char *format, int quality = 90)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format, quality);
    return buffer.data();
}

/// With an EXIF segment after the start mark that says how the camera was held (TIFF tag 0x0112).
inline QByteArray withOrientation(QByteArray jpeg, char orientation)
{
    QByteArray exif("\xFF\xE1\x00\x22"
                    "Exif\0\0"
                    "MM\0\x2A\0\0\0\x08"
                    "\0\x01"
                    "\x01\x12\0\x03\0\0\0\x01\0",
                    29);
    exif.append(orientation);
    exif.append(QByteArray(6, '\0'));
    return jpeg.insert(2, exif);
}

} // namespace canbao::test
