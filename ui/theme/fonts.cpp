#include "ui/theme/fonts.h"

#include <QFontDatabase>
#include <QStringList>

namespace canbao::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int NoFont = -1; // what QFontDatabase::addApplicationFont answers

} // namespace

bool loadFonts(const QString &folder)
{
    const bool hasRegular = QFontDatabase::addApplicationFont(folder + u"/CanbaoSans-Regular.ttf"_s) != NoFont;
    const bool hasBold = QFontDatabase::addApplicationFont(folder + u"/CanbaoSans-Bold.ttf"_s) != NoFont;
    return hasRegular && hasBold;
}

QFont applicationFont()
{
    QFont font;
    font.setFamilies({u"Canbao Sans"_s, u"Noto Sans CJK SC"_s, u"Noto Sans"_s});
    // The cut has no hints of its own; the automatic ones sharpen little and cost a fifth of the way to the first
    // window.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace canbao::ui
