#pragma once

#include "models/store/csvfile.h"

#include <functional>

namespace canbao::store {

/// A fault of the source data, for the person who edits it.
struct BuildProblem
{
    QString file;
    int line = 0; ///< 0: the file as a whole
    QString reason;

    /// "contribution_rates.csv:12: lower_limit 5000 is above upper_limit 4000"
    QString text() const;
};

/// The tables of the source data by the names of their files ("regions.csv"), wherever they come from.
using TableSource = std::function<Result<CsvFile>(const QString &file)>;

/// Those of a folder of CSV files.
TableSource tablesOfFolder(const QString &csvFolder);

/// The file of worked examples that every edition must reproduce.
QString exampleFile();

/// Checks every table of \a source, writes \a databasePath from them, whole or not at all, and works its examples out
/// again. Answers every problem found; none means that the database is there.
std::vector<BuildProblem> buildReference(const TableSource &source, const QString &databasePath);

} // namespace canbao::store
