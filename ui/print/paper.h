#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

class QPagedPaintDevice;
class QPainter;

namespace canbao::ui {

/// Pages on A4 that can be looked at, printed and written as a PDF any number of times.
class Paper
{
public:
    virtual ~Paper() = default;

    virtual int pageCount() const = 0;
    /// The whole PDF in memory; empty on failure. Written to disk with saveFileSafely().
    virtual QByteArray pdf() const = 0;
    /// "canbao-CB-XXXX-XXXX.pdf": nothing personal.
    virtual QString suggestedFileName() const = 0;

    /// Paints the pages on a printer or PDF writer that is set to A4 portrait: all, or those of its page ranges. False
    /// when the device failed.
    [[nodiscard]] bool print(QPagedPaintDevice &device) const;
    /// One page as a picture, \a number from 0, \a dotsPerInch 72 to 300.
    QImage page(int number, int dotsPerInch) const;

protected:
    /// Paints page \a number, from 0, in tenths of a point from the corner of the sheet.
    virtual void paintPage(QPainter &painter, int number) const = 0;
};

} // namespace canbao::ui
