#pragma once

#include "ui/print/paperblock.h"

namespace canbao::ui {

/// A Chinese paper with the same words in English beneath: \a chinese and \a english are the same paper in both
/// languages. What reads the same in both stands once. A block whose counterpart has another shape stays Chinese: a
/// wrong gloss would be worse than none.
PaperBlocks withGloss(PaperBlocks chinese, const PaperBlocks &english);

} // namespace canbao::ui
