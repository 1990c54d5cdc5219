#pragma once

#include <QFile>
#include <QHash>
#include <QStringList>

#include <vector>

namespace canbao::test {

/// One row of a CSV file by the names of its columns.
using CsvRow = QHash<QString, QString>;

/// The cells of one line; quotes may hold commas and doubled quotes, but no line breaks.
inline QStringList csvCells(const QString &line)
{
    QStringList cells{QString()};
    bool isQuoted = false;
    for (const QChar character : line) {
        if (character == u'"')
            isQuoted = !isQuoted;
        else if (character == u',' && !isQuoted)
            cells.append(QString());
        else
            cells.last().append(character);
    }
    return cells;
}

/// The rows of a file under tests/data. Empty when it cannot be read: tests check the number of rows.
inline std::vector<CsvRow> csvTable(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};

    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = csvCells(lines.takeFirst().trimmed());
    std::vector<CsvRow> rows;
    for (const auto &line : lines) {
        const QStringList cells = csvCells(line.trimmed());
        CsvRow row;
        for (qsizetype i = 0; i < qMin(names.size(), cells.size()); ++i)
            row.insert(names.at(i), cells.at(i));
        rows.push_back(row);
    }
    return rows;
}

} // namespace canbao::test
