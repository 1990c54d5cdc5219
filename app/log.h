#pragma once

#include <QString>

namespace canbao::app {

/// With every run of six or more digits hidden: it could be somebody's number.
QString withoutNumbers(const QString &message);
/// Sends messages to standard error, without such numbers.
void installLog();

} // namespace canbao::app
