#include "models/store/printlog.h"

#include "models/store/archivecolumns.h"
#include "models/store/connection.h"
#include "models/store/recordsums.h"
#include "models/store/sqlscript.h"
#include "models/store/transaction.h"

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

/// NULL where there is none.
QVariant wordColumn(const QString &word)
{
    return word.isEmpty() ? QVariant() : QVariant(word);
}

} // namespace

PrintLog::PrintLog(Connection &connection, const RecordSums &sums)
    : m_connection(connection)
    , m_sums(sums)
    , m_rows(connection, sums)
    , m_queries(namedQueries(u":/sql/queries/printlog.sql"_s))
{
}

Result<Statement> PrintLog::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection.prepare(found->second);
}

Result<int> PrintLog::note(const QString &reference, const PrintNote &print)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    const auto application = m_rows.find(reference);
    if (!application)
        return failure(application);
    auto statement = query(u"note"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":application_id"_s, application->id)
        .bind(u":printed_at"_s, timeColumn(print.at))
        .bind(u":paper"_s, wordColumn(print.paper))
        .bind(u":target"_s, print.target ? QVariant(printTargetKey(*print.target)) : QVariant())
        .bind(u":as_saved"_s, print.asSaved ? 1 : 0);
    qint64 row = 0;
    int number = 0;
    const auto visit = [&](const Statement &added) {
        row = added.integer(0);
        number = static_cast<int>(added.integer(1));
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    if (auto done = m_sums.renew("print_log"_L1, row); !done)
        return failure(done);
    if (auto done = m_rows.count(application->id, ApplicationRows::Part::Print); !done)
        return failure(done);
    if (auto done = transaction->commit(); !done)
        return failure(done);
    return number;
}

Result<std::vector<PrintNote>> PrintLog::history(const QString &reference) const
{
    const auto application = m_rows.find(reference);
    if (!application)
        return failure(application);
    auto statement = query(u"history"_s);
    if (!statement)
        return failure(statement);
    std::vector<PrintNote> prints;
    Result<void> whole;
    const auto visit = [&](const Statement &row) {
        if (auto expected = m_sums.expect("print_log"_L1, row.integer(0)); !expected)
            whole = expected;
        prints.push_back({.number = static_cast<int>(row.integer(1)),
                          .at = timeFromColumn(row.text(2)),
                          .paper = row.text(3),
                          .target = printTargetFromKey(row.text(4)),
                          .asSaved = row.integer(5) != 0});
    };
    if (auto done = statement->bind(u":application_id"_s, application->id).forEachRow(visit); !done)
        return failure(done);
    if (!whole)
        return failure(whole);
    if (static_cast<qint64>(prints.size()) != application->prints)
        return failure(Error::Code::SealBroken, u"a print is missing or too many"_s);
    return prints;
}

Result<int> PrintLog::countUnreadable() const
{
    auto statement = query(u"references_with_prints"_s);
    if (!statement)
        return failure(statement);
    int unreadable = 0;
    const auto visit = [&](const Statement &row) {
        if (!history(row.text(0)))
            ++unreadable;
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    return unreadable;
}

} // namespace canbao::store
