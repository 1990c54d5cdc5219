#include "models/pension/planexplanation.h"
#include "tests/support/explanationcheck.h"
#include "tests/support/plansamples.h"
#include "tests/support/samplerates.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Obstacle = PensionPlan::Obstacle;

namespace {

PensionPlan planned(const SamplePlans &plans, const PlanTerms &terms, const PlanAssumptions &assumptions,
                    const GradeChoice &grade)
{
    return pensionPlan(plans.books(), terms, assumptions, grade).value();
}

bool states(const PensionPlan &plan, AssumptionKind kind)
{
    return std::ranges::count(plan.stated, kind, &StatedAssumption::kind) == 1;
}

bool omits(const PensionPlan &plan, PlanOmission omission)
{
    return std::ranges::count(plan.omitted, omission) == 1;
}

} // namespace

class PensionPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithACaseByHandWithoutGrowth();
    void agreesWithACaseByHandWithGrowth();
    void drawsEarlierForLess();
    void assumesTheLowestBaseForMonthsSoFar();
    void prefersTheBenefitBaseThatIsKnown();
    void hasNoPensionWhenMonthsAreShort();
    void saysWhenTheFiguresAreNotKnown();
    void takesTheWageOfAnEarlierYearAsProvisional();
    void marksFiguresFromANotice();
    void needsNoMonthMoreWhenEnoughWerePaid();
    void refusesABaseOutsideTheLimits();
    void everyTreeEndsInItsValue();
    void everyKindHasAKeyOfItsOwn();
};

