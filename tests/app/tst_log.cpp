#include "app/log.h"
#include "tests/app/programrun.h"

using namespace canbao;
using namespace canbao::tests;

class LogTest : public QObject, private ProgramRun
{
    Q_OBJECT

private Q_SLOTS:
    void coversLongNumbers_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("shown");

        QTest::newRow("an identity number") << u"bad 11010519491231002X here"_s << u"bad ******X here"_s;
        QTest::newRow("a card") << u"6228480402564890018"_s << u"******"_s;
        QTest::newRow("a year and a size") << u"2026 12345 bytes"_s << u"2026 12345 bytes"_s;
        QTest::newRow("two") << u"123456/1234567"_s << u"******/******"_s;
        QTest::newRow("full-width") << u"１１０１０５１９"_s << u"******"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void coversLongNumbers()
    {
        QFETCH(QString, message);
        QFETCH(QString, shown);

        QCOMPARE(app::withoutNumbers(message), shown);
    }

    void bearsEverythingThatQtCanSay()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("QT_LOGGING_RULES", "*=true");

        const auto answer = run({u"rates"_s, u"--region"_s, u"110000"_s, u"--month"_s, u"2026-07"_s});

        qunsetenv("QT_LOGGING_RULES");
        QCOMPARE(answer.exit, 0);
    }
};

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
