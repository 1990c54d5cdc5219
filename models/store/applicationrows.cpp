#include "models/store/applicationrows.h"

#include "models/store/connection.h"
#include "models/store/recordsums.h"
#include "models/store/sqlscript.h"

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

QString counting(ApplicationRows::Part part)
{
    switch (part) {
    case ApplicationRows::Part::Step:
        return u"count_step"_s;
    case ApplicationRows::Part::Print:
        return u"count_print"_s;
    case ApplicationRows::Part::Paper:
        return u"count_paper"_s;
    case ApplicationRows::Part::Payment:
        return u"count_payment"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

ApplicationRows::ApplicationRows(Connection &connection, const RecordSums &sums)
    : m_connection(connection)
    , m_sums(sums)
    , m_queries(namedQueries(u":/sql/queries/applicationrows.sql"_s))
{
}

Result<Statement> ApplicationRows::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection.prepare(found->second);
}

Result<ApplicationRow> ApplicationRows::find(const QString &reference) const
{
    auto statement = query(u"row"_s);
    if (!statement)
        return failure(statement);
    std::optional<ApplicationRow> found;
    const auto visit = [&found](const Statement &row) {
        found = {.id = row.integer(0),
                 .savedOn = QDate::fromString(row.text(1), Qt::ISODate),
                 .steps = row.integer(2),
                 .prints = row.integer(3),
                 .keptPapers = row.integer(4),
                 .payments = row.integer(5),
                 .isInBin = row.integer(6) != 0};
    };
    if (auto done = statement->bind(u":reference"_s, reference).forEachRow(visit); !done)
        return failure(done);
    if (!found)
        return failure(Error::Code::ReferenceNotFound);
    if (const auto whole = m_sums.expect("application"_L1, found->id); !whole)
        return failure(whole);
    return *found;
}

Result<ApplicationRow> ApplicationRows::living(const QString &reference) const
{
    auto found = find(reference);
    if (found && found->isInBin)
        return failure(Error::Code::ReferenceNotFound, u"it lies in the bin"_s);
    return found;
}

Result<void> ApplicationRows::count(qint64 application, Part part) const
{
    auto statement = query(counting(part));
    if (!statement)
        return failure(statement);
    if (auto done = statement->bind(u":application_id"_s, application).run(); !done)
        return done;
    return m_sums.renew("application"_L1, application);
}

} // namespace canbao::store
