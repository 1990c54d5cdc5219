#include "models/store/connection.h"
#include "models/store/sqlerror.h"
#include "models/store/transaction.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

class ConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void bindsByNameAndReadsTypedColumns()
    {
        const auto connection = opened(u"typed"_s);
        auto insert = connection->prepare(u"INSERT INTO t VALUES (:number, :text, :blob)"_s);
        QVERIFY(insert);
        insert->bind(u":number"_s, 7).bind(u":text"_s, u"县"_s).bind(u":blob"_s, QByteArray("\0x", 2));
        QVERIFY(insert->run());
        insert->bind(u":number"_s, QVariant()).bind(u":text"_s, u""_s).bind(u":blob"_s, QVariant());
        QVERIFY(insert->run());
        QCOMPARE(insert->changedRows(), 1);

        auto select = connection->prepare(u"SELECT number, text, blob FROM t ORDER BY rowid"_s);
        QVERIFY(select);
        QVERIFY(select->run());
        QVERIFY(select->next().value());
        QCOMPARE(select->integer(0), 7);
        QCOMPARE(select->text(1), u"县"_s);
        QCOMPARE(select->blob(2), QByteArray("\0x", 2));
        QVERIFY(select->next().value());
        QVERIFY(select->isNull(0));
        QVERIFY(!select->optionalInteger(0));
        QVERIFY(!select->isNull(1));
        QVERIFY(!select->next().value());
    }

    void visitsEveryRow()
    {
        const auto connection = opened(u"visit"_s);
        auto numbers = connection->prepare(u"VALUES (1), (2), (3)"_s);
        qint64 sum = 0;

        const auto done = numbers->forEachRow([&sum](const Statement &row) { sum += row.integer(0); });

        QVERIFY(done);
        QCOMPARE(sum, 6);
    }

    void rollsBackWhatWasNotCommitted()
    {
        const auto connection = opened(u"rollback"_s);
        {
            const auto transaction = Transaction::begin(*connection);
            QVERIFY(transaction);
            QVERIFY(connection->run(u"INSERT INTO t (number) VALUES (1)"_s));
        }
        {
            auto transaction = Transaction::begin(*connection);
            QVERIFY(connection->run(u"INSERT INTO t (number) VALUES (2)"_s));
            QVERIFY(transaction->commit());
        }

        QCOMPARE(connection->integer(u"SELECT group_concat(number) FROM t"_s).value(), 2);
    }

    void enforcesForeignKeys()
    {
        const auto connection = opened(u"foreign"_s);
        QVERIFY(connection->runScript(u"CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT;\n"
                                      "CREATE TABLE b (a INTEGER REFERENCES a(id)) STRICT;"_s));

        const auto done = connection->run(u"INSERT INTO b VALUES (1)"_s);

        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::DatabaseQuery);
    }

    void refusesToWriteWhenReadOnly()
    {
        opened(u"readonly"_s);
        const auto connection = Connection::openReadOnly(path(u"readonly"_s));
        QVERIFY(connection);

        const auto done = (*connection)->run(u"INSERT INTO t (number) VALUES (1)"_s);

        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Code::StorageReadOnly);
    }

    void doesNotMakeAMissingFileWhenReadOnly()
    {
        const auto connection = Connection::openReadOnly(path(u"missing"_s));

        QVERIFY(!connection);
        QCOMPARE(connection.error().code, Error::Code::DatabaseOpen);
        QVERIFY(!QFile::exists(path(u"missing"_s)));
    }

    void saysThatJunkIsDamaged()
    {
        QFile file(path(u"junk"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(4096, 'x'));
        file.close();

        const auto connection = Connection::openReadOnly(file.fileName());

        QVERIFY(!connection);
        QCOMPARE(connection.error().code, Error::Code::DatabaseDamaged);
    }

    void checksWhoWroteTheFile()
    {
        const auto connection = opened(u"schema"_s);
        QVERIFY(connection->runScript(u"PRAGMA application_id = 77; PRAGMA user_version = 3;"_s));

        QVERIFY(connection->expectSchema(77, 3));
        QCOMPARE(connection->expectSchema(77, 2).error().code, Error::Code::DatabaseTooNew);
        QCOMPARE(connection->expectSchema(78, 3).error().code, Error::Code::DatabaseDamaged);
    }

    void mapsExtendedCodes_data()
    {
        QTest::addColumn<int>("sqlite");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, int sqlite, Error::Code code) {
            QTest::newRow(name) << sqlite << static_cast<int>(code);
        };
        row("full", 13, Error::Code::StorageFull);
        row("shared memory cannot grow", 4874, Error::Code::StorageFull);
        row("read-only", 8, Error::Code::StorageReadOnly);
        row("read-only folder", 1544, Error::Code::StorageReadOnly);
        row("malformed", 11, Error::Code::DatabaseDamaged);
        row("malformed index", 779, Error::Code::DatabaseDamaged);
        row("no database", 26, Error::Code::DatabaseDamaged);
        row("cannot open", 14, Error::Code::DatabaseOpen);
        row("unique", 2067, Error::Code::DatabaseQuery);
    }

    void mapsExtendedCodes()
    {
        QFETCH(const int, sqlite);
        QFETCH(const int, code);

        QCOMPARE(static_cast<int>(errorCodeOf(sqlite)), code);
    }

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    std::unique_ptr<Connection> opened(const QString &name) const
    {
        auto connection = Connection::openReadWrite(path(name));
        if (!connection || !(*connection)->run(u"CREATE TABLE t (number INTEGER, text TEXT, blob BLOB) STRICT"_s))
            qFatal("no database for the test");
        return std::move(*connection);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ConnectionTest)
#include "tst_connection.moc"
