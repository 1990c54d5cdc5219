#include "models/store/referencedata.h"

#include "models/core/period.h"
#include "models/store/cellreader.h"

#include <algorithm>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

Period periodOf(const ReferenceRow &row, const PeriodRule &rule)
{
    return {.from = parseYearMonth(row.texts.at(rule.from)), .to = parseYearMonth(row.texts.at(rule.to))};
}

bool hasColumn(const TableDescription &table, const QString &column)
{
    return std::any_of(table.cells.begin(), table.cells.end(),
                       [&](const CellDescription &cell) { return cell.column == column; });
}

} // namespace

ReferenceData::ReferenceData(const TableSource &source)
{
    for (const auto &table : referenceTables())
        readTable(table, source);
    for (const auto &table : referenceTables())
        collectKeys(table);
    for (const auto &table : referenceTables()) {
        checkReferences(table);
        if (table.periods)
            checkPeriods(table);
    }
    std::stable_sort(m_problems.begin(), m_problems.end(), [](const BuildProblem &a, const BuildProblem &b) {
        return std::tie(a.file, a.line) < std::tie(b.file, b.line);
    });
}

void ReferenceData::readTable(const TableDescription &table, const TableSource &source)
{
    auto &rows = m_rows[table.file];
    const auto file = source(table.file);
    if (!file) {
        const bool isMissing = file.error().code == Error::Code::FileUnreadable;
        complain(table, 0,
                 isMissing ? u"cannot be read"_s
                           : u"is no sound CSV: "_s + std::get<QString>(file.error().values.front()));
        return;
    }
    if (!checkHeader(table, file->header))
        return;
    for (const CsvRow &csv : file->rows) {
        if (auto row = readRow(table, file->header, csv))
            rows.push_back(std::move(*row));
    }
}

bool ReferenceData::checkHeader(const TableDescription &table, const QStringList &header)
{
    const auto before = m_problems.size();
    for (const QString &column : header) {
        if (!hasColumn(table, column))
            complain(table, 1, u"unknown column '%1'"_s.arg(column));
        else if (header.count(column) > 1)
            complain(table, 1, u"column '%1' stands twice"_s.arg(column));
    }
    for (const auto &cell : table.cells) {
        if (!header.contains(cell.column))
            complain(table, 1, u"column '%1' is missing"_s.arg(cell.column));
    }
    return m_problems.size() == before;
}

std::optional<ReferenceRow> ReferenceData::readRow(const TableDescription &table, const QStringList &header,
                                                   const CsvRow &csv)
{
    if (csv.cells.size() != header.size()) {
        complain(table, csv.line, u"%1 cells instead of %2"_s.arg(csv.cells.size()).arg(header.size()));
        return std::nullopt;
    }
    const auto before = m_problems.size();
    ReferenceRow row{.line = csv.line, .texts = {}, .values = {}};
    for (const auto &cell : table.cells) {
        const auto text = csv.cells.at(header.indexOf(cell.column));
        row.texts[cell.column] = text;
        if (auto value = readCell(cell, text))
            row.values[cell.column] = *value;
        else
            complain(table, csv.line, value.error());
    }
    if (m_problems.size() != before)
        return std::nullopt;
    for (const RowCheck check : table.checks) {
        if (const auto reason = check(row))
            complain(table, csv.line, *reason);
    }
    return row;
}

void ReferenceData::collectKeys(const TableDescription &table)
{
    if (table.key.isEmpty())
        return;
    auto &keys = m_keys[table.file];
    for (const ReferenceRow &row : m_rows.at(table.file)) {
        const auto key = keyOf(row, table.key);
        if (!keys.insert(key).second)
            complain(table, row.line, u"%1 '%2' stands twice"_s.arg(table.key.join(u'/'), key));
    }
}

void ReferenceData::checkReferences(const TableDescription &table)
{
    for (const ReferenceRow &row : m_rows.at(table.file)) {
        for (const CellReference &reference : table.references) {
            const auto key = keyOf(row, reference.columns);
            if (!key.isEmpty() && !m_keys[reference.file].contains(key))
                complain(table, row.line,
                         u"%1 '%2' is not in %3"_s.arg(reference.columns.join(u'/'), key, reference.file));
        }
    }
}

void ReferenceData::checkPeriods(const TableDescription &table)
{
    std::map<QString, std::vector<const ReferenceRow *>> groups;
    for (const ReferenceRow &row : m_rows.at(table.file)) {
        auto &group = groups[keyOf(row, table.periods->columns)];
        for (const ReferenceRow *other : group) {
            if (periodOf(row, *table.periods).overlaps(periodOf(*other, *table.periods)))
                complain(table, row.line, u"the period overlaps that of line %1"_s.arg(other->line));
        }
        group.push_back(&row);
    }
}

void ReferenceData::complain(const TableDescription &table, int line, const QString &reason)
{
    m_problems.push_back({.file = table.file, .line = line, .reason = reason});
}

} // namespace canbao::store
