#pragma once

#include "models/core/result.h"

#include <QByteArray>

namespace canbao::store {

/// Writes a whole file or leaves the old one as it was: temporary file beside it, checked write, flush and fsync,
/// rename. QSaveFile of Qt 6.4.2 loses the old file on a full disk, so this alone writes exports and PDFs. StorageFull,
/// StorageReadOnly or FileUnwritable.
Result<void> saveFileSafely(const QString &path, const QByteArray &content);

} // namespace canbao::store
