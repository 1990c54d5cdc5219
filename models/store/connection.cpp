#include "models/store/connection.h"

#include "models/store/sqlerror.h"
#include "models/store/sqlscript.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

namespace canbao::store {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Connection>> Connection::openReadOnly(const QString &path)
{
    return open(path, {.driver = u"QSQLITE_OPEN_READONLY"_s, .afterOpening = {}});
}

Result<std::unique_ptr<Connection>> Connection::openReadWrite(const QString &path)
{
    return open(path, {.driver = u"QSQLITE_BUSY_TIMEOUT=5000"_s, .afterOpening = u"PRAGMA foreign_keys = ON"_s});
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, const Options &options)
{
    std::unique_ptr<Connection> connection(new Connection(QUuid::createUuid().toString(QUuid::WithoutBraces)));
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection->m_name);
        database.setDatabaseName(path);
        database.setConnectOptions(options.driver);
        if (!database.open())
            return failure(errorCodeOf(database.lastError().nativeErrorCode().toInt()), database.lastError().text());
    }
    const QString pragmas = u"PRAGMA trusted_schema = OFF;\nPRAGMA cell_size_check = ON;\n"_s;
    if (auto done = connection->runScript(pragmas); !done)
        return failure(done);
    if (!options.afterOpening.isEmpty()) {
        if (auto done = connection->run(options.afterOpening); !done)
            return failure(done);
    }
    // QSqlDatabase::open() accepts any file; only reading tells whether it is a database.
    if (const auto version = connection->integer(u"PRAGMA schema_version"_s); !version)
        return failure(version);
    return connection;
}

Connection::~Connection()
{
    QSqlDatabase::removeDatabase(m_name);
}

Result<void> Connection::run(const QString &sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return failure(statement);
    return statement->run();
}

Result<void> Connection::runScript(const QString &script)
{
    const auto statements = splitStatements(script);
    for (const QString &statement : statements) {
        if (auto done = run(statement); !done)
            return done;
    }
    return {};
}

Result<qint64> Connection::integer(const QString &sql) const
{
    auto statement = prepare(sql);
    if (!statement)
        return failure(statement);
    if (auto done = statement->run(); !done)
        return failure(done);
    const auto row = statement->next();
    if (!row)
        return failure(row);
    if (!*row)
        return failure(Error::Code::DatabaseQuery, u"no row: "_s + sql);
    return statement->integer(0);
}

sqlite3 *Connection::handle() const
{
    const auto handle = QSqlDatabase::database(m_name, false).driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Result<void> Connection::expectSchema(qint64 applicationId, qint64 newestVersion) const
{
    const auto id = integer(u"PRAGMA application_id"_s);
    if (!id)
        return failure(id);
    if (*id != applicationId)
        return failure(Error::Code::DatabaseDamaged, u"application_id %1"_s.arg(*id));
    const auto version = integer(u"PRAGMA user_version"_s);
    if (!version)
        return failure(version);
    if (*version > newestVersion)
        return failure(Error::Code::DatabaseTooNew, u"user_version %1"_s.arg(*version));
    return {};
}

} // namespace canbao::store
