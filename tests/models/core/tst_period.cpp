#include "models/core/period.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class PeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void containsBothEnds_data()
    {
        QTest::addColumn<QString>("month");
        QTest::addColumn<bool>("inClosed");
        QTest::addColumn<bool>("inOpenEnd");
        QTest::addColumn<bool>("inOpenStart");

        QTest::addRow("month before") << u"2025-06"_s << false << false << true;
        QTest::addRow("first month") << u"2025-07"_s << true << true << true;
        QTest::addRow("last month") << u"2026-06"_s << true << true << true;
        QTest::addRow("month after") << u"2026-07"_s << false << true << false;
    }

    void containsBothEnds()
    {
        QFETCH(QString, month);
        QFETCH(bool, inClosed);
        QFETCH(bool, inOpenEnd);
        QFETCH(bool, inOpenStart);
        const auto wanted = parseYearMonth(month).value();

        QCOMPARE(period("2025-07", "2026-06").contains(wanted), inClosed);
        QCOMPARE(period("2025-07", "").contains(wanted), inOpenEnd);
        QCOMPARE(period("", "2026-06").contains(wanted), inOpenStart);
        QVERIFY(Period().contains(wanted));
    }

    void endsBeforeOnlyWithAnEnd()
    {
        QVERIFY(period("2025-01", "2025-12").endsBefore(yearMonth(2026, 1)));
        QVERIFY(!period("2025-01", "2025-12").endsBefore(yearMonth(2025, 12)));
        QVERIFY(!period("2025-01", "").endsBefore(yearMonth(2099, 1)));
    }

    void overlapsWhenOneMonthIsShared_data()
    {
        QTest::addColumn<Period>("one");
        QTest::addColumn<Period>("other");
        QTest::addColumn<bool>("overlap");

        QTest::addRow("one month shared") << period("2025-01", "2025-06") << period("2025-06", "2025-12") << true;
        QTest::addRow("neighbours") << period("2025-01", "2025-06") << period("2025-07", "2025-12") << false;
        QTest::addRow("one inside the other") << period("2025-01", "2025-12") << period("2025-03", "2025-04") << true;
        QTest::addRow("open end reaches") << period("2025-01", "") << period("2030-01", "2030-12") << true;
        QTest::addRow("open end starts later") << period("2031-01", "") << period("2030-01", "2030-12") << false;
        QTest::addRow("open start reaches") << period("", "2030-01") << period("2030-01", "2030-12") << true;
        QTest::addRow("open start ends before") << period("", "2029-12") << period("2030-01", "2030-12") << false;
        QTest::addRow("open on both sides") << Period() << period("2030-01", "2030-12") << true;
    }

    void overlapsWhenOneMonthIsShared()
    {
        QFETCH(Period, one);
        QFETCH(Period, other);
        QFETCH(bool, overlap);

        QCOMPARE(one.overlaps(other), overlap);
        QCOMPARE(other.overlaps(one), overlap);
    }

private:
    static Period period(const char *from, const char *to)
    {
        return {.from = parseYearMonth(QString::fromLatin1(from)), .to = parseYearMonth(QString::fromLatin1(to))};
    }
};

QTEST_GUILESS_MAIN(PeriodTest)
#include "tst_period.moc"
