#include "models/place/pensioneffect.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;
using Obstacle = PensionEffect::Obstacle;

/// Beijing from 2025-07: reference wage 11937, limits 7162 and 35811, 20 % and 8 %.
class PensionEffectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsBaseAndIndexOfThePremium_data()
    {
        QTest::addColumn<QString>("premium");
        QTest::addColumn<QString>("base");
        QTest::addColumn<qint64>("index");

        QTest::newRow("the wage itself: 2387.40 ÷ 20 % = 11937") << u"2387.40"_s << u"11937.00"_s << qint64{1'000'000};
        QTest::newRow("at the floor: 7162 ÷ 11937 = 0.59998325") << u"1432.40"_s << u"7162.00"_s << qint64{599'983};
        QTest::newRow("at the ceiling: 35811 ÷ 11937 = 3") << u"7162.20"_s << u"35811.00"_s << qint64{3'000'000};
        QTest::newRow("rounded down: 8000 ÷ 11937 = 0.67018514") << u"1600.00"_s << u"8000.00"_s << qint64{670'185};
        QTest::newRow("rounded up: 8001 ÷ 11937 = 0.67026891") << u"1600.20"_s << u"8001.00"_s << qint64{670'269};
    }

    void findsBaseAndIndexOfThePremium()
    {
        QFETCH(const QString, premium);
        QFETCH(const QString, base);
        QFETCH(const qint64, index);

        const auto effect = pensionEffect(RateFound{&m_beijing}, test::yuan(premium), std::nullopt);

        QCOMPARE(effect.obstacle, Obstacle::None);
        QCOMPARE(toPlainText(effect.premium), toPlainText(test::yuan(premium)));
        QCOMPARE(toPlainText(*effect.base), base);
        QCOMPARE(effect.index->partsPerMillion(), index);
        QCOMPARE(effect.referenceWage, std::optional(Money::fromYuan(11'937)));
        QCOMPARE(effect.standing, Standing::Known);
        QCOMPARE(effect.source, std::optional(m_beijing.source));
        QVERIFY(!effect.limit);
    }

    /// Shanghai charged 24 % until 2024-02: 2000.00 ÷ 24 % = 8333.333, 2000.03 ÷ 24 % = 8333.458.
    void roundsTheBaseToTheFen()
    {
        auto rate = m_beijing;
        rate.total = Rate::fromPercent(24);

        QCOMPARE(*pensionEffect(RateFound{&rate}, test::yuan(u"2000.00"), {}).base, test::yuan(u"8333.33"));
        QCOMPARE(*pensionEffect(RateFound{&rate}, test::yuan(u"2000.03"), {}).base, test::yuan(u"8333.46"));
    }

    void saysWhichLimitIsInTheWay_data()
    {
        QTest::addColumn<QString>("premium");
        QTest::addColumn<Obstacle>("obstacle");
        QTest::addColumn<QString>("limit");

        QTest::newRow("a fen below 20 % of 7162") << u"1432.39"_s << Obstacle::BelowFloor << u"1432.40"_s;
        QTest::newRow("a fen above 20 % of 35811") << u"7162.21"_s << Obstacle::AboveCeiling << u"7162.20"_s;
    }

    void saysWhichLimitIsInTheWay()
    {
        QFETCH(const QString, premium);
        QFETCH(const Obstacle, obstacle);
        QFETCH(const QString, limit);

        const auto effect = pensionEffect(RateFound{&m_beijing}, test::yuan(premium), Tenths{1390});

        QCOMPARE(effect.obstacle, obstacle);
        QCOMPARE(toPlainText(*effect.limit), limit);
        QVERIFY(effect.referenceWage);
        QVERIFY(!effect.base && !effect.index && !effect.gain);
    }

    void meetsNoLimitThatIsNotKnown()
    {
        auto rate = m_beijing;
        rate.lowerLimit.reset();
        rate.upperLimit.reset();

        QCOMPARE(pensionEffect(RateFound{&rate}, Money::fromYuan(1), {}).obstacle, Obstacle::None);
        QCOMPARE(pensionEffect(RateFound{&rate}, Money::fromYuan(100'000), {}).obstacle, Obstacle::None);
    }

    void comparesNothingWithoutTheFiguresForIt()
    {
        auto noWage = m_beijing;
        noWage.referenceWage.reset();
        auto noRate = m_beijing;
        noRate.total.reset();
        auto noAccount = m_beijing;
        noAccount.personalAccount.reset();
        for (const RateAnswer &answer :
             std::vector<RateAnswer>{RateFound{&noWage}, RateUnknown{&noRate}, RateFound{&noAccount}, RateUnknown{}}) {
            const auto effect = pensionEffect(answer, Money::fromYuan(2'000), Tenths{1390});

            QCOMPARE(effect.obstacle, Obstacle::WageUnknown);
            QVERIFY(!effect.referenceWage && !effect.base && !effect.index && !effect.gain && !effect.limit);
            QCOMPARE(effect.standing, Standing::Unknown);
        }
    }

    void saysWhenTheWageIsProvisional()
    {
        QCOMPARE(pensionEffect(RateProvisional{&m_beijing}, Money::fromYuan(2'000), {}).standing,
                 Standing::Provisional);
    }

    /// 国发〔2005〕38号: a year adds wage × (1 + index) ÷ 2 × 1 % and, of the account, base × 8 % × 12 ÷ payout months
    /// (139 at 60, 117 at 63).
    void addsAYearToThePension_data()
    {
        QTest::addColumn<QString>("premium");
        QTest::addColumn<qint64>("payoutMonths");
        QTest::addColumn<QString>("basic");
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("gain");

        // 11937 × 2 ÷ 2 × 1 %; 954.96 × 12 = 11459.52, ÷ 139 = 82.4426
        QTest::newRow("index 1 at 60") << u"2387.40"_s << qint64{1390} << u"119.37"_s << u"82.44"_s << u"201.81"_s;
        // the same; 11459.52 ÷ 117 = 97.9446
        QTest::newRow("index 1 at 63") << u"2387.40"_s << qint64{1170} << u"119.37"_s << u"97.94"_s << u"217.31"_s;
        // 11937 × 1.754042 ÷ 2 × 1 % = 104.69; 720.08 × 12 = 8640.96, ÷ 139 = 62.1652
        QTest::newRow("index 0.754042 at 60")
            << u"1800.20"_s << qint64{1390} << u"104.69"_s << u"62.17"_s << u"166.86"_s;
        // 11937 × 4 ÷ 2 × 1 % = 238.74; 2864.88 × 12 = 34378.56, ÷ 139 = 247.3278
        QTest::newRow("index 3 at 60") << u"7162.20"_s << qint64{1390} << u"238.74"_s << u"247.33"_s << u"486.07"_s;
    }

    void addsAYearToThePension()
    {
        QFETCH(const QString, premium);
        QFETCH(const qint64, payoutMonths);
        QFETCH(const QString, basic);
        QFETCH(const QString, account);
        QFETCH(const QString, gain);

        const auto effect = pensionEffect(RateFound{&m_beijing}, test::yuan(premium), Tenths{payoutMonths});

        QVERIFY(effect.gain);
        QCOMPARE(toPlainText(std::get<Money>(effect.gain->value)), gain);
        QCOMPARE(effect.gain->inputs.size(), 2);
        QCOMPARE(toPlainText(std::get<Money>(effect.gain->inputs.front().value)), basic);
        QCOMPARE(toPlainText(std::get<Money>(effect.gain->inputs.back().value)), account);
    }

    void statesItsInputsAsAssumptions()
    {
        const auto effect = pensionEffect(RateFound{&m_beijing}, test::yuan(u"2387.40"), Tenths{1390});

        for (const auto &part : effect.gain->inputs) {
            QCOMPARE(part.source->documentNumber, u"国发〔2005〕38号"_s);
            for (const auto &input : part.inputs)
                QCOMPARE(input.formula, Formula::Assumption);
        }
    }

    void addsNothingWithoutAnAgeOfRetirement()
    {
        QVERIFY(!pensionEffect(RateFound{&m_beijing}, Money::fromYuan(2'000), std::nullopt).gain);
    }

private:
    const ContributionRate m_beijing = test::beijingPension2025();
};

QTEST_GUILESS_MAIN(PensionEffectTest)
#include "tst_pensioneffect.moc"
