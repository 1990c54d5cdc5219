#pragma once

#include "models/core/result.h"

namespace canbao::app {

/// The first line of a file, so that a passphrase stands in no list of processes and no shell history; empty where no
/// file is named. FileUnreadable.
Result<QString> passphraseIn(const QString &path);

} // namespace canbao::app
