#include "models/pension/planassumptions.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class PlanAssumptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBackEveryKey()
    {
        for (const auto rate : AssumedRates)
            QCOMPARE(assumedRateFromKey(assumedRateKey(rate)), std::optional(rate));
        for (const auto set : AssumptionSets)
            QCOMPARE(assumptionSetFromKey(assumptionSetKey(set)), std::optional(set));
        QVERIFY(!assumedRateFromKey(u"luck"));
        QVERIFY(!assumptionSetFromKey(u""));
    }

    void letsNothingGrowWithoutData()
    {
        for (const auto set : AssumptionSets)
            QVERIFY(AssumptionBook().values(set) == PlanAssumptions());
    }

    void takesEachSetFromItsRange()
    {
        const AssumptionBook book({wages()});

        QCOMPARE(book.values(AssumptionSet::Low).wageGrowth, Rate::fromPercent(1));
        QCOMPARE(book.values(AssumptionSet::Middle).wageGrowth, Rate::fromPercent(3));
        QCOMPARE(book.values(AssumptionSet::High).wageGrowth, Rate::fromPercent(5));
        QCOMPARE(book.values(AssumptionSet::High).accountGrowth, Rate());
    }

    void allowsBothLimitsAndNothingBeyond()
    {
        const AssumptionBook book({wages()});
        const auto step = Rate::fromPartsPerMillion(1);

        QVERIFY(book.check(AssumedRate::WageGrowth, Rate()));
        QVERIFY(book.check(AssumedRate::WageGrowth, Rate::fromPercent(8)));
        QVERIFY(!book.check(AssumedRate::WageGrowth, Rate() - step));
        const auto refused = book.check(AssumedRate::WageGrowth, Rate::fromPercent(8) + step);
        QVERIFY(!refused);
        QVERIFY((refused.error()
                 == Error{.code = Error::Code::AssumptionOutside, .values = {u"wage_growth"_s, u"0%"_s, u"8%"_s}}));
    }

private:
    static AssumedRange wages()
    {
        return {.rate = AssumedRate::WageGrowth,
                .low = Rate::fromPercent(1),
                .middle = Rate::fromPercent(3),
                .high = Rate::fromPercent(5),
                .highest = Rate::fromPercent(8)};
    }
};

QTEST_GUILESS_MAIN(PlanAssumptionsTest)
#include "tst_planassumptions.moc"
