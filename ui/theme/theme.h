#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QApplication;
class QWidget;

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
    QColor fieldLine; ///< frames of what one fills in: 3:1 against the surface
};

enum class Appearance { System, Light, Dark };

/// Fusion with our palette, type scale and style sheet. \a scalePercent is 90 to 250.
void applyTheme(QApplication &application, Appearance appearance, int scalePercent);
/// The colours applied last.
const Colours &colours();
bool isDark();
/// The size applied last, in percent.
int scalePercent();
/// A gap of the design: space(8) is the small one, 16 the usual, 32 the large one. Gaps grow half as fast as text, so
/// that large text still finds room.
int space(int pixels);
/// A size that goes with the text (icons, indicators, heights of targets).
int scaled(int pixels);

/// A line icon of resources/icons by its file name, drawn in \a colour (the text colour by default).
QIcon icon(const QString &name, const QColor &colour = {});
/// The same in a colour of the design, looked up whenever it is painted: follows light and dark.
/// icon(u"check"_s, &Colours::good)
QIcon icon(const QString &name, QColor Colours::*ink);

/// Sets a dynamic property that the style sheet reads and has it seen at once. Set properties in the .ui file or before
/// the widget is first shown where possible; this is for changes while it is on screen.
void setStyleProperty(QWidget *widget, const char *name, const QVariant &value);

// The vocabulary of the style sheet (ui/theme/canbao.qss), as dynamic properties:
//
// QLabel "type":  title (28, bold: the page's question) | heading (20, bold) | question (17, bold: label above a field)
//                 | lead (17, quiet: under the title) | small (14, quiet: hints below a question) | figure (26, bold:
//                 an amount) | giant (44, bold: held up at the counter) | body is the default (16) and needs no property.
// QLabel "tone":  quiet | accent | problem | caution | good: colour of the words.
// QLabel "role":  chip, with "tone" good | caution | problem | accent | none: a short word on a tint ("provisional").
// QFrame "role":  card (surface, hairline, rounded) | panel (the same on tint, no line) | rule (a hairline, 1 px)
//                 | problem-box | caution-box | good-box | info-box: a message that stands out.
// QPushButton "role": none (outlined) | primary (filled, one on a screen) | quiet (words only) | link (underlined
// words)
//                 | danger | nav (a wide, left-aligned row). All are at least 44 px high, but link and quiet.
// Any field:      "problem" = true: framed in the problem colour; FieldStatus sets it.
// Widths: fields take the width of what goes in (setMaximumWidth), the column of a page is at most 720 px.

} // namespace canbao::ui
