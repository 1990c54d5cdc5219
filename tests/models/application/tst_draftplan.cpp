#include "models/application/draftplan.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerates.h"

#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;

class DraftPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansFromTheFirstMonthToTheStatutoryOne();
    void takesWhatWasTyped();
    void changesOnlyTheSetShown();
    void needsAPlaceAndAPerson();
    void findsWhatCannotBe_data();
    void findsWhatCannotBe();
    void findsNothingWrongWithSoundAnswers();
    void namesTheWaysOutOfTooFewMonths();

private:
    CheckContext context() const { return {m_books, sampleToday()}; }

    SampleBooks m_books;
};

/// A man of March 1990: 63 years old in March 2053, 319 months from August 2026.
void DraftPlanTest::plansFromTheFirstMonthToTheStatutoryOne()
{
    const auto plan = draftPlan(sampleDraft(), context(), FloorGrade{}, AssumptionSet::Middle);

    QVERIFY(plan);
    QVERIFY(plan->times.start == yearMonth(2053, 3));
    QCOMPARE(plan->times.monthsPlanned, 319);
    QCOMPARE(plan->assumptions.wageGrowth, Rate::fromPercent(3));
    QVERIFY(plan->pension);
    QCOMPARE(plan->payoutMonths, Tenths{1170});
    QCOMPARE(plan->path.stretches.front().premium, yuan(u"1454.00")); // 7270 × 20 %
}

void DraftPlanTest::takesWhatWasTyped()
{
    auto draft = sampleDraft();
    draft.history = {.paidBefore = Certainty::Yes,
                     .stays = {{.region = region(u"110105"), .pensionMonths = u"120"_s, .firstMonth = u"2010-05"_s}}};
    draft.plan = {.start = u"2050年3月"_s,
                  .months = u"60"_s,
                  .indexSoFar = u"0.7512"_s,
                  .balanceSoFar = u"80,000.50"_s,
                  .paidSoFar = u"0"_s,
                  .benefitBase = u"１２０４９"_s};

    const auto terms = planTermsOf(draft, context());

    QVERIFY(terms);
    QVERIFY(terms->start == yearMonth(2050, 3));
    QCOMPARE(terms->months, 60);
    QCOMPARE(terms->monthsSoFar, 120);
    QCOMPARE(terms->indexSoFar, Rate::fromPartsPerMillion(751'200));
    QCOMPARE(terms->balanceSoFar, yuan(u"80000.50"));
    QCOMPARE(terms->paidSoFar, Money());
    QCOMPARE(terms->benefitBase, Money::fromYuan(12'049));
}

void DraftPlanTest::changesOnlyTheSetShown()
{
    auto draft = sampleDraft();
    draft.plan.set = AssumptionSet::Low;
    draft.plan.wageGrowth = u"2.5%"_s;
    draft.plan.accountGrowth = u"9"_s; // above the limit of 8 %: does not count

    const auto low = planAssumptionsOf(draft, m_books, AssumptionSet::Low);

    QCOMPARE(low.wageGrowth, percent(u"2.5"));
    QCOMPARE(low.accountGrowth, percent(u"1"));
    QCOMPARE(planAssumptionsOf(draft, m_books, AssumptionSet::Middle).wageGrowth, percent(u"3"));
}

void DraftPlanTest::needsAPlaceAndAPerson()
{
    auto nowhere = sampleDraft();
    nowhere.place.route.reset();
    auto nobody = sampleDraft();
    nobody.document.number.clear();
    nobody.person.birthDate.clear();
    auto neither = sampleDraft();
    neither.document.number.clear();
    neither.person.sex.reset();

    QCOMPARE(draftPlan(nowhere, context(), FloorGrade{}, AssumptionSet::Low).error().code, Code::RouteMissing);
    QCOMPARE(draftPlan(nobody, context(), FloorGrade{}, AssumptionSet::Low).error().code, Code::BirthDateInvalid);
    QCOMPARE(draftPlan(neither, context(), FloorGrade{}, AssumptionSet::Low).error().code, Code::CategoryMissing);
}

void DraftPlanTest::findsWhatCannotBe_data()
{
    QTest::addColumn<PlanAnswers>("answers");
    QTest::addColumn<Field>("field");
    QTest::addColumn<Code>("code");

    const auto row = [](const char *name, const PlanAnswers &answers, Field field, Code code) {
        QTest::newRow(name) << answers << field << code;
    };
    row("no month", {.start = u"soon"_s}, Field::PlanStart, Code::MonthInvalid);
    row("more than three years early", {.start = u"2050-02"_s}, Field::PlanStart, Code::PensionStartOutside);
    row("later than the law", {.start = u"2053-04"_s}, Field::PlanStart, Code::PensionStartOutside);
    row("no number", {.months = u"many"_s}, Field::PlanMonths, Code::PlanMonthsInvalid);
    row("no month at all", {.months = u"0"_s}, Field::PlanMonths, Code::PlanMonthsInvalid);
    row("a month too many", {.months = u"320"_s}, Field::PlanMonths, Code::PlanMonthsInvalid);
    row("index above 300 %", {.indexSoFar = u"3.01"_s}, Field::IndexSoFar, Code::AssumptionOutside);
    row("index in words", {.indexSoFar = u"low"_s}, Field::IndexSoFar, Code::AssumptionOutside);
    row("balance below zero", {.balanceSoFar = u"-1"_s}, Field::BalanceSoFar, Code::AmountInvalid);
    row("paid with three decimals", {.paidSoFar = u"1.234"_s}, Field::PaidSoFar, Code::AmountInvalid);
    row("benefit base in words", {.benefitBase = u"x"_s}, Field::BenefitBase, Code::AmountInvalid);
    row("wages grow too fast", {.wageGrowth = u"8.01"_s}, Field::WageGrowth, Code::AssumptionOutside);
    row("interest below zero", {.accountGrowth = u"-1"_s}, Field::AccountGrowth, Code::AssumptionOutside);
    row("prices in words", {.priceGrowth = u"?"_s}, Field::PriceGrowth, Code::AssumptionOutside);
}

void DraftPlanTest::findsWhatCannotBe()
{
    QFETCH(const PlanAnswers, answers);
    QFETCH(const Field, field);
    QFETCH(const Code, code);
    auto draft = sampleDraft();
    draft.plan = answers;

    const auto problems = planProblems(draft, context());

    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.front().field, field);
    QCOMPARE(problems.front().error.code, code);
    QVERIFY(problemsOf(Step::Grade, draft, context()) == problems);
    QCOMPARE(stepOf(field), Step::Grade);
}

void DraftPlanTest::findsNothingWrongWithSoundAnswers()
{
    auto draft = sampleDraft();
    QVERIFY(planProblems(draft, context()).empty());
    draft.plan = {.start = u"2050-03"_s, .months = u"283"_s, .indexSoFar = u"3"_s, .wageGrowth = u"8"_s};

    QVERIFY(planProblems(draft, context()).empty());
}

void DraftPlanTest::namesTheWaysOutOfTooFewMonths()
{
    auto draft = sampleDraft();
    draft.document.number.clear();
    draft.person.birthDate = u"1968-09-02"_s; // statutory in September 2029: 37 months from August 2026

    const auto ways = shortfallOf(draft, context());

    QCOMPARE(ways.size(), 3);
    QCOMPARE(ways.front().monthsAfter, 143);
    QCOMPARE(ways.at(1).verdict, ShortfallVerdict::NotPossible); // paid nothing before
    QVERIFY(shortfallOf(sampleDraft(), context()).empty());
}

QTEST_GUILESS_MAIN(DraftPlanTest)
#include "tst_draftplan.moc"
