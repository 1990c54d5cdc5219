#pragma once

#include "ui/print/paperstrip.h"
#include "ui/print/paperstyle.h"

#include <optional>

namespace canbao::ui {

/// A column of wrapped words inside a row.
struct PaperCell
{
    qreal left = 0;
    qreal width = 0;
    std::vector<StyledText> texts = {};
    bool toTheRight = false;
};

/// How a row looks around its words.
struct RowLook
{
    qreal above = 0;
    qreal below = 0;
    std::optional<Ink> ground = {};
    std::optional<Ink> bar = {}; ///< at the left edge
    bool ruleBelow = false;
    bool ruleAbove = false;
    int table = 0;
};

/// Cells side by side as strips, line by line, so that even a row longer than a page can be broken. Short rows stay
/// whole.
std::vector<PaperStrip> stripsOf(const std::vector<PaperCell> &cells, const RowLook &look, const PaperSheet &sheet,
                                 int &order);
/// Width of a text on one line.
qreal naturalWidth(const StyledText &text);

} // namespace canbao::ui
