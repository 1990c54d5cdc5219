#include "models/pension/planseries.h"
#include "tests/support/explanationcheck.h"
#include "tests/support/plansamples.h"
#include "tests/support/samplerates.h"

#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace canbao::test;

namespace {

PensionPlan planned(const GradeChoice &grade, const PlanAssumptions &assumptions = {})
{
    const SamplePlans plans({roundPension2026()});
    return pensionPlan(plans.books(), septemberTerms(), assumptions, grade).value();
}

const LifePoint &pointOf(const std::vector<LifePoint> &points, YearMonth month)
{
    return *std::ranges::find(points, month, &LifePoint::month);
}

} // namespace

class PlanSeriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsACaseByHand();
    void countsLaterYuanAsFewerOfToday();
    void neverFallsAndIsInTheOrderOfTime();
    void receivesNothingWithoutAPension();
    void saysWhatOneGradeMoreBrings();
};

/// The case of PensionPlanTest: 2000 a month from October 2026, pension 1925 from September 2029, paid back in April
/// 2038.
void PlanSeriesTest::followsACaseByHand()
{
    const auto points = lifeSeries(planned(PercentGrade{percent(u"100")}), 75);

    QVERIFY(points.front().month == yearMonth(2026, 10));
    QCOMPARE(points.front().paid, Money::fromYuan(132'000));
    QCOMPARE(pointOf(points, yearMonth(2026, 12)).paid, Money::fromYuan(136'000));
    const auto &start = pointOf(points, yearMonth(2029, 9));
    QVERIFY(start.isStart);
    QCOMPARE(start.age, 61 * 12);
    QCOMPARE(start.paid, Money::fromYuan(200'000));
    QCOMPARE(start.received, Money::fromYuan(1'925));
    const auto &payback = pointOf(points, yearMonth(2038, 4));
    QVERIFY(payback.isPayback);
    QCOMPARE(payback.received, Money::fromYuan(1'925) * 104);
    QVERIFY(payback.received >= payback.paid);
    QVERIFY(points.back().month == yearMonth(2043, 9));
    QCOMPARE(points.back().age, 75 * 12);
}

/// Prices +10 %: 2000 × 12 of 2027 are 21818.18 of 2026.
void PlanSeriesTest::countsLaterYuanAsFewerOfToday()
{
    const auto points = lifeSeries(planned(PercentGrade{percent(u"100")}, {.priceGrowth = Rate::fromPercent(10)}));

    const auto &december = pointOf(points, yearMonth(2027, 12));
    QCOMPARE(december.paid, Money::fromYuan(160'000));
    QCOMPARE(december.paidToday, yuan(u"157818.18"));
    QVERIFY(points.back().receivedToday < points.back().received);
}

void PlanSeriesTest::neverFallsAndIsInTheOrderOfTime()
{
    const auto points =
        lifeSeries(planned(FloorGrade{}, {Rate::fromPercent(3), Rate::fromPercent(2), Rate::fromPercent(1)}));

    const auto rises = [](auto member) {
        return [member](const LifePoint &one, const LifePoint &other) { return one.*member < other.*member; };
    };
    QVERIFY(std::ranges::is_sorted(points, {}, &LifePoint::month));
    QVERIFY(std::ranges::is_sorted(points, rises(&LifePoint::paid)));
    QVERIFY(std::ranges::is_sorted(points, rises(&LifePoint::received)));
    QVERIFY(std::ranges::is_sorted(points, rises(&LifePoint::paidToday)));
    QVERIFY(std::ranges::is_sorted(points, rises(&LifePoint::receivedToday)));
    QCOMPARE(std::ranges::count(points, true, &LifePoint::isPayback), 1);
}

void PlanSeriesTest::receivesNothingWithoutAPension()
{
    auto terms = septemberTerms();
    terms.months = 12;
    const SamplePlans plans({roundPension2026()});

    const auto points = lifeSeries(pensionPlan(plans.books(), terms, {}, FloorGrade{}).value());

    for (const auto &point : points)
        QCOMPARE(point.received, Money());
}

/// 60 % → 100 %: 35 × 800 = 28000 more. Index (0.6 × 145 + 0.6 × 35) ÷ 180 = 0.6: basic 1200.00; account
/// (60000 + 35 × 480) ÷ 132 = 581.82; 1925.00 − 1781.82 = 143.18 a month. 28000 ÷ 143.18 = 195.6: 196 months.
void PlanSeriesTest::saysWhatOneGradeMoreBrings()
{
    const auto step = planStep(planned(FloorGrade{}), planned(PercentGrade{percent(u"100")}));

    QVERIFY(step);
    QCOMPARE(step->paid, Money::fromYuan(28'000));
    QCOMPARE(step->pension, yuan(u"143.18"));
    QCOMPARE(step->payback->months, 196);
    QCOMPARE(contradictionIn(step->paidExplanation), QString());
    QCOMPARE(contradictionIn(step->pensionExplanation), QString());
    QCOMPARE(amountOf(step->pensionExplanation), step->pension);
}

QTEST_GUILESS_MAIN(PlanSeriesTest)
#include "tst_planseries.moc"
