#include "models/store/draftstore.h"

#include "models/application/draftjson.h"
#include "models/store/archivecolumns.h"
#include "models/store/connection.h"
#include "models/store/recordsums.h"
#include "models/store/seal.h"
#include "models/store/sqlscript.h"
#include "models/store/transaction.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

SealedPlace draftPlace(QLatin1StringView column, const QByteArray &record)
{
    return {"draft"_L1, column, record};
}

QByteArray recordOf(const QString &id)
{
    return QUuid::fromString(id).toRfc4122();
}

} // namespace

DraftStore::DraftStore(Connection &connection, const Seal &seal, const RecordSums &sums)
    : m_connection(connection)
    , m_seal(seal)
    , m_sums(sums)
    , m_versions(connection, seal, sums)
    , m_queries(namedQueries(u":/sql/queries/draft.sql"_s))
{
}

Result<Statement> DraftStore::query(const QString &name) const
{
    const auto found = m_queries.find(name);
    Q_ASSERT(found != m_queries.end());
    return m_connection.prepare(found->second);
}

Result<QString> DraftStore::save(const EnrolmentDraft &draft, const QDateTime &when, std::optional<qint64> openIn)
{
    EnrolmentDraft named = draft;
    const auto known = QUuid::fromString(draft.id);
    named.id = (known.isNull() ? QUuid::createUuid() : known).toString(QUuid::WithoutBraces);

    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    auto before = find(named.id);
    if (before && differs(named.id, *before)) {
        named.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        before = std::optional<Row>();
    }
    if (before) {
        if (auto kept = keepFirst(*before); !kept)
            return failure(kept);
    }
    if (auto done = write(named, when, openIn); !done)
        return failure(done);
    const auto after = find(named.id);
    if (!after)
        return failure(after);
    if (auto done = m_versions.add((*after)->row, {.savedAt = when, .draft = named}); !done)
        return failure(done);
    if (auto done = transaction->commit(); !done)
        return failure(done);
    m_known[named.id] = (*after)->sum;
    return named.id;
}

bool DraftStore::differs(const QString &id, const std::optional<Row> &stored) const
{
    const auto known = m_known.find(id);
    return stored && known != m_known.end() && known->second != stored->sum;
}

Result<bool> DraftStore::isChangedElsewhere(const QString &id) const
{
    const auto stored = find(id);
    if (!stored)
        return failure(stored);
    return differs(id, *stored);
}

/// A draft of before there were versions can be gone back to as well.
Result<void> DraftStore::keepFirst(const std::optional<Row> &before)
{
    if (!before)
        return {};
    const auto isEmpty = m_versions.isEmpty(before->row);
    if (!isEmpty)
        return failure(isEmpty);
    return *isEmpty ? m_versions.add(before->row, {.savedAt = before->savedAt, .draft = before->draft})
                    : Result<void>();
}

Result<void> DraftStore::write(const EnrolmentDraft &draft, const QDateTime &when, std::optional<qint64> openIn)
{
    auto statement = query(u"save_draft"_s);
    if (!statement)
        return failure(statement);
    const auto record = recordOf(draft.id);
    const auto content = QJsonDocument(toJson(draft)).toJson(QJsonDocument::Compact);
    statement->bind(u":uuid"_s, record)
        .bind(u":step"_s, draft.currentStep.isNull() ? u""_s : draft.currentStep)
        .bind(u":saved_at"_s, timeColumn(when.toUTC()))
        .bind(u":name"_s, m_seal.sealed(draft.person.name.toUtf8(), draftPlace("name"_L1, record)))
        .bind(u":content"_s, m_seal.sealed(content, draftPlace("content"_L1, record)))
        .bind(u":open_in"_s, valueOrNull(openIn));
    return writeRow(*statement);
}

Result<void> DraftStore::writeRow(Statement &statement)
{
    std::optional<qint64> row;
    if (auto done = statement.forEachRow([&row](const Statement &record) { row = record.integer(0); }); !done)
        return done;
    return row ? m_sums.renew("draft"_L1, *row) : Result<void>();
}

Result<std::optional<DraftStore::Row>> DraftStore::find(const QString &id) const
{
    auto statement = query(u"load_draft"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":uuid"_s, recordOf(id));
    std::optional<Result<Row>> found;
    if (auto done = statement->forEachRow([&](const Statement &row) { found = rowOf(row, id); }); !done)
        return failure(done);
    if (!found)
        return std::optional<Row>();
    if (!*found)
        return failure(*found);
    return std::optional(**std::move(found));
}

Result<DraftStore::Row> DraftStore::rowOf(const Statement &row, const QString &id) const
{
    const auto content = m_seal.opened(row.blob(1), draftPlace("content"_L1, recordOf(id)));
    if (!content)
        return failure(content);
    auto draft = draftFromJson(QJsonDocument::fromJson(*content).object());
    if (!draft)
        return failure(draft);
    draft->id = id;
    return Row{.row = row.integer(0),
               .draft = *std::move(draft),
               .savedAt = timeFromColumn(row.text(3)),
               .sum = QCryptographicHash::hash(*content, QCryptographicHash::Sha256)};
}

Result<EnrolmentDraft> DraftStore::load(const QString &id) const
{
    auto found = find(id);
    if (!found)
        return failure(found);
    if (!*found)
        return failure(Error::Code::ReferenceNotFound);
    m_known[id] = (*found)->sum;
    return (*found)->draft;
}

Result<DraftEntry> DraftStore::entryOf(const Statement &row) const
{
    const auto record = row.blob(0);
    const auto name = m_seal.opened(row.blob(3), draftPlace("name"_L1, record));
    if (!name)
        return failure(name);
    return DraftEntry{.id = QUuid::fromRfc4122(record).toString(QUuid::WithoutBraces),
                      .name = QString::fromUtf8(*name),
                      .step = row.text(1),
                      .savedAt = timeFromColumn(row.text(2)).toLocalTime(),
                      .openIn = row.optionalInteger(4)};
}

Result<std::vector<DraftEntry>> DraftStore::entries() const
{
    auto statement = query(u"list_drafts"_s);
    if (!statement)
        return failure(statement);
    std::vector<DraftEntry> entries;
    Result<void> opened;
    const auto visit = [&](const Statement &row) {
        if (auto entry = entryOf(row))
            entries.push_back(*std::move(entry));
        else
            opened = failure(entry);
    };
    if (auto done = statement->forEachRow(visit); !done)
        return failure(done);
    if (!opened)
        return failure(opened);
    return entries;
}

Result<std::vector<DraftVersion>> DraftStore::versions(const QString &id) const
{
    const auto found = find(id);
    if (!found)
        return failure(found);
    return *found ? m_versions.list((*found)->row) : std::vector<DraftVersion>();
}

Result<void> DraftStore::remove(const QString &id)
{
    auto statement = query(u"remove_draft"_s);
    if (!statement)
        return failure(statement);
    return statement->bind(u":uuid"_s, recordOf(id)).run();
}

Result<void> DraftStore::markOpen(const QString &id, std::optional<qint64> openIn)
{
    auto statement = query(u"mark_open"_s);
    if (!statement)
        return failure(statement);
    statement->bind(u":uuid"_s, recordOf(id)).bind(u":open_in"_s, valueOrNull(openIn));
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return failure(transaction);
    if (auto done = writeRow(*statement); !done)
        return done;
    return transaction->commit();
}

} // namespace canbao::store
