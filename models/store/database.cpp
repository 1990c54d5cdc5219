#include "models/store/database.h"

#include "models/store/databasecopy.h"
#include "models/store/privatefile.h"
#include "models/store/transaction.h"

#include <QFile>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ArchiveId = 0x43424152; // "CBAR"

Result<QString> readScript(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::DatabaseQuery, path + u": "_s + file.errorString());
    return QString::fromUtf8(file.readAll());
}

/// SQLite takes the version number back with the rest when the transaction fails.
Result<void> apply(Connection &connection, const Migration &migration)
{
    const auto script = readScript(migration.script);
    if (!script)
        return failure(script);
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return failure(transaction);
    if (auto done = connection.runScript(*script); !done)
        return done;
    if (auto done = connection.run(u"PRAGMA application_id = %1"_s.arg(ArchiveId)); !done)
        return done;
    if (auto done = connection.run(u"PRAGMA user_version = %1"_s.arg(migration.version)); !done)
        return done;
    return transaction->commit();
}

Result<void> copyBeside(Connection &connection, const QString &path, qint64 nextVersion)
{
    return copyDatabase(connection, u"%1.before-%2"_s.arg(path).arg(nextVersion));
}

Result<void> migrate(Connection &connection, const QString &path, const std::vector<Migration> &migrations)
{
    const auto current = connection.integer(u"PRAGMA user_version"_s);
    if (!current)
        return failure(current);
    bool isCopied = *current == 0;
    for (const Migration &migration : migrations) {
        if (migration.version <= *current)
            continue;
        if (auto copied = isCopied ? Result<void>() : copyBeside(connection, path, migration.version); !copied)
            return copied;
        isCopied = true;
        if (auto done = apply(connection, migration); !done)
            return done;
    }
    return {};
}

Result<bool> isFresh(const Connection &connection)
{
    const auto schema = connection.integer(u"PRAGMA schema_version"_s);
    if (!schema)
        return failure(schema);
    return *schema == 0;
}

Result<void> expectWhole(const Connection &connection)
{
    auto check = connection.prepare(u"PRAGMA quick_check(1)"_s);
    if (!check)
        return failure(check);
    QString answer;
    if (auto done = check->forEachRow([&](const Statement &row) { answer = row.text(0); }); !done)
        return done;
    if (answer != "ok"_L1)
        return failure(Error::Code::DatabaseDamaged, answer);
    return {};
}

/// Write-ahead log with full flushes: nothing that was acknowledged is lost when the power fails. What is deleted is
/// overwritten with noughts.
Result<void> configure(Connection &connection)
{
    return connection.runScript(u"PRAGMA journal_mode = WAL;\nPRAGMA synchronous = FULL;\n"
                                "PRAGMA secure_delete = ON;\nPRAGMA wal_autocheckpoint = 200;\n"
                                "PRAGMA journal_size_limit = 1048576;\n"_s);
}

} // namespace

const std::vector<Migration> &archiveMigrations()
{
    static const std::vector<Migration> all{{.version = 1, .script = u":/sql/0001_initial.sql"_s},
                                            {.version = 2, .script = u":/sql/0002_household.sql"_s},
                                            {.version = 3, .script = u":/sql/0003_entered_rates.sql"_s},
                                            {.version = 4, .script = u":/sql/0004_entered_grades.sql"_s},
                                            {.version = 5, .script = u":/sql/0005_key_slots.sql"_s},
                                            {.version = 6, .script = u":/sql/0006_draft_versions.sql"_s},
                                            {.version = 7, .script = u":/sql/0007_life_of_applications.sql"_s},
                                            {.version = 8, .script = u":/sql/0008_counted_steps.sql"_s},
                                            {.version = 9, .script = u":/sql/0009_kept_papers.sql"_s},
                                            {.version = 10, .script = u":/sql/0010_payments.sql"_s}};
    return all;
}

Result<std::unique_ptr<Connection>> openDatabase(const QString &path, const std::vector<Migration> &migrations)
{
    if (auto made = makePrivateFile(path); !made)
        return failure(made);
    auto connection = Connection::openReadWrite(path);
    if (!connection)
        return connection;
    const auto fresh = isFresh(**connection);
    if (!fresh)
        return failure(fresh);
    if (!*fresh) {
        if (auto ours = (*connection)->expectSchema(ArchiveId, migrations.back().version); !ours)
            return failure(ours);
        if (auto whole = expectWhole(**connection); !whole)
            return failure(whole);
    }
    if (auto done = configure(**connection); !done)
        return failure(done);
    if (auto done = migrate(**connection, path, migrations); !done)
        return failure(done);
    return connection;
}

} // namespace canbao::store
