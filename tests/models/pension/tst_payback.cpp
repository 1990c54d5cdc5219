#include "models/pension/payback.h"

#include <QTest>

using namespace canbao;

class PaybackTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsPensionsUntilTheyComeUpWithWhatWasPaid_data()
    {
        QTest::addColumn<int>("paid");
        QTest::addColumn<int>("pension");
        QTest::addColumn<int>("months");
        QTest::addColumn<YearMonth>("month");

        QTest::newRow("exactly twelve") << 12'000 << 1'000 << 12 << yearMonth(2030, 12);
        QTest::newRow("a yuan more takes another") << 12'001 << 1'000 << 13 << yearMonth(2031, 1);
        QTest::newRow("the first pension is enough") << 900 << 1'000 << 1 << yearMonth(2030, 1);
        QTest::newRow("nothing paid") << 0 << 1'000 << 0 << yearMonth(2030, 1);
        QTest::newRow("a hundred years") << 1'200 << 1 << 1'200 << yearMonth(2129, 12);
    }

    void countsPensionsUntilTheyComeUpWithWhatWasPaid()
    {
        QFETCH(const int, paid);
        QFETCH(const int, pension);
        QFETCH(const int, months);
        QFETCH(const YearMonth, month);

        const auto found =
            payback(Money::fromYuan(paid), Money::fromYuan(pension), yearMonth(2030, 1), yearMonth(1970, 1));

        QVERIFY(found);
        QCOMPARE(found->months, months);
        QVERIFY(found->month == month);
        QCOMPARE(found->age, monthsBetween(yearMonth(1970, 1), month));
    }

    void saysNothingWithoutAPensionOrBeyondAHundredYears()
    {
        QVERIFY(!payback(Money::fromYuan(100), Money(), yearMonth(2030, 1), yearMonth(1970, 1)));
        QVERIFY(!payback(Money::fromYuan(1'201), Money::fromYuan(1), yearMonth(2030, 1), yearMonth(1970, 1)));
    }
};

QTEST_GUILESS_MAIN(PaybackTest)
#include "tst_payback.moc"
