#include "models/core/growth.h"

#include <QTest>

using namespace canbao;

class GrowthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundsHalfUp()
    {
        QCOMPARE(quotientHalfUp(5, 2), 3);
        QCOMPARE(quotientHalfUp(4, 3), 1);
        QCOMPARE(quotientHalfUp(0, 7), 0);
        QCOMPARE(partHalfUp(qint64{4'000'000'000'000}, 3'000'000, 1'000'000), qint64{12'000'000'000'000});
    }

    /// 100.00 × 1.025 = 102.50; × 1.025 = 105.0625 → 105.06; × 1.025 = 107.6865 → 107.69
    void growsYearByYearToTheFen()
    {
        const Money hundred = Money::fromYuan(100);
        const Rate yearly = Rate::fromPartsPerMillion(25'000);

        QCOMPARE(grown(hundred, yearly, 0), hundred);
        QCOMPARE(grown(hundred, yearly, 1), Money::fromFen(10'250));
        QCOMPARE(grown(hundred, yearly, 2), Money::fromFen(10'506));
        QCOMPARE(grown(hundred, yearly, 3), Money::fromFen(10'769));
        QCOMPARE(grown(hundred, Rate(), 40), hundred);
    }

    /// 107.69 ÷ 1.025 = 105.0634 → 105.06; ÷ 1.025 = 102.4976 → 102.50; ÷ 1.025 = 100.00
    void comesBackTheSameWay()
    {
        QCOMPARE(discounted(Money::fromFen(10'769), Rate::fromPartsPerMillion(25'000), 3), Money::fromYuan(100));
        QCOMPARE(discounted(Money::fromFen(10'769), Rate(), 3), Money::fromFen(10'769));
    }

    void dividesToAMillionth()
    {
        QCOMPARE(ratio(Money::fromYuan(7'162), Money::fromYuan(11'937)), Rate::fromPartsPerMillion(599'983));
        QCOMPARE(ratio(Money::fromYuan(2), Money::fromYuan(3)), Rate::fromPartsPerMillion(666'667));
    }
};

QTEST_GUILESS_MAIN(GrowthTest)
#include "tst_growth.moc"
