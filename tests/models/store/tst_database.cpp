#include "models/store/database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

constexpr auto OthersMayAnything =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void startsAtTheLatestVersion()
    {
        const auto database = openDatabase(path());

        QVERIFY(database);
        QCOMPARE((*database)->integer(u"PRAGMA user_version"_s).value(), archiveMigrations().back().version);
        QCOMPARE((*database)->integer(u"PRAGMA application_id"_s).value(), 0x43424152);
    }

    void writesAheadWithFullFlushes()
    {
        const auto database = openDatabase(path());

        auto mode = (*database)->prepare(u"PRAGMA journal_mode"_s);
        QString text;
        QVERIFY(mode->forEachRow([&](const Statement &row) { text = row.text(0); }));
        QCOMPARE(text, u"wal"_s);
        QCOMPARE((*database)->integer(u"PRAGMA synchronous"_s).value(), 2);
        QCOMPARE((*database)->integer(u"PRAGMA foreign_keys"_s).value(), 1);
        QCOMPARE((*database)->integer(u"PRAGMA trusted_schema"_s).value(), 0);
    }

    void keepsEveryFileForItsOwnerAlone()
    {
        const auto database = openDatabase(path());
        QVERIFY((*database)->run(u"INSERT INTO meta (key, value) VALUES ('a', x'00')"_s));

        for (const QString &name : {u""_s, u"-wal"_s, u"-shm"_s}) {
            QVERIFY(QFile::exists(path() + name));
            QVERIFY(!(QFile::permissions(path() + name) & OthersMayAnything));
        }
    }

    void opensTwiceWithoutMigratingAgain()
    {
        QVERIFY(openDatabase(path()));
        QVERIFY(openDatabase(path()));
        QVERIFY(!QFile::exists(path() + u".before-1"_s));
    }

    void refusesAFileFromANewerProgram()
    {
        QVERIFY((*openDatabase(path()))->run(u"PRAGMA user_version = 99"_s));

        QCOMPARE(openDatabase(path()).error().code, Error::Code::DatabaseTooNew);
    }

    void refusesTheDatabaseOfAnotherProgram()
    {
        QVERIFY((*Connection::openReadWrite(path()))->run(u"CREATE TABLE theirs (a TEXT) STRICT"_s));

        QCOMPARE(openDatabase(path()).error().code, Error::Code::DatabaseDamaged);
    }

    void refusesJunk()
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5'000, 'j'));
        file.close();

        QCOMPARE(openDatabase(path()).error().code, Error::Code::DatabaseDamaged);
    }

    void refusesAFileWithAZeroedPage()
    {
        {
            const auto database = openDatabase(path());
            QVERIFY((*database)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s));
        }
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(4'096));
        file.write(QByteArray(4'096, '\0'));
        file.close();

        QCOMPARE(openDatabase(path()).error().code, Error::Code::DatabaseDamaged);
    }

    void copiesTheFileBeforeItMigrates()
    {
        QVERIFY((*openDatabase(path()))->run(u"INSERT INTO meta (key, value) VALUES ('a', x'00')"_s));

        const auto database = openDatabase(path(), withOneMore("ALTER TABLE meta ADD COLUMN note TEXT;"));

        QVERIFY(database);
        QCOMPARE((*database)->integer(u"PRAGMA user_version"_s).value(), latest() + 1);
        const auto copy = Connection::openReadOnly(copyPath());
        QCOMPARE((*copy)->integer(u"PRAGMA user_version"_s).value(), latest());
        QCOMPARE((*copy)->integer(u"SELECT count(*) FROM meta"_s).value(), 1);
        QVERIFY(!(QFile::permissions(copyPath()) & OthersMayAnything));
    }

    void takesBackAMigrationThatFailsHalfWay()
    {
        QVERIFY(openDatabase(path()));

        const auto failed = openDatabase(path(), withOneMore("CREATE TABLE half (a TEXT) STRICT;\nNOT SQL;"));

        QCOMPARE(failed.error().code, Error::Code::DatabaseQuery);
        const auto database = openDatabase(path());
        QCOMPARE((*database)->integer(u"PRAGMA user_version"_s).value(), latest());
        QCOMPARE((*database)->integer(u"SELECT count(*) FROM sqlite_schema WHERE name = 'half'"_s).value(), 0);
        QVERIFY(openDatabase(path(), withOneMore("CREATE TABLE whole (a TEXT) STRICT;")));
    }

    void saysThatTheFolderIsMissing()
    {
        const auto database = openDatabase(m_folder->filePath(u"none/archive.db"_s));

        QCOMPARE(database.error().code, Error::Code::FileUnwritable);
    }

private:
    QString path() const { return m_folder->filePath(u"archive.db"_s); }
    static int latest() { return archiveMigrations().back().version; }
    QString copyPath() const { return path() + u".before-%1"_s.arg(latest() + 1); }
    std::vector<Migration> withOneMore(const char *script) const
    {
        const auto scriptPath = m_folder->filePath(u"more.sql"_s);
        QFile file(scriptPath);
        if (file.open(QIODevice::WriteOnly))
            file.write(script);
        auto migrations = archiveMigrations();
        migrations.push_back({.version = latest() + 1, .script = scriptPath});
        return migrations;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
