#include "models/store/lifestore.h"

#include "models/store/archivecolumns.h"
#include "models/store/connection.h"
#include "models/store/recordsums.h"
#include "models/store/seal.h"
#include "models/store/sqlscript.h"
#include "models/store/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

SealedPlace placeOf(const QByteArray &record, const QString &reference)
{
    return {"application_status"_L1, "content"_L1, record, reference.toUtf8()};
}

QByteArray written(const LifeStep &step)
{
    const QJsonObject words{
        {u"acceptance_number"_s, step.acceptanceNumber}, {u"reason"_s, step.reason}, {u"successor"_s, step.successor}};
    return QJsonDocument(words).toJson(QJsonDocument::Compact);
}

void read(const QByteArray &content, LifeStep &step)
{
    const auto words = QJsonDocument::fromJson(content).object();
    step.acceptanceNumber = words[u"acceptance_number"_s].toString();
    step.reason = words[u"reason"_s].toString();
    step.successor = words[u"successor"_s].toString();
}

} // namespace

LifeStore::LifeStore(Connection &connection, const Seal &seal, const RecordSums &sums)
    : m_connection(connection)
    , m_seal(seal)
    , m_sums(sums)
    , m_rows(connection, sums)
    , m_queries(namedQueries(u":/sql/queries/life.sql"_s))
{
}

Result<Statement> LifeStore::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection.prepare(found->second);
}

Result<LifeStep> LifeStore::stepOf(const Statement &row, const QString &reference) const
{
    if (const auto whole = m_sums.expect("application_status"_L1, row.integer(0)); !whole)
        return failure(whole);
    const auto content = m_seal.opened(row.blob(5), placeOf(row.blob(1), reference));
    if (!content)
        return failure(content);
    LifeStep step{.status = lifeStatusFromKey(row.text(2)).value_or(LifeStatus::Ready),
                  .day = QDate::fromString(row.text(3), Qt::ISODate),
                  .notedAt = timeFromColumn(row.text(4))};
    read(*content, step);
    return step;
}

Result<std::vector<LifeStep>> LifeStore::history(const QString &reference) const
{
    const auto known = m_rows.find(reference);
    if (!known)
        return failure(known);
    auto statement = query(u"history"_s);
    if (!statement)
        return failure(statement);
    std::vector<LifeStep> steps;
    Result<void> opened;
    const auto visit = [&](const Statement &row) {
        if (auto step = stepOf(row, reference))
            steps.push_back(*std::move(step));
        else
            opened = failure(step);
    };
    if (auto done = statement->bind(u":reference"_s, reference).forEachRow(visit); !done)
        return failure(done);
    if (!opened)
        return failure(opened);
    if (static_cast<qint64>(steps.size()) != known->steps)
        return failure(Error::Code::SealBroken, u"a step is missing or too many"_s);
    return steps;
}

Result<LifeStep> LifeStore::take(const QString &reference, const LifeStep &step)
{
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    const auto known = m_rows.living(reference);
    if (!known)
        return failure(known);
    const auto before = history(reference);
    if (!before)
        return failure(before);
    const LifeCheck check{.current = currentStep(*before, known->savedOn),
                          .savedOn = known->savedOn,
                          .today = step.notedAt.date(),
                          .reference = reference};
    const auto checked = checkedStep(step, check);
    if (!checked)
        return tl::unexpected(checked.error().front());
    if (!checked->successor.isEmpty()) {
        if (const auto other = m_rows.living(checked->successor); !other)
            return failure(other);
    }
    if (auto done = add(known->id, *checked, reference); !done)
        return failure(done);
    if (auto done = transaction->commit(); !done)
        return failure(done);
    return *checked;
}

Result<void> LifeStore::add(qint64 application, const LifeStep &step, const QString &reference)
{
    auto statement = query(u"add_step"_s);
    if (!statement)
        return failure(statement);
    const auto record = QUuid::createUuid().toRfc4122();
    statement->bind(u":application_id"_s, application)
        .bind(u":uuid"_s, record)
        .bind(u":status"_s, lifeStatusKey(step.status))
        .bind(u":day"_s, step.day.toString(Qt::ISODate))
        .bind(u":noted_at"_s, timeColumn(step.notedAt))
        .bind(u":content"_s, m_seal.sealed(written(step), placeOf(record, reference)));
    qint64 row = 0;
    if (auto done = statement->forEachRow([&row](const Statement &added) { row = added.integer(0); }); !done)
        return failure(done);
    if (auto done = m_sums.renew("application_status"_L1, row); !done)
        return done;
    return m_rows.count(application, ApplicationRows::Part::Step);
}

Result<int> LifeStore::countUnreadable() const
{
    auto statement = query(u"references_with_steps"_s);
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
