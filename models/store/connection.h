#pragma once

#include "models/core/result.h"
#include "models/store/statement.h"

#include <memory>

struct sqlite3;

namespace canbao::store {

/// One open SQLite file, closed with this object. Belongs to the thread that opened it.
class Connection
{
public:
    /// DatabaseOpen when there is no such file, DatabaseDamaged when it is no database.
    static Result<std::unique_ptr<Connection>> openReadOnly(const QString &path);
    /// Makes the file where there is none. Foreign keys are enforced.
    static Result<std::unique_ptr<Connection>> openReadWrite(const QString &path);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Runs one statement that answers no rows.
    Result<void> run(const QString &sql);
    /// Runs every statement of a script, stopping at the first that fails.
    Result<void> runScript(const QString &script);
    Result<Statement> prepare(const QString &sql) const;
    /// The first column of the first row: for PRAGMAs and counts.
    Result<qint64> integer(const QString &sql) const;

    /// For SQLite's own interface of backups.
    sqlite3 *handle() const;

    /// DatabaseDamaged when the file belongs to another program, DatabaseTooNew when a newer Canbao wrote it.
    Result<void> expectSchema(qint64 applicationId, qint64 newestVersion) const;

private:
    struct Options
    {
        QString driver;
        QString afterOpening;
    };

    explicit Connection(QString name) : m_name(std::move(name)) { }
    static Result<std::unique_ptr<Connection>> open(const QString &path, const Options &options);

    QString m_name;
};

} // namespace canbao::store
