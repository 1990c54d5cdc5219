#pragma once

#include "models/core/error.h"

namespace canbao::store {

/// What an extended result code of SQLite means to the person: full, read-only, damaged, or a failure of our own.
Error::Code errorCodeOf(int sqliteCode);

} // namespace canbao::store
