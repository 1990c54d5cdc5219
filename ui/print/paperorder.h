#pragma once

#include "ui/print/paperdocument.h"

namespace canbao::ui {

enum class PaperAction { Print, Preview, SavePdf, SaveHtml };

/// Which papers, and what to do with them.
struct PaperOrder
{
    PaperOptions options = {};
    PaperAction action = PaperAction::Print;
};

} // namespace canbao::ui
