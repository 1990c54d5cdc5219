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
    statement->bind(u":reference"_s, reference).bind(u":day"_s, today.toString(Qt::ISODate));
    return changeRow(*statement);
}

Result<void> ArchiveBin::takeBack(const QString &reference)
{
    auto statement = query(u"take_from_bin"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":reference"_s, reference);
    return changeRow(*statement);
}

Result<int> ArchiveBin::shred(QDate today)
{
    // What is deleted is overwritten with noughts, in the file and, once it is emptied, in the log of latest changes.
    if (auto done = m_connection.integer(u"PRAGMA secure_delete = ON"_s); !done)
        return failure(done);
    auto statement = query(u"shred"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":last_day"_s, today.addDays(-DaysKept).toString(Qt::ISODate));
    int count = 0;
    if (auto done = statement->forEachRow([&count](const Statement &) { ++count; }); !done)
        return failure(done);
    // Even when nothing went: while somebody else was reading, the log of the last time could not be emptied.
    if (const auto isBusy = m_connection.integer(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !isBusy)
        return failure(isBusy);
    return count;
}

Result<void> ArchiveBin::changeRow(Statement &statement)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    std::optional<qint64> row;
    if (auto done = statement.forEachRow([&row](const Statement &changed) { row = changed.integer(0); }); !done)
        return done;
    if (!row)
        return failure(Error::Code::ReferenceNotFound);
    if (auto done = m_sums.renew("application"_L1, *row); !done)
        return done;
    return transaction->commit();
}

} // namespace canbao::store
