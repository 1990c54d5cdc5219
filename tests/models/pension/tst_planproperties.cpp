#include "models/pension/planexplanation.h"
#include "tests/support/explanationcheck.h"
#include "tests/support/plansamples.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace canbao::test;

namespace {

/// A plan out of chance, the same in every run: any wage, any growth, any years, bases from 60 % to 300 %.
struct ChancePlan
{
    ContributionRate rate;
    PlanTerms terms = {};
    PlanAssumptions assumptions = {};
};

class Chance
{
public:
    explicit Chance(quint32 seed) : m_random(seed) { }

    int between(int lowest, int highest) { return m_random.bounded(lowest, highest + 1); }

    ChancePlan plan()
    {
        ChancePlan chance{.rate = roundPension2026()};
        auto &rate = chance.rate;
        rate.referenceWage = Money::fromFen(between(400'000, 1'500'000));
        rate.baseRounding = BaseRounding::Fen;
        rate.lowerLimit = rate.referenceWage->share(Rate::fromPercent(60), Rounding::HalfUp);
        rate.upperLimit = rate.referenceWage->share(Rate::fromPercent(300), Rounding::HalfUp);
        for (const auto assumed : AssumedRates)
            chance.assumptions.of(assumed) = Rate::fromPartsPerMillion(between(0, 85'000));
        chance.terms = terms();
        return chance;
    }

    Money base(const ContributionRate &rate)
    {
        return Money::fromFen(between(int(rate.lowerLimit->fen()), int(rate.upperLimit->fen())));
    }

private:
    /// Ages at which the sample table has payout months, and enough months until then.
    PlanTerms terms()
    {
        const int years = between(0, 40);
        PlanTerms terms{.first = yearMonth(2026, unsigned(between(1, 12)))};
        terms.birth = addMonths(terms.first, -(63 - years) * 12 - 1);
        terms.monthsSoFar = std::max(between(0, 100), 241 - years * 12);
        if (between(0, 1) == 1)
            terms.indexSoFar = Rate::fromPartsPerMillion(between(600'000, 3'000'000));
        if (between(0, 1) == 1)
            terms.balanceSoFar = Money::fromFen(between(0, 30'000'000));
        if (between(0, 1) == 1)
            terms.paidSoFar = Money::fromFen(between(0, 80'000'000));
        terms.birth = withStatutoryAgeInTable(terms.birth);
        return terms;
    }

    /// Men born from September 1976 on retire at 63; others are made ten years younger until they do.
    static YearMonth withStatutoryAgeInTable(YearMonth birth)
    {
        while (birth < yearMonth(1976, 9))
            birth = addMonths(birth, 120);
        return birth;
    }

    QRandomGenerator m_random;
};

PensionPlan planned(const ChancePlan &chance, const GradeChoice &grade)
{
    return pensionPlan(SamplePlans({chance.rate}).books(), chance.terms, chance.assumptions, grade).value();
}

/// Every Repeated value is worked out elsewhere in the tree.
void collect(const Explanation &node, std::vector<Quantity> &computed, std::vector<Quantity> &repeated)
{
    (node.formula == Formula::Repeated ? repeated : computed).push_back(node.value);
    for (const auto &input : node.inputs)
        collect(input, computed, repeated);
}

constexpr quint32 Seed = 20051203; // the day of 国发〔2005〕38号
constexpr int Rounds = 300;

} // namespace

class PlanPropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moreIsNeverLess();
    void moreMonthsAreNeverLess();
    void accountAndPoolAreTheTotalToTheFen();
    void paybackIsTheFirstMonthThatIsEnough();
    void payingMoreForTheSamePensionTakesLonger();
    void everyTreeGivesItsOwnResult();
    void aCarefulSetGivesNoMoreThanAFavourableOne();
};

void PlanPropertiesTest::moreIsNeverLess()
{
    Chance chance(Seed);
    for (int round = 0; round < Rounds; ++round) {
        const auto plan = chance.plan();
        auto bases = std::pair(chance.base(plan.rate), chance.base(plan.rate));
        if (bases.second < bases.first)
            std::swap(bases.first, bases.second);

        const auto lower = planned(plan, BaseGrade{bases.first});
        const auto higher = planned(plan, BaseGrade{bases.second});

        QVERIFY(lower.pension && higher.pension);
        QVERIFY(lower.paid() <= higher.paid());
        QVERIFY(lower.pension->basic <= higher.pension->basic);
        QVERIFY(lower.pension->account <= higher.pension->account);
    }
}

void PlanPropertiesTest::moreMonthsAreNeverLess()
{
    Chance chance(Seed + 1);
    for (int round = 0; round < Rounds; ++round) {
        auto plan = chance.plan();
        plan.terms.monthsSoFar = std::max(plan.terms.monthsSoFar, 240);
        const auto all = planned(plan, FloorGrade{});
        if (all.times.monthsPlanned < 2)
            continue;
        plan.terms.months = chance.between(1, all.times.monthsPlanned - 1);

        const auto fewer = planned(plan, FloorGrade{});

        QVERIFY(fewer.pension && all.pension);
        QVERIFY(fewer.paid() < all.paid());
        QVERIFY(fewer.pension->total() < all.pension->total());
    }
}

void PlanPropertiesTest::accountAndPoolAreTheTotalToTheFen()
{
    Chance chance(Seed + 2);
    for (int round = 0; round < Rounds; ++round) {
        const auto chosen = chance.plan();
        const auto plan = planned(chosen, BaseGrade{chance.base(chosen.rate)});

        Money pooled;
        for (const auto &stretch : plan.path.stretches) {
            QCOMPARE(stretch.account + stretch.pooled(), stretch.premium);
            pooled += stretch.pooled() * stretch.months;
        }
        QCOMPARE(plan.path.toAccount() + pooled, plan.path.paid());
        Money deposits = plan.balanceSoFar;
        Money interest;
        for (const auto &year : plan.accountYears) {
            deposits += year.deposits;
            interest += year.interest;
        }
        QCOMPARE(deposits, plan.toAccount());
        QCOMPARE(plan.balance(), plan.toAccount() + interest);
        QCOMPARE(plan.path.months(), plan.times.monthsPlanned);
    }
}

void PlanPropertiesTest::paybackIsTheFirstMonthThatIsEnough()
{
    Chance chance(Seed + 3);
    for (int round = 0; round < Rounds; ++round) {
        const auto chosen = chance.plan();
        const auto plan = planned(chosen, BaseGrade{chance.base(chosen.rate)});

        QVERIFY(plan.payback);
        const auto total = plan.pension->total();
        QVERIFY(total * plan.payback->months >= plan.paid());
        QVERIFY(total * (plan.payback->months - 1) < plan.paid());
        if (!plan.terms.paidSoFar && !plan.terms.balanceSoFar)
            QVERIFY(plan.accountPayback->months <= plan.payback->months);
    }
}

void PlanPropertiesTest::payingMoreForTheSamePensionTakesLonger()
{
    Chance chance(Seed + 4);
    for (int round = 0; round < Rounds; ++round) {
        const Money pension = Money::fromFen(chance.between(50'000, 1'500'000));
        const Money paid = Money::fromFen(chance.between(1, 100'000'000));
        const Money more = paid + Money::fromFen(chance.between(0, 100'000'000));
        const auto start = yearMonth(2040, 1);

        const auto sooner = payback(paid, pension, start, yearMonth(1977, 1));
        const auto later = payback(more, pension, start, yearMonth(1977, 1));
        const auto better = payback(paid, pension + Money::fromFen(1), start, yearMonth(1977, 1));

        if (sooner && later)
            QVERIFY(sooner->age <= later->age);
        if (sooner)
            QVERIFY(better && better->age <= sooner->age);
    }
}

void PlanPropertiesTest::everyTreeGivesItsOwnResult()
{
    Chance chance(Seed + 5);
    for (int round = 0; round < Rounds / 3; ++round) {
        const auto chosen = chance.plan();
        const auto plan = planned(chosen, BaseGrade{chance.base(chosen.rate)});

        for (const auto &tree : {pensionExplanation(plan), paidExplanation(plan)}) {
            QCOMPARE(contradictionIn(tree), QString());
            std::vector<Quantity> computed;
            std::vector<Quantity> repeated;
            collect(tree, computed, repeated);
            for (const auto &value : repeated)
                QVERIFY(std::ranges::find(computed, value) != computed.end());
        }
        QCOMPARE(contradictionIn(todayExplanation(plan)), QString());
        QCOMPARE(contradictionIn(paybackExplanation(plan)), QString());
        QCOMPARE(amountOf(pensionExplanation(plan)), plan.pension->total());
        QCOMPARE(amountOf(paidExplanation(plan)), plan.paid());
    }
}

void PlanPropertiesTest::aCarefulSetGivesNoMoreThanAFavourableOne()
{
    Chance chance(Seed + 6);
    for (int round = 0; round < Rounds; ++round) {
        auto chosen = chance.plan();
        const auto low = planned(chosen, FloorGrade{});
        chosen.assumptions.wageGrowth =
            chosen.assumptions.wageGrowth + Rate::fromPartsPerMillion(chance.between(0, 9'999));
        chosen.assumptions.accountGrowth =
            chosen.assumptions.accountGrowth + Rate::fromPartsPerMillion(chance.between(0, 9'999));

        const auto high = planned(chosen, FloorGrade{});

        QVERIFY(low.pension->total() <= high.pension->total());
    }
}

QTEST_GUILESS_MAIN(PlanPropertiesTest)
#include "tst_planproperties.moc"
