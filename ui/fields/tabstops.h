#pragma once

#include <vector>

class QWidget;

namespace canbao::ui {

/// What can have the focus inside \a root, in the order in which the layouts show it. The order of Tab as Qt keeps it
/// is the order of making: cards and rows that come later would be last.
std::vector<QWidget *> tabStops(const QWidget &root);

/// Makes Tab follow \a stops, which are inside \a window.
void chainTabStops(const std::vector<QWidget *> &stops, const QWidget &window);

} // namespace canbao::ui
