#pragma once

#include "models/core/result.h"
#include "models/place/listmapping.h"

namespace canbao::store {

constexpr qint64 LargestListMegabytes = 5;
constexpr int LongestListLines = 20'000;

/// A contribution list that somebody else's program wrote: CSV in whatever encoding and with whatever separator.
/// FileUnreadable, ListTooLarge, ListTooLong, ListNotText, ListEmpty, or FileMalformed with the line.
Result<ListTable> readListFile(const QString &path);
/// The same from bytes; \a name is for the messages.
Result<ListTable> readListBytes(const QByteArray &bytes, const QString &name);

} // namespace canbao::store
