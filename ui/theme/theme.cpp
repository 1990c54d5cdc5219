#include "ui/theme/theme.h"

#include "ui/theme/calmstyle.h"
#include "ui/theme/fonts.h"
#include "ui/theme/palette.h"

#include <QApplication>
#include <QFile>
#include <QStyle>
#include <QVariant>
#include <QWidget>

#include <algorithm>
#include <array>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int BasePixels = 16;

struct Applied
{
    Colours colours = lightColours();
    int scale = 100;
    bool dark = false;
};

Applied &applied()
{
    static Applied theme;
    return theme;
}

QString colourOf(QStringView token)
{
    static constexpr std::array<std::pair<QLatin1StringView, QColor Colours::*>, 15> tokens{{
        {"window"_L1, &Colours::window},
        {"surface"_L1, &Colours::surface},
        {"line"_L1, &Colours::line},
        {"text"_L1, &Colours::text},
        {"quiet"_L1, &Colours::quietText},
        {"accent"_L1, &Colours::accent},
        {"accentText"_L1, &Colours::accentText},
        {"accentSoft"_L1, &Colours::accentSoft},
        {"problem"_L1, &Colours::problem},
        {"problemSoft"_L1, &Colours::problemSoft},
        {"caution"_L1, &Colours::caution},
        {"cautionSoft"_L1, &Colours::cautionSoft},
        {"good"_L1, &Colours::good},
        {"goodSoft"_L1, &Colours::goodSoft},
        {"fieldLine"_L1, &Colours::fieldLine},
    }};
    for (const auto &[name, colour] : tokens) {
        if (token == name)
            return (applied().colours.*colour).name();
    }
    Q_ASSERT_X(false, "style sheet", qPrintable(token.toString()));
    return {};
}

/// "@accent" becomes the colour, "~16" the scaled number of pixels.
QString styleSheet()
{
    QFile file(u":/theme/canbao.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QString sheet = QString::fromUtf8(file.readAll());
    QString answer;
    answer.reserve(sheet.size());
    for (qsizetype at = 0; at < sheet.size();) {
        const QChar sign = sheet[at];
        if (sign != u'@' && sign != u'~') {
            answer += sign;
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < sheet.size() && sheet[end].isLetterOrNumber() && (sign == u'@' || sheet[end].isDigit()))
            ++end;
        const QStringView token = QStringView(sheet).mid(at + 1, end - at - 1);
        answer += sign == u'@' ? colourOf(token) : QString::number(scaled(token.toInt()));
        at = end;
    }
    return answer;
}

/// The desktop's own choice, read before our palette covers it.
bool desktopIsDark()
{
    static const bool dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    return dark;
}

} // namespace

void applyTheme(QApplication &application, Appearance appearance, int scalePercent)
{
    const bool systemDark = desktopIsDark();
    applied().dark = appearance == Appearance::Dark || (appearance == Appearance::System && systemDark);
    applied().colours = applied().dark ? darkColours() : lightColours();
    applied().scale = std::clamp(scalePercent, 90, 250);

    if (!qobject_cast<CalmStyle *>(QApplication::style()) && application.styleSheet().isEmpty())
        QApplication::setStyle(new CalmStyle); // owned by the application
    QFont font = applicationFont();
    font.setPixelSize(scaled(BasePixels));
    QApplication::setFont(font);
    QApplication::setPalette(paletteOf(applied().colours));
    application.setStyleSheet(styleSheet());
}

const Colours &colours()
{
    return applied().colours;
}

bool isDark()
{
    return applied().dark;
}

int scalePercent()
{
    return applied().scale;
}

int space(int pixels)
{
    return pixels * (100 + applied().scale) / 200;
}

int scaled(int pixels)
{
    return pixels == 1 ? 1 : (pixels * applied().scale + 50) / 100;
}

void setStyleProperty(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

} // namespace canbao::ui
