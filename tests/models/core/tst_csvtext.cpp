#include "models/core/csvtext.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class CsvTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesLinesThatTableProgramsRead()
    {
        QCOMPARE(csvText({{u"一"_s, u"a,b"_s}, {u"say \"yes\""_s, u"two\nlines"_s}, {{}, u" edge"_s}}),
                 "\xEF\xBB\xBF" + u"一,\"a,b\"\r\n\"say \"\"yes\"\"\",\"two\nlines\"\r\n,\" edge\"\r\n"_s.toUtf8());
    }

    void guardsWhatWouldRun_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::addRow("a formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::addRow("a plus") << u"+49"_s << u"'+49"_s;
        QTest::addRow("a minus") << u"-1"_s << u"'-1"_s;
        QTest::addRow("an at") << u"@SUM"_s << u"'@SUM"_s;
        QTest::addRow("an apostrophe that was typed") << u"'=x"_s << u"''=x"_s;
        QTest::addRow("a plain word") << u"name"_s << u"name"_s;
        QTest::addRow("nothing") << QString() << QString();
    }

    void guardsWhatWouldRun()
    {
        QFETCH(QString, cell);
        QFETCH(QString, written);

        QCOMPARE(csvText({{cell}}), "\xEF\xBB\xBF" + written.toUtf8() + "\r\n");
        QCOMPARE(typedCell(written), cell);
    }
};

QTEST_GUILESS_MAIN(CsvTextTest)
#include "tst_csvtext.moc"
