#pragma once

#include "models/store/csvfile.h"
#include "models/store/referencebuilder.h"
#include "models/store/referencetable.h"

#include <set>

namespace canbao::store {

/// The source data as read: every file's sound rows, and what is wrong with the others.
class ReferenceData
{
public:
    explicit ReferenceData(const TableSource &source);

    const std::vector<ReferenceRow> &rows(const TableDescription &table) const { return m_rows.at(table.file); }
    const std::vector<BuildProblem> &problems() const { return m_problems; }

private:
    void readTable(const TableDescription &table, const TableSource &source);
    bool checkHeader(const TableDescription &table, const QStringList &header);
    std::optional<ReferenceRow> readRow(const TableDescription &table, const QStringList &header, const CsvRow &csv);
    void collectKeys(const TableDescription &table);
    void checkReferences(const TableDescription &table);
    void checkPeriods(const TableDescription &table);
    void complain(const TableDescription &table, int line, const QString &reason);

    std::map<QString, std::vector<ReferenceRow>> m_rows;
    std::map<QString, std::set<QString>> m_keys;
    std::vector<BuildProblem> m_problems;
};

} // namespace canbao::store
