#pragma once

#include <QStringList>

namespace canbao::ui {

/// Whole sentences after one another, as the current language sets them: Chinese leaves no space. Empty ones are left
/// out.
QString joinedSentences(QStringList sentences);

} // namespace canbao::ui
