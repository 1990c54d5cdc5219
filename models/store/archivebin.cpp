#include "models/store/archivebin.h"

#include "models/store/connection.h"
#include "models/store/recordsums.h"
#include "models/store/sqlscript.h"
#include "models/store/transaction.h"

namespace canbao::store {

using namespace Qt::StringLiterals;

ArchiveBin::ArchiveBin(Connection &connection, const RecordSums &sums)
    : m_connection(connection)
    , m_sums(sums)
    , m_queries(namedQueries(u":/sql/queries/bin.sql"_s))
{
}

Result<Statement> ArchiveBin::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection.prepare(found->second);
}

Result<void> ArchiveBin::put(const QString &reference, QDate today)
{
    auto statement = query(u"put_in_bin"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":day"_s, today.toString(Qt::ISODate));
    return change(*statement, reference);
}

Result<void> ArchiveBin::takeBack(const QString &reference)
{
    auto statement = query(u"take_from_bin"_s);
    if (!statement)
        return failure(statement);
    return change(*statement, reference);
}

Result<int> ArchiveBin::shred(QDate today)
{
    auto statement = query(u"shred"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":last_day"_s, today.addDays(-DaysKept).toString(Qt::ISODate));
    int count = 0;
    if (auto done = statement->forEachRow([&count](const Statement &) { ++count; }); !done)
        return failure(done);
    // It is overwritten in the file, but stands in the log of the latest changes until that is emptied. Even when nothing
    // went: while somebody else was reading, the log of the last time could not be emptied.
    if (const auto isBusy = m_connection.integer(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !isBusy)
        return failure(isBusy);
    return count;
}

Result<void> ArchiveBin::change(Statement &statement, const QString &reference)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    const auto row = rowOf(reference);
    if (!row)
        return failure(row);
    // A record that was changed outside must not get a new sum.
    if (auto whole = m_sums.expect("application"_L1, *row); !whole)
        return whole;
    bool isChanged = false;
    const auto visit = [&isChanged](const Statement &) { isChanged = true; };
    if (auto done = statement.bind(u":reference"_s, reference).forEachRow(visit); !done)
        return done;
    if (!isChanged)
        return failure(Error::Code::ReferenceNotFound);
    if (auto done = m_sums.renew("application"_L1, *row); !done)
        return done;
    return transaction->commit();
}

Result<qint64> ArchiveBin::rowOf(const QString &reference) const
{
    auto statement = query(u"row_of"_s);
    if (!statement)
        return failure(statement);
    Result<qint64> row = failure(Error::Code::ReferenceNotFound);
    const auto visit = [&row](const Statement &found) { row = found.integer(0); };
    if (auto done = statement->bind(u":reference"_s, reference).forEachRow(visit); !done)
        return failure(done);
    return row;
}

} // namespace canbao::store
