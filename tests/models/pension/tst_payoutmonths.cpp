#include "models/pension/payoutmonths.h"

#include <QTest>

using namespace canbao;

class PayoutMonthsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersOnlyForAgesInTheTable()
    {
        const PayoutMonths table({{40 * 12, {2330}}, {60 * 12, {1390}}, {60 * 12 + 3, {1373}}, {70 * 12, {560}}});

        QCOMPARE(table.at(40, 0), std::optional(Tenths{2330}));
        QCOMPARE(table.at(60, 0), std::optional(Tenths{1390}));
        QCOMPARE(table.at(60, 3), std::optional(Tenths{1373}));
        QCOMPARE(table.at(70, 0), std::optional(Tenths{560}));
        QVERIFY(!table.at(39, 11));
        QVERIFY(!table.at(70, 1));
        QVERIFY(!PayoutMonths().at(60, 0));
    }
};

QTEST_GUILESS_MAIN(PayoutMonthsTest)
#include "tst_payoutmonths.moc"
