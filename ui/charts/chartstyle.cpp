#include "ui/charts/chartstyle.h"

#include "ui/print/paperstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

namespace canbao::ui {

namespace {

constexpr int TextPixels = 15;

ChartStyle styleIn(const Colours &inks, bool isDark, int percent)
{
    ChartStyle style;
    style.font = applicationFont();
    style.font.setPixelSize((TextPixels * percent + 50) / 100);
    style.unit = percent / 100.0;
    style.ground = inks.surface;
    style.text = inks.text;
    style.quietText = inks.quietText;
    style.line = inks.line;
    style.frame = inks.fieldLine;
    style.highlight = inks.window; // every series keeps 3:1 on it; the frame around it says the rest
    style.isDark = isDark;
    return style;
}

} // namespace

QFont ChartStyle::boldFont() const
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

ChartStyle screenChartStyle()
{
    return styleIn(colours(), isDark(), scalePercent());
}

ChartStyle fileChartStyle()
{
    ChartStyle style = styleIn(lightColours(), false, 100);
    style.hasTitle = true;
    return style;
}

ChartStyle paperChartStyle()
{
    ChartStyle style;
    style.font = paperFont(Face::Small);
    style.unit = UnitsPerInch / 96.0;
    style.ground = paperColour(Ink::White);
    style.text = paperColour(Ink::Text);
    style.quietText = paperColour(Ink::Quiet);
    style.line = paperColour(Ink::Line);
    style.frame = paperColour(Ink::Quiet);
    style.highlight = paperColour(Ink::AccentSoft);
    style.hasTitle = true;
    return style;
}

} // namespace canbao::ui
