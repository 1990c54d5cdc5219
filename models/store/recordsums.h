#pragma once

#include "models/store/connection.h"
#include "models/store/secretkey.h"

#include <map>

namespace canbao::store {

/// A keyed sum (BLAKE2b) over all values of a record, kept beside them: three of four single bytes that go wrong in a
/// database file are seen by nothing else. Contents that are sealed on their own, and lie in tables of their own, carry
/// none. Errors: SealBroken, and those of the connection.
class RecordSums
{
public:
    static Result<std::unique_ptr<RecordSums>> make(Connection &connection, const SecretKey &master);

    /// To be called in the transaction that wrote the record.
    Result<void> renew(QLatin1StringView table, qint64 row) const;
    Result<void> expect(QLatin1StringView table, qint64 row) const;

    /// Whether every record was summed under the schema that the file has now: not yet after its first opening, nor
    /// after a migration.
    Result<bool> areCurrent() const;
    /// Sums every record and the schema as they are now.
    Result<void> renewAll() const;
    /// SealBroken when a word of the schema has changed.
    Result<void> expectSchema() const;
    /// How many records do not fit their sums.
    Result<int> countBroken() const;

private:
    RecordSums(Connection &connection, SecretKey key);
    Result<Statement> query(const QString &name) const;
    QByteArray sumOf(QLatin1StringView table, const Statement &row) const;
    Result<QByteArray> schemaSum() const;
    Result<QByteArray> keptSchemaSum() const;
    Result<void> renewTable(QLatin1StringView table) const;

    Connection &m_connection;
    SecretKey m_key;
    std::map<QString, QString> m_queries;
};

} // namespace canbao::store
