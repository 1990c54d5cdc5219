#include "models/store/sqlscript.h"

#include <QTemporaryDir>
#include <QTest>

using namespace canbao::store;
using namespace Qt::StringLiterals;

class SqlScriptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsOnlyWhereStatementsEnd_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("empty") << QString() << QStringList();
        QTest::newRow("only comments") << u"-- a; b\n/* c; */"_s << QStringList();
        QTest::newRow("two") << u"SELECT 1;\nSELECT 2;\n"_s << QStringList{u"SELECT 1;"_s, u"SELECT 2;"_s};
        QTest::newRow("last without semicolon") << u"SELECT 1"_s << QStringList{u"SELECT 1"_s};
        QTest::newRow("semicolon in a text") << u"SELECT 'a;''b';"_s << QStringList{u"SELECT 'a;''b';"_s};
        QTest::newRow("trailing comment")
            << u"SELECT 1; -- x; y\nSELECT 2;"_s << QStringList{u"SELECT 1;"_s, u"SELECT 2;"_s};
        QTest::newRow("trigger") << u"CREATE TRIGGER t AFTER INSERT ON x BEGIN SELECT 1; SELECT 2; END; SELECT 3;"_s
                                 << QStringList{u"CREATE TRIGGER t AFTER INSERT ON x BEGIN SELECT 1; SELECT 2; END;"_s,
                                                u"SELECT 3;"_s};
    }

    void splitsOnlyWhereStatementsEnd()
    {
        QFETCH(const QString, script);
        QFETCH(const QStringList, statements);

        QCOMPARE(splitStatements(script), statements);
    }

    void findsQueriesUnderTheirHeadings()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"queries.sql"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("-- about this file\n\n-- name: first\nSELECT 1;\n\n-- name: second\nSELECT 2\nFROM x;\n");
        file.close();

        const auto queries = namedQueries(file.fileName());

        QCOMPARE(queries.size(), std::size_t(2));
        QCOMPARE(queries.at(u"first"_s), u"SELECT 1;"_s);
        QCOMPARE(queries.at(u"second"_s), u"SELECT 2\nFROM x;"_s);
    }

    void hasNoQueriesWithoutAFile() { QVERIFY(namedQueries(u":/sql/queries/none.sql"_s).empty()); }
};

QTEST_GUILESS_MAIN(SqlScriptTest)
#include "tst_sqlscript.moc"
