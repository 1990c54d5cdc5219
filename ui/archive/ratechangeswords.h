#pragma once

#include "models/application/changedapplication.h"

namespace canbao::ui {

/// In whole sentences: how many of those that were compared would cost something else, and how many could not be
/// compared or read.
QString rateChangesText(const RateChangesCount &compared, qsizetype applications, qsizetype drafts);

} // namespace canbao::ui
