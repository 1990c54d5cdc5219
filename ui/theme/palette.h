#pragma once

#include "ui/theme/theme.h"

#include <QPalette>

namespace canbao::ui {

const Colours &lightColours();
const Colours &darkColours();
/// The same colours in the roles that Fusion paints with.
QPalette paletteOf(const Colours &colours);

} // namespace canbao::ui
