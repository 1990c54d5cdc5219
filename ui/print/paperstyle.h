#pragma once

#include "ui/print/paperblock.h"

#include <QColor>
#include <QFont>
#include <QSizeF>

namespace canbao::ui {

/// Paper is measured in tenths of a point, so that one layout serves picture, printer and PDF.
inline constexpr int UnitsPerInch = 720;

constexpr qreal millimetres(qreal length)
{
    return length * UnitsPerInch / 25.4;
}

inline constexpr QSizeF PageSize{millimetres(210), millimetres(297)};
inline constexpr qreal SideMargin = millimetres(17);
inline constexpr qreal TopMargin = millimetres(13);
inline constexpr qreal BottomMargin = millimetres(10);
inline constexpr qreal FooterHeight = millimetres(12);
inline constexpr qreal TextWidth = PageSize.width() - 2 * SideMargin;

/// The application's own font at its size on paper.
QFont paperFont(Face face);
QColor paperColour(Ink ink);
/// From one baseline to the next.
qreal lineHeight(Face face);

} // namespace canbao::ui
