#pragma once

#include "models/core/error.h"

namespace canbao::ui {

/// The sentences about files, saved applications and rate packs, for errorText().
QString archiveErrorText(const Error &error);

} // namespace canbao::ui
