#include "models/payment/workingdays.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

/// Of 国办发明电〔2025〕7号 (2025-11-04), for 2026.
WorkingDays days2026()
{
    const Source notice{.documentNumber = u"国办发明电〔2025〕7号"_s};
    return WorkingDays({{2026, QDate(2026, 1, 1), QDate(2026, 1, 3), false, notice},
                        {2026, QDate(2026, 1, 4), QDate(2026, 1, 4), true, notice},
                        {2026, QDate(2026, 2, 15), QDate(2026, 2, 23), false, notice},
                        {2026, QDate(2026, 2, 14), QDate(2026, 2, 14), true, notice},
                        {2026, QDate(2026, 2, 28), QDate(2026, 2, 28), true, notice},
                        {2026, QDate(2026, 10, 1), QDate(2026, 10, 7), false, notice}});
}

} // namespace

class WorkingDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheLastWorkingDayBefore_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("expected");
        QTest::addRow("an ordinary Wednesday") << QDate(2026, 7, 8) << QDate(2026, 7, 7);
        QTest::addRow("a Monday: the Friday before") << QDate(2026, 6, 1) << QDate(2026, 5, 29);
        QTest::addRow("a Sunday: the Friday before") << QDate(2026, 3, 15) << QDate(2026, 3, 13);
        QTest::addRow("after the Spring Festival: the Saturday worked before it")
            << QDate(2026, 2, 24) << QDate(2026, 2, 14);
        QTest::addRow("a Sunday after a Saturday worked") << QDate(2026, 3, 1) << QDate(2026, 2, 28);
        QTest::addRow("after National Day") << QDate(2026, 10, 8) << QDate(2026, 9, 30);
        QTest::addRow("a Monday after a Sunday worked") << QDate(2026, 1, 5) << QDate(2026, 1, 4);
        QTest::addRow("over the end of the year") << QDate(2026, 1, 2) << QDate(2025, 12, 31);
        QTest::addRow("a year without notice: weekends alone") << QDate(2027, 2, 1) << QDate(2027, 1, 29);
    }

    void findsTheLastWorkingDayBefore()
    {
        QFETCH(QDate, day);
        QFETCH(QDate, expected);

        QCOMPARE(days2026().lastBefore(day), expected);
    }

    void saysWhichYearsAreKnown()
    {
        const auto days = days2026();

        QVERIFY(days.isSettled(QDate(2026, 1, 1)));
        QVERIFY(days.isSettled(QDate(2026, 11, 30)));
        QVERIFY(!days.isSettled(QDate(2026, 12, 1))); // New Year 2027 may move it
        QVERIFY(!days.isSettled(QDate(2025, 7, 1)));
        QVERIFY(!days.isSettled(QDate(2027, 7, 1)));
        QCOMPARE(days.noticeOf(2026)->documentNumber, u"国办发明电〔2025〕7号"_s);
        QVERIFY(!days.noticeOf(2027));
    }
};

QTEST_GUILESS_MAIN(WorkingDaysTest)
#include "tst_workingdays.moc"
