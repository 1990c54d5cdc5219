#pragma once

#include "models/store/secretkey.h"

namespace canbao::store {

// The key file archive.key (0600) of the key folder. It protects by its permissions alone.

/// A dangling link counts as there: only where there is nothing at all may a key be made.
bool hasKeyFile(const QString &folder);
/// KeyMissing when there is none or when it does not hold 32 bytes.
Result<SecretKey> readKeyFile(const QString &folder);
/// Makes folder (0700) and file. Errors as of saveFileSafely().
Result<SecretKey> makeKeyFile(const QString &folder);
/// Overwritten first; what a disk keeps of old blocks is beyond a program.
void removeKeyFile(const QString &folder);

} // namespace canbao::store