/// Index: (0.6 × 145 + 1 × 35) ÷ 180 = 0.677778 (122 ÷ 180, to a millionth).
/// Basic (国发〔2005〕38号): 10000 × (1 + 0.677778) ÷ 2 × 15 × 1 % = 1258.3335 → 1258.33.
/// Account: 60000 + 35 × 800 = 88000; ÷ 132 = 666.6667 → 666.67. Together 1925.00.
/// Paid: 130000 + 35 × 2000 = 200000; ÷ 1925 = 103.9: the 104th pension, April 2038, 61 years + 103 months.
/// Against the account alone: 88000 ÷ 1925 = 45.7: the 46th, June 2033.
void PensionPlanTest::agreesWithACaseByHandWithoutGrowth()
{
    const SamplePlans plans({roundPension2026()});

    const auto plan = planned(plans, septemberTerms(), {}, PercentGrade{percent(u"100")});

    QCOMPARE(plan.obstacle, Obstacle::None);
    QCOMPARE(plan.times.monthsPlanned, 35);
    QCOMPARE(plan.averageIndex, Rate::fromPartsPerMillion(677'778));
    QCOMPARE(plan.balance(), Money::fromYuan(88'000));
    QVERIFY(plan.pension);
    QCOMPARE(plan.pension->basic, yuan(u"1258.33"));
    QCOMPARE(plan.pension->account, yuan(u"666.67"));
    QCOMPARE(plan.pension->today, yuan(u"1925.00"));
    QCOMPARE(plan.paid(), Money::fromYuan(200'000));
    QVERIFY((plan.payback == Payback{.months = 104, .month = yearMonth(2038, 4), .age = 61 * 12 + 103}));
    QVERIFY((plan.accountPayback == Payback{.months = 46, .month = yearMonth(2033, 6), .age = 61 * 12 + 45}));
    QCOMPARE(plan.standing(), Standing::Known);
    QVERIFY(!plan.isEntered());
}

/// Wages +3 %, account +2 %, prices +1 %. A man of August 1967: 60 years and 8 months in April 2028.
/// Bases 6000 | 6180 | 6365.40: premiums 2 × 1200 + 12 × 1236 + 3 × 1273.08 = 21051.24; to the account 480 | 494.40 |
/// 509.23 (509.232).
/// Account 2026: (50000 × 2 + 480 × 3) × 2 % ÷ 12 = 169.07; 50000 + 960 + 169.07 = 51129.07.
/// 2027: (51129.07 × 12 + 494.40 × 78) × 2 % ÷ 12 = 1086.85; + 5932.80 = 58148.72.
/// 2028: (58148.72 × 3 + 509.23 × 6) × 2 % ÷ 12 = 295.84; + 1527.69 = 59972.25.
/// Benefit base 10000 × 1.03² = 10609; basic 10609 × 1.6 ÷ 2 × 15 × 1 % = 1273.08; account 59972.25 ÷ 134.3 = 446.55.
/// Together 1719.63; today's: ÷ 1.01 = 1702.60, ÷ 1.01 = 1685.74. (100000 + 21051.24) ÷ 1719.63 = 70.4: 71 months.
void PensionPlanTest::agreesWithACaseByHandWithGrowth()
{
    const SamplePlans plans({roundPension2026()});
    const PlanTerms terms{.birth = yearMonth(1967, 8),
                          .first = yearMonth(2026, 11),
                          .monthsSoFar = 163,
                          .indexSoFar = Rate::fromPercent(60),
                          .balanceSoFar = Money::fromYuan(50'000),
                          .paidSoFar = Money::fromYuan(100'000)};
    const PlanAssumptions assumptions{Rate::fromPercent(3), Rate::fromPercent(2), Rate::fromPercent(1)};

    const auto plan = planned(plans, terms, assumptions, FloorGrade{});

    QCOMPARE(plan.path.stretches.size(), 3);
    QCOMPARE(plan.path.stretches[1].base, yuan(u"6180.00"));
    QCOMPARE(plan.path.stretches[2].account, yuan(u"509.23"));
    QCOMPARE(plan.path.paid(), yuan(u"21051.24"));
    QCOMPARE(plan.accountYears.size(), 3);
    QCOMPARE(plan.accountYears[0].interest, yuan(u"169.07"));
    QCOMPARE(plan.accountYears[1].closing(), yuan(u"58148.72"));
    QCOMPARE(plan.balance(), yuan(u"59972.25"));
    QCOMPARE(plan.benefitBase, yuan(u"10609.00"));
    QVERIFY(plan.pension);
    QCOMPARE(plan.pension->basic, yuan(u"1273.08"));
    QCOMPARE(plan.pension->account, yuan(u"446.55"));
    QCOMPARE(plan.pension->today, yuan(u"1685.74"));
    QCOMPARE(plan.payback->months, 71);
    // 2400 + 14832 ÷ 1.01 (14685.15) + 3819.24 ÷ 1.01 ÷ 1.01 (3781.43, 3743.99)
    QCOMPARE(plan.paidToday(), yuan(u"120829.14"));
    QVERIFY(states(plan, AssumptionKind::BenefitBase));
    QVERIFY(states(plan, AssumptionKind::PayoutMonths)); // 60 years and 8 months
    QVERIFY(!states(plan, AssumptionKind::IndexSoFar));
}

void PensionPlanTest::drawsEarlierForLess()
{
    const SamplePlans plans({roundPension2026()});
    auto terms = septemberTerms();
    terms.monthsSoFar = 200;
    const auto statutory = planned(plans, terms, {}, FloorGrade{});
    terms.start = yearMonth(2028, 9); // 60

    const auto early = planned(plans, terms, {}, FloorGrade{});

    QCOMPARE(early.times.monthsPlanned, statutory.times.monthsPlanned - 12);
    QCOMPARE(early.payoutMonths, Tenths{1390});
    QVERIFY(early.pension->total() < statutory.pension->total());
}

/// 145 months at the lowest base: 6000 × 8 % × 145 = 69600 in the account, 6000 × 20 % × 145 = 174000 paid.
void PensionPlanTest::assumesTheLowestBaseForMonthsSoFar()
{
    const SamplePlans plans({roundPension2026()});
    auto terms = septemberTerms();
    terms.indexSoFar.reset();
    terms.balanceSoFar.reset();
    terms.paidSoFar.reset();

    const auto plan = planned(plans, terms, {}, PercentGrade{percent(u"300")});

    QCOMPARE(plan.indexSoFar, Rate::fromPercent(60));
    QCOMPARE(plan.balanceSoFar, Money::fromYuan(69'600));
    QCOMPARE(plan.paidSoFar, Money::fromYuan(174'000));
    QVERIFY(states(plan, AssumptionKind::IndexSoFar));
    QVERIFY(states(plan, AssumptionKind::BalanceSoFar));
    QVERIFY(states(plan, AssumptionKind::PaidSoFar));
    QCOMPARE(contradictionIn(paidExplanation(plan)), QString());
    QCOMPARE(contradictionIn(pensionExplanation(plan)), QString());
}

/// 9000 instead of 10000: basic 9000 × 1.677778 ÷ 2 × 15 × 1 % = 1132.50015.
void PensionPlanTest::prefersTheBenefitBaseThatIsKnown()
{
    const SamplePlans plans({roundPension2026()});
    auto terms = septemberTerms();
    terms.benefitBase = Money::fromYuan(9'000);

    const auto plan = planned(plans, terms, {}, PercentGrade{percent(u"100")});

    QCOMPARE(plan.pension->basic, yuan(u"1132.50"));
    QVERIFY(!states(plan, AssumptionKind::BenefitBase));
}

void PensionPlanTest::hasNoPensionWhenMonthsAreShort()
{
    const SamplePlans plans({roundPension2026()});
    auto terms = septemberTerms();
    terms.months = 34; // 179 in all

    const auto plan = planned(plans, terms, {}, FloorGrade{});

    QCOMPARE(plan.obstacle, Obstacle::NotEnoughMonths);
    QVERIFY(!plan.pension);
    QVERIFY(!plan.payback);
    QCOMPARE(plan.path.paid(), Money::fromYuan(34 * 1'200));
    QVERIFY(plan.balance() > plan.balanceSoFar);
}

void PensionPlanTest::saysWhenTheFiguresAreNotKnown()
{
    auto noRate = roundPension2026();
    noRate.total.reset();
    auto noWage = roundPension2026();
    noWage.referenceWage.reset();
    auto young = septemberTerms();
    young.birth = yearMonth(1969, 3); // 61 years and 1 month, which the sample table does not have
    young.monthsSoFar = 200;

    QCOMPARE(planned(SamplePlans({noRate}), septemberTerms(), {}, FloorGrade{}).obstacle, Obstacle::RateUnknown);
    QCOMPARE(planned(SamplePlans({noWage}), septemberTerms(), {}, FloorGrade{}).obstacle, Obstacle::WageUnknown);
    QCOMPARE(planned(SamplePlans({roundPension2026()}), young, {}, FloorGrade{}).obstacle, Obstacle::AgeOutsideTable);
    QCOMPARE(planned(SamplePlans({noRate}), septemberTerms(), {}, FloorGrade{}).standing(), Standing::Unknown);
    QVERIFY(!planned(SamplePlans({noRate}), septemberTerms(), {}, FloorGrade{}).isPaidKnown());
    QVERIFY(!planned(SamplePlans({noWage}), septemberTerms(), {}, FloorGrade{}).isPaidKnown());
    QVERIFY(planned(SamplePlans({roundPension2026()}), young, {}, FloorGrade{}).isPaidKnown());
}

/// Jiangsu 2026: limits are published, the wage is not; that of 2025 is used.
void PensionPlanTest::takesTheWageOfAnEarlierYearAsProvisional()
{
    auto later = roundPension2026();
    later.referenceWage.reset();
    auto earlier = pensionRow(u"990000", u"2025-01", u"2025-12");
    earlier.referenceWage = Money::fromYuan(9'600);

    const auto plan = planned(SamplePlans({earlier, later}), septemberTerms(), {}, FloorGrade{});

    QCOMPARE(plan.wageNow, Money::fromYuan(9'600));
    QCOMPARE(plan.path.stretches.front().index, percent(u"62.5"));
    QCOMPARE(plan.standing(), Standing::Provisional);
    QVERIFY(states(plan, AssumptionKind::EarlierWage));
    QVERIFY(omits(plan, PlanOmission::TopUps));
    QCOMPARE(plan.sources().size(), 1); // the sample rows share a notice
    QCOMPARE(contradictionIn(pensionExplanation(plan)), QString());
}

void PensionPlanTest::marksFiguresFromANotice()
{
    auto row = roundPension2026();
    row.source.confidence = Confidence::EnteredByHand;

    const auto plan = planned(SamplePlans({row}), septemberTerms(), {}, FloorGrade{});

    QVERIFY(plan.isEntered());
    QCOMPARE(plan.standing(), Standing::EnteredByHand);
    QVERIFY(!omits(plan, PlanOmission::TopUps));
}

void PensionPlanTest::needsNoMonthMoreWhenEnoughWerePaid()
{
    auto terms = septemberTerms();
    terms.first = yearMonth(2029, 9);
    terms.monthsSoFar = 180;

    const auto plan = planned(SamplePlans({roundPension2026()}), terms, {}, FloorGrade{});

    QCOMPARE(plan.times.monthsPlanned, 0);
    QVERIFY(plan.path.stretches.empty());
    QCOMPARE(plan.averageIndex, Rate::fromPercent(60));
    QCOMPARE(plan.pension->account, yuan(u"454.55")); // 60000 ÷ 132
    QCOMPARE(plan.paid(), Money::fromYuan(130'000));
    QCOMPARE(contradictionIn(paidExplanation(plan)), QString());
    QCOMPARE(contradictionIn(pensionExplanation(plan)), QString());
}

void PensionPlanTest::refusesABaseOutsideTheLimits()
{
    const SamplePlans plans({roundPension2026()});

    const auto plan = pensionPlan(plans.books(), septemberTerms(), {}, BaseGrade{Money::fromYuan(5'999)});

    QVERIFY(!plan);
    QCOMPARE(plan.error().code, Error::Code::BaseOutsideLimits);
}

void PensionPlanTest::everyTreeEndsInItsValue()
{
    const SamplePlans plans({roundPension2026()});
    const PlanAssumptions assumptions{Rate::fromPercent(3), Rate::fromPercent(2), Rate::fromPercent(1)};

    const auto plan = planned(plans, septemberTerms(), assumptions, PercentGrade{percent(u"80")});

    QCOMPARE(amountOf(pensionExplanation(plan)), plan.pension->total());
    QCOMPARE(amountOf(todayExplanation(plan)), plan.pension->today);
    QCOMPARE(amountOf(paidExplanation(plan)), plan.paid());
    QCOMPARE(amountOf(balanceExplanation(plan)), plan.balance());
    QCOMPARE(std::get<Tenths>(paybackExplanation(plan).value), count(plan.payback->months));
    for (const auto &tree : {pensionExplanation(plan), todayExplanation(plan), paidExplanation(plan),
                             paybackExplanation(plan), balanceExplanation(plan)})
        QCOMPARE(contradictionIn(tree), QString());
}

void PensionPlanTest::everyKindHasAKeyOfItsOwn()
{
    QSet<QString> keys;
    for (int kind = 0; kind <= int(AssumptionKind::PayoutMonths); ++kind)
        keys.insert(assumptionKindKey(AssumptionKind(kind)));
    QCOMPARE(keys.size(), int(AssumptionKind::PayoutMonths) + 1);
    keys.clear();
    for (int omission = 0; omission <= int(PlanOmission::TopUps); ++omission)
        keys.insert(planOmissionKey(PlanOmission(omission)));
    QCOMPARE(keys.size(), int(PlanOmission::TopUps) + 1);
    keys.clear();
    for (int obstacle = 0; obstacle <= int(Obstacle::AgeOutsideTable); ++obstacle)
        keys.insert(planObstacleKey(Obstacle(obstacle)));
    QCOMPARE(keys.size(), int(Obstacle::AgeOutsideTable) + 1);
}

QTEST_GUILESS_MAIN(PensionPlanTest)
#include "tst_pensionplan.moc"
