#pragma once

#include "models/core/language.h"
#include "ui/print/paperblock.h"

#include <functional>

namespace canbao::ui {

/// A Chinese paper with the same words in English beneath: \a chinese and \a english are the same paper in both
/// languages. What reads the same in both stands once. A block whose counterpart has another shape stays Chinese: a
/// wrong gloss would be worse than none.
PaperBlocks withGloss(PaperBlocks chinese, const PaperBlocks &english);
/// What \a blocks answers in a language; with a gloss, in Chinese with English beneath whatever the language.
PaperBlocks inWords(const std::function<PaperBlocks()> &blocks, Language language, bool hasGloss);

} // namespace canbao::ui
