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
    , m_rows(connection, sums)
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
    return move(reference, true, *statement);
}

Result<void> ArchiveBin::takeBack(const QString &reference)
{
    auto statement = query(u"take_from_bin"_s);
    if (!statement)
        return failure(statement);
    return move(reference, false, *statement);
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
    // It is overwritten in the file, but stands in the log of the latest changes until that is emptied. Even when
    // nothing went: while somebody else was reading, the log of the last time could not be emptied.
    if (const auto isBusy = m_connection.integer(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); !isBusy)
        return failure(isBusy);
    return count;
}

Result<void> ArchiveBin::move(const QString &reference, bool intoBin, Statement &statement)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    const auto application = m_rows.find(reference);
    if (!application)
        return failure(application);
    if (application->isInBin == intoBin)
        return failure(Error::Code::ReferenceNotFound);
    if (auto done = statement.bind(u":id"_s, application->id).run(); !done)
        return done;
    if (auto done = m_sums.renew("application"_L1, application->id); !done)
        return done;
    return transaction->commit();
}

} // namespace canbao::store
