#pragma once

#include <QStringList>
#include <QVariant>

#include <map>
#include <optional>
#include <vector>

namespace canbao::store {

/// What a cell of the source data holds, and so how it is read and stored.
enum class CellKind {
    Text,
    RegionCode,
    Money, ///< yuan → fen
    Percent, ///< "8.75%" → parts per million
    Month, ///< "2026-07"
    Day, ///< "2026", "2026-07" or "2026-07-01"
    Integer,
    Tenths, ///< "139.5" → 1395
    Flag, ///< 0 or 1
    Word, ///< one of a few words
    Words, ///< any of a few words, with | between them
    Grades, ///< percentages or yuan with | between them
};

struct CellDescription
{
    QString column;
    CellKind kind = CellKind::Text;
    bool isRequired = false;
    QStringList words = {};
};

/// A row that has been read: each column's text, and its value as the database stores it.
struct ReferenceRow
{
    int line = 0;
    std::map<QString, QString> texts;
    std::map<QString, QVariant> values; ///< invalid where the cell is empty
};

/// Columns whose joined texts must be a key of another file.
struct CellReference
{
    QStringList columns;
    QString file;
};

/// Rows that agree in \a columns must not overlap in time.
struct PeriodRule
{
    QStringList columns;
    QString from;
    QString to;
};

/// What is wrong with a row beyond its single cells; nothing when it is sound.
using RowCheck = std::optional<QString> (*)(const ReferenceRow &row);

/// One CSV file of resources/reference.
struct TableDescription
{
    QString file;
    QString insert; ///< name in queries/referencebuilder.sql; lists go to "<insert>.<column>"
    std::vector<CellDescription> cells;
    QStringList key; ///< empty: rows need not be unique
    std::vector<CellReference> references = {};
    std::vector<RowCheck> checks = {};
    std::optional<PeriodRule> periods = {};
};

/// All files, in the order in which they are loaded.
const std::vector<TableDescription> &referenceTables();

/// The texts of \a columns as one key.
QString keyOf(const ReferenceRow &row, const QStringList &columns);

} // namespace canbao::store
