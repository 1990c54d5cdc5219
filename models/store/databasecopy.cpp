#include "models/store/databasecopy.h"

#include "models/store/privatefile.h"
#include "models/store/sqlerror.h"

#include <QFile>

#include <sqlite3.h>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

Result<void> copyPages(sqlite3 *from, sqlite3 *to)
{
    constexpr int AllPages = -1;
    sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
    if (!backup)
        return failure(errorCodeOf(sqlite3_extended_errcode(to)), u"the backup cannot begin"_s);
    const int step = sqlite3_backup_step(backup, AllPages);
    const int finished = sqlite3_backup_finish(backup);
    if (step != SQLITE_DONE || finished != SQLITE_OK)
        return failure(errorCodeOf(finished != SQLITE_OK ? finished : step), u"the backup stopped"_s);
    return {};
}

Result<void> expectSame(Connection &original, const QString &path)
{
    const auto copy = Connection::openReadOnly(path);
    if (!copy)
        return failure(copy);
    for (const auto &pragma : {u"PRAGMA application_id"_s, u"PRAGMA user_version"_s}) {
        const auto there = (*copy)->integer(pragma);
        const auto here = original.integer(pragma);
        if (!there || !here || *there != *here)
            return failure(Error::Code::BackupUnverified, pragma);
    }
    auto check = (*copy)->prepare(u"PRAGMA integrity_check(1)"_s);
    if (!check)
        return failure(check);
    QString answer;
    if (auto done = check->forEachRow([&](const Statement &row) { answer = row.text(0); }); !done)
        return done;
    if (answer != "ok"_L1)
        return failure(Error::Code::BackupUnverified, answer);
    return {};
}

} // namespace

Result<void> copyDatabase(Connection &connection, const QString &to)
{
    QFile::remove(to); // of an attempt that failed
    if (auto made = makePrivateFile(to); !made)
        return made;
    auto copied = [&]() -> Result<void> {
        auto target = Connection::openReadWrite(to);
        if (!target)
            return failure(target);
        if (auto done = copyPages(connection.handle(), (*target)->handle()); !done)
            return done;
        // The copy is one file: nothing of it may lie in a log beside it.
        return (*target)->run(u"PRAGMA journal_mode = DELETE"_s);
    }();
    if (copied)
        copied = expectSame(connection, to);
    if (!copied)
        QFile::remove(to);
    return copied;
}

} // namespace canbao::store
