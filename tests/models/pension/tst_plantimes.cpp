#include "models/pension/plantimes.h"

#include <QTest>

using namespace canbao;

namespace {

/// A woman counted at 55, born in January 1980: delayed by ⌊120 ÷ 4⌋ + 1 = 31 months (decision of 2024-09-13), to 57
/// years and 7 months in August 2037.
PlanTerms woman()
{
    return {.birth = yearMonth(1980, 1), .category = RetirementCategory::Female55, .first = yearMonth(2026, 11)};
}

} // namespace

class PlanTimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 2037 needs 228 months (180 + 8 × 6); 129 are left from 2026-11 until 2037-08.
    void endsAtTheStatutoryMonthWhenThereAreEnough()
    {
        auto terms = woman();
        terms.monthsSoFar = 99;

        const auto times = planTimes(terms);

        QVERIFY(times);
        QVERIFY(times->statutory == yearMonth(2037, 8));
        QVERIFY(times->start == times->statutory);
        QCOMPARE(times->age, 57 * 12 + 7);
        QCOMPARE(times->minimum, 228);
        QCOMPARE(times->monthsPlanned, 129);
        QVERIFY(times->isEnough());
        QVERIFY(!times->paysOn);
    }

    void paysOnUntilThereAreEnough()
    {
        auto terms = woman();
        terms.monthsSoFar = 98;

        const auto times = planTimes(terms);

        QVERIFY(times);
        QVERIFY(times->start == yearMonth(2037, 9));
        QVERIFY(times->paysOn);
        QCOMPARE(times->monthsInAll(), 228);
        QCOMPARE(times->minimum, 228);
    }

    void doesNotPayOnWhenTheMonthsWereChosen()
    {
        auto terms = woman();
        terms.monthsSoFar = 98;
        terms.months = 120;

        const auto times = planTimes(terms);

        QVERIFY(times);
        QVERIFY(times->start == times->statutory);
        QVERIFY(!times->isEnough());
        QCOMPARE(times->monthsInAll(), 218);
    }

    /// 人社部发〔2024〕94号: up to three years, not before 55; the minimum is that of the earlier year.
    void endsEarlierWhereChosen()
    {
        auto terms = woman();
        terms.monthsSoFar = 200;
        terms.start = yearMonth(2035, 1); // 55 years old

        const auto times = planTimes(terms);

        QVERIFY(times);
        QVERIFY(times->isEarly());
        QCOMPARE(times->age, 55 * 12);
        QCOMPARE(times->minimum, 216);
    }

    void refusesMonthsThatTheLawDoesNotAllow_data()
    {
        QTest::addColumn<YearMonth>("start");
        QTest::addColumn<bool>("allowed");

        QTest::newRow("a month before 55") << yearMonth(2034, 12) << false;
        QTest::newRow("at 55") << yearMonth(2035, 1) << true;
        QTest::newRow("the statutory month") << yearMonth(2037, 8) << true;
        QTest::newRow("later, which needs an employer") << yearMonth(2037, 9) << false;
    }

    void refusesMonthsThatTheLawDoesNotAllow()
    {
        QFETCH(const YearMonth, start);
        QFETCH(const bool, allowed);
        auto terms = woman();
        terms.monthsSoFar = 200;
        terms.start = start;

        const auto times = planTimes(terms);

        QCOMPARE(times.has_value(), allowed);
        if (!allowed)
            QVERIFY((times.error()
                     == Error{.code = Error::Code::PensionStartOutside,
                              .values = {yearMonth(2035, 1), yearMonth(2037, 8)}}));
    }

    void refusesMoreMonthsThanThereAre()
    {
        auto terms = woman();
        terms.months = 130;
        const auto tooMany = planTimes(terms);
        terms.months = 0;
        const auto none = planTimes(terms);

        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().code, Error::Code::PlanMonthsInvalid);
        QVERIFY(tooMany.error().values == std::vector<ErrorValue>{129});
        QVERIFY(!none);
    }

    void paysNothingMoreOnceTheMonthIsReached()
    {
        auto terms = woman();
        terms.first = yearMonth(2037, 8);
        terms.monthsSoFar = 300;

        const auto times = planTimes(terms);

        QVERIFY(times);
        QCOMPARE(times->monthsPlanned, 0);
        QVERIFY(times->start == yearMonth(2037, 8));
    }
};

QTEST_GUILESS_MAIN(PlanTimesTest)
#include "tst_plantimes.moc"
