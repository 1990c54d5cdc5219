#pragma once

#include "models/core/result.h"

#include <QDate>

#include <map>

namespace canbao::store {

class Connection;
class RecordSums;
class Statement;

/// What the archive says of a saved application beside its content.
struct ApplicationRow
{
    qint64 id = 0;
    QDate savedOn = {};
    qint64 steps = 0; ///< of its life
    qint64 prints = 0; ///< in the print log
    qint64 keptPapers = 0;
    qint64 payments = 0; ///< noted
    bool isInBin = false;
};

/// Finds the rows of saved applications, and counts in them what other tables hold of each. Belongs to the archive.
/// Errors as for ApplicationArchive.
class ApplicationRows
{
public:
    enum class Part { Step, Print, Paper, Payment };

    ApplicationRows(Connection &connection, const RecordSums &sums);

    /// ReferenceNotFound; SealBroken for a row that was changed outside: it must not be summed anew.
    Result<ApplicationRow> find(const QString &reference) const;
    /// ReferenceNotFound as well for one that lies in the bin.
    Result<ApplicationRow> living(const QString &reference) const;
    /// Counts one more, payments anew, within the transaction of the caller.
    Result<void> count(qint64 application, Part part) const;

private:
    Result<Statement> query(const QString &name) const;

    Connection &m_connection;
    const RecordSums &m_sums;
    std::map<QString, QString> m_queries;
};

} // namespace canbao::store
