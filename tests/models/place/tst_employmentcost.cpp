#include "models/place/employmentcost.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

/// Beijing from 2025-07: limits 7162 and 35811.
class EmploymentCostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 国办发〔2019〕13号: employer 16 %, employee 8 %.
    void chargesTheWageWithinTheLimits_data()
    {
        QTest::addColumn<QString>("wage");
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("employer");
        QTest::addColumn<QString>("employee");

        QTest::newRow("within") << u"10000"_s << u"10000.00"_s << u"1600.00"_s << u"800.00"_s;
        QTest::newRow("at the floor") << u"7162"_s << u"7162.00"_s << u"1145.92"_s << u"572.96"_s;
        QTest::newRow("below the floor") << u"5000"_s << u"7162.00"_s << u"1145.92"_s << u"572.96"_s;
        QTest::newRow("at the ceiling") << u"35811"_s << u"35811.00"_s << u"5729.76"_s << u"2864.88"_s;
        QTest::newRow("above the ceiling") << u"50000"_s << u"35811.00"_s << u"5729.76"_s << u"2864.88"_s;
        QTest::newRow("rounded up: 1145.9312 and 572.9656")
            << u"7162.07"_s << u"7162.07"_s << u"1145.93"_s << u"572.97"_s;
        QTest::newRow("rounded down: 1145.9248 and 572.9624")
            << u"7162.03"_s << u"7162.03"_s << u"1145.92"_s << u"572.96"_s;
    }

    void chargesTheWageWithinTheLimits()
    {
        QFETCH(const QString, wage);
        QFETCH(const QString, base);
        QFETCH(const QString, employer);
        QFETCH(const QString, employee);

        const auto cost = costOf(RateFound{&m_pension}, test::yuan(wage));

        QVERIFY(cost);
        QCOMPARE(toPlainText(std::get<Money>(cost->base.value)), base);
        QCOMPARE(toPlainText(cost->employer()), employer);
        QCOMPARE(toPlainText(cost->employee()), employee);
        QVERIFY(cost->isFromWage);
        QCOMPARE(cost->standing, Standing::Known);
    }

    void takesTheFloorWithoutAWage()
    {
        const auto cost = costOf(RateFound{&m_pension}, std::nullopt);

        QVERIFY(cost);
        QVERIFY(!cost->isFromWage);
        QCOMPARE(cost->base.term, Term::LowerLimit);
        QCOMPARE(std::get<Money>(cost->base.value), Money::fromYuan(7'162));
        QCOMPARE(cost->employer(), test::yuan(u"1145.92"));
        QCOMPARE(cost->employee(), test::yuan(u"572.96"));
    }

    void limitsNothingWhereTheLimitsAreNotKnown()
    {
        const auto cost = costOf(RateUnknown{}, Money::fromYuan(1'000));

        QVERIFY(cost);
        QCOMPARE(std::get<Money>(cost->base.value), Money::fromYuan(1'000));
        QCOMPARE(cost->employee(), Money::fromYuan(80));
        QCOMPARE(cost->standing, Standing::Unknown);
    }

    void limitsByTheOneLimitThatIsKnown()
    {
        auto ceilingOnly = m_pension;
        ceilingOnly.lowerLimit.reset();
        QCOMPARE(std::get<Money>(costOf(RateFound{&ceilingOnly}, Money::fromYuan(1'000))->base.value),
                 Money::fromYuan(1'000));
        QCOMPARE(std::get<Money>(costOf(RateFound{&ceilingOnly}, Money::fromYuan(40'000))->base.value),
                 Money::fromYuan(35'811));
    }

    void saysNothingWithoutWageAndFloor()
    {
        auto noFloor = m_pension;
        noFloor.lowerLimit.reset();

        QVERIFY(!costOf(RateFound{&noFloor}, std::nullopt));
        QVERIFY(!costOf(RateUnknown{}, std::nullopt));
    }

    void saysWhenTheLimitsAreProvisional()
    {
        QCOMPARE(costOf(RateProvisional{&m_pension}, Money::fromYuan(10'000))->standing, Standing::Provisional);
    }

    /// Medical, unemployment and injury belong to cities and trades: no national figure stands in for them.
    void leavesWhatIsNotKnownUnknown()
    {
        const auto cost = costOf(RateFound{&m_pension}, Money::fromYuan(10'000));

        std::vector<EmploymentInsurance> order;
        for (const auto &share : cost->shares)
            order.push_back(share.insurance);
        using enum EmploymentInsurance;
        QCOMPARE(order, (std::vector{Pension, Medical, Unemployment, Injury}));
        QVERIFY(cost->shares.front().employer && cost->shares.front().employee);
        for (std::size_t other = 1; other < cost->shares.size(); ++other)
            QVERIFY(!cost->shares.at(other).employer && !cost->shares.at(other).employee);
    }

    void leavesTheUnknownOneOfTwoSharesUnknown()
    {
        const EmploymentBook rates({{.insurance = EmploymentInsurance::Injury, .employer = test::percent(u"0.5")}});

        const auto cost = employmentCost(RateFound{&m_pension}, rates, {}, yearMonth(2025, 7), Money::fromYuan(10'000));

        const auto &injury = cost->shares.back();
        QCOMPARE(std::get<Money>(injury.employer->value), Money::fromYuan(50));
        QVERIFY(!injury.employee);
        QCOMPARE(cost->employer(), Money::fromYuan(50));
        QCOMPARE(cost->employee(), Money());
    }

    void addsUpWhatIsKnown()
    {
        const EmploymentBook rates({{.insurance = EmploymentInsurance::Pension,
                                     .employer = Rate::fromPercent(16),
                                     .employee = Rate::fromPercent(8)},
                                    {.insurance = EmploymentInsurance::Unemployment,
                                     .employer = test::percent(u"0.5"),
                                     .employee = test::percent(u"0.5")}});

        const auto cost = employmentCost(RateFound{&m_pension}, rates, {}, yearMonth(2025, 7), Money::fromYuan(10'000));

        QCOMPARE(cost->employer(), Money::fromYuan(1'650));
        QCOMPARE(cost->employee(), Money::fromYuan(850));
    }

    void chargesNothingBeforeTheRateHolds()
    {
        const auto cost = employmentCost(RateFound{&m_pension}, test::employmentRates(), {}, yearMonth(2019, 4),
                                         Money::fromYuan(10'000));

        QVERIFY(!cost->shares.front().employer);
    }

    void explainsAShare()
    {
        const auto cost = costOf(RateFound{&m_pension}, Money::fromYuan(5'000));

        const auto &share = *cost->shares.front().employer;
        QCOMPARE(share.term, Term::EmployerShare);
        QCOMPARE(share.formula, Formula::Share);
        QCOMPARE(share.inputs.size(), 2);
        const auto &base = share.inputs.front();
        QCOMPARE(base.formula, Formula::Limited);
        QCOMPARE(base.inputs.front().term, Term::Wage);
        QCOMPARE(base.inputs.front().formula, Formula::FromYou);
        QCOMPARE(base.inputs.at(1).source, std::optional(m_pension.source));
        QCOMPARE(share.inputs.back().value, Quantity(Rate::fromPercent(16)));
        QCOMPARE(share.inputs.back().source->documentNumber, u"国办发〔2019〕13号"_s);
    }

private:
    static std::optional<EmploymentCost> costOf(const RateAnswer &pension, std::optional<Money> wage)
    {
        return employmentCost(pension, test::employmentRates(), {}, yearMonth(2025, 7), wage);
    }

    const ContributionRate m_pension = test::beijingPension2025();
};

QTEST_GUILESS_MAIN(EmploymentCostTest)
#include "tst_employmentcost.moc"
