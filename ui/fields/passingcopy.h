#pragma once

#include <QString>

#include <chrono>

namespace canbao::ui {

/// Puts \a text on the clipboard and clears it after \a time, unless something else was copied meanwhile.
void copyFor(std::chrono::milliseconds time, const QString &text);

} // namespace canbao::ui
