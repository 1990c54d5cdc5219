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

/// The sheet on which a paper is laid out. Large print is laid out on a smaller sheet, which is enlarged to A4
/// when it is painted; margins keep their true width.
class PaperSheet
{
public:
    /// \a enlargement from 1 (as usual) to 2.
    explicit constexpr PaperSheet(qreal enlargement = 1) : m_enlargement(enlargement) { }

    constexpr qreal enlargement() const { return m_enlargement; }
    constexpr qreal left() const { return SideMargin / m_enlargement; }
    constexpr qreal textWidth() const { return (PageSize.width() - 2 * SideMargin) / m_enlargement; }
    constexpr qreal top() const { return TopMargin / m_enlargement; }
    constexpr qreal bottom() const { return (PageSize.height() - BottomMargin) / m_enlargement - FooterHeight; }
    /// The length on this sheet of what shall be \a length millimetres on paper.
    constexpr qreal trueMillimetres(qreal length) const { return millimetres(length) / m_enlargement; }

private:
    qreal m_enlargement;
};

/// For people who read large print more easily.
inline constexpr PaperSheet LargePrint{1.35};

/// The application's own font at its size on paper.
QFont paperFont(Face face);
QColor paperColour(Ink ink);
/// From one baseline to the next.
qreal lineHeight(Face face);

} // namespace canbao::ui
