#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace canbao::store {

/// One record of a CSV file and the line on which it begins.
struct CsvRow
{
    int line = 0;
    QStringList cells;
};

/// A CSV file (RFC 4180, UTF-8) with its header row taken off.
struct CsvFile
{
    QStringList header;
    std::vector<CsvRow> rows;

    /// FileUnreadable, or FileMalformed with the line.
    static Result<CsvFile> read(const QString &path);
    /// The same from UTF-8 text; \a name stands in the message.
    static Result<CsvFile> parse(const QByteArray &text, const QString &name, char separator = ',');
};

} // namespace canbao::store
