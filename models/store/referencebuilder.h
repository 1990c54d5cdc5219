#pragma once

#include <QString>

#include <vector>

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

/// Checks every CSV file of \a csvFolder and writes \a databasePath from them, whole or not at all.
/// Answers every problem found; none means that the database is there.
std::vector<BuildProblem> buildReference(const QString &csvFolder, const QString &databasePath);

} // namespace canbao::store
