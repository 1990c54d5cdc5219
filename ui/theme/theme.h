#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;

namespace canbao::ui {

/// The colours of the one design, light and dark. Text on its ground has a contrast of at least 4.5:1.
struct Colours
{
    QColor window; ///< behind everything
    QColor surface; ///< cards, fields, tables
    QColor line; ///< hairlines and frames
    QColor text;
    QColor quietText; ///< explanations
    QColor accent; ///< the one accent: the main button, the chosen row, links
    QColor accentText; ///< on the accent
    QColor accentSoft; ///< tint behind what is chosen
    QColor problem;
    QColor problemSoft;
    QColor caution; ///< provisional, not confirmed
    QColor cautionSoft;
    QColor good;
    QColor goodSoft;
};

enum class Appearance { System, Light, Dark };

/// Fusion with our palette, type scale and style sheet. \a scalePercent is 90 to 250.
void applyTheme(QApplication &application, Appearance appearance, int scalePercent);
/// The colours applied last.
const Colours &colours();
/// Pixels of the design at the current scale: space(8) is the small gap, 16 the usual, 32 the large one.
int space(int pixels);
/// A line icon of resources/icons by its file name, drawn in \a colour (the text colour by default).
QIcon icon(const QString &name, const QColor &colour = {});

/// Type scale: set as the dynamic property "type" of a QLabel ("title", "heading", "lead", "small", "figure").
/// Role of a widget for the style sheet: dynamic property "role" ("card", "primary", "quiet", "link", "danger", "chip").

} // namespace canbao::ui
