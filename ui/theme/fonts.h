#pragma once

#include <QFont>
#include <QString>

namespace canbao::ui {

/// Loads Canbao Sans from \a folder (CanbaoSans-Regular.ttf, CanbaoSans-Bold.ttf). False when it is not there; the
/// system's Noto Sans CJK SC serves the screen then.
bool loadFonts(const QString &folder);
/// The family for screen and paper, named explicitly: without that Qt picks a Japanese face for Chinese.
QFont applicationFont();

} // namespace canbao::ui
