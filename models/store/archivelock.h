#pragma once

#include <QString>

namespace canbao::store {

/// Held while the archive of a folder is opened or put in another's place: two programs that make the same new file
/// would fall over the switch to WAL.
inline QString archiveLockFile(const QString &folder)
{
    return folder + QStringLiteral("/archive.lock");
}

inline constexpr int LockTimeout = 10'000; ///< milliseconds

} // namespace canbao::store
