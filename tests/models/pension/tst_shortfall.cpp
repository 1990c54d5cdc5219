#include "models/pension/shortfall.h"

#include <QTest>

using namespace canbao;

namespace {

/// A man who reaches 60 in December 2024 needs 180 months; he pays from 2023-12 on, 12 months until then.
PlanTerms man(int monthsSoFar)
{
    return {.birth = yearMonth(1964, 12),
            .category = RetirementCategory::Male,
            .first = yearMonth(2023, 12),
            .monthsSoFar = monthsSoFar};
}

} // namespace

class ShortfallTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingWhenThereAreEnough()
    {
        QVERIFY(shortfallOptions(man(168), {}).empty());
        QCOMPARE(shortfallOptions(man(167), {}).size(), 3);
    }

    void paysOnMonthByMonth()
    {
        const auto payOn = shortfallOptions(man(148), {}).front();

        QCOMPARE(payOn.way, ShortfallWay::PayOn);
        QCOMPARE(payOn.verdict, ShortfallVerdict::Possible);
        QCOMPARE(payOn.monthsAfter, 20);
        QVERIFY(payOn.start == yearMonth(2026, 8));
    }

    /// 人社部令第13号, art. 2: joined before 2011-07-01, five more years paid, then the rest at once.
    void paysTheRestAtOnceOnlyForThoseWhoJoinedBeforeTheLaw_data()
    {
        QTest::addColumn<int>("soFar");
        QTest::addColumn<std::optional<YearMonth>>("joined");
        QTest::addColumn<ShortfallVerdict>("verdict");
        QTest::addColumn<int>("atOnce");

        using enum ShortfallVerdict;
        QTest::newRow("joined in June 2011") << 100 << std::optional(yearMonth(2011, 6)) << Possible << 8;
        QTest::newRow("joined in July 2011") << 100 << std::optional(yearMonth(2011, 7)) << NotPossible << 0;
        QTest::newRow("not known when") << 100 << std::optional<YearMonth>() << NotKnown << 8;
        QTest::newRow("five years are just enough") << 108 << std::optional(yearMonth(2000, 1)) << NotPossible << 0;
        QTest::newRow("a month beyond five years") << 107 << std::optional(yearMonth(2000, 1)) << Possible << 1;
    }

    void paysTheRestAtOnceOnlyForThoseWhoJoinedBeforeTheLaw()
    {
        QFETCH(const int, soFar);
        QFETCH(const std::optional<YearMonth>, joined);
        QFETCH(const ShortfallVerdict, verdict);
        QFETCH(const int, atOnce);

        const auto option = shortfallOptions(man(soFar), joined).at(1);

        QCOMPARE(option.way, ShortfallWay::PayAtOnce);
        QCOMPARE(option.verdict, verdict);
        QCOMPARE(option.monthsAtOnce, atOnce);
        QVERIFY(!option.isOpen);
        if (verdict != ShortfallVerdict::NotPossible)
            QVERIFY(option.start == yearMonth(2029, 12));
    }

    void saysThatTheRuleIsOpenAboveFifteenYears()
    {
        auto terms = man(0);
        terms.birth = yearMonth(1980, 1);
        terms.first = yearMonth(2040, 1);

        const auto options = shortfallOptions(terms, yearMonth(2000, 1));

        QVERIFY(options.at(1).isOpen);
        QCOMPARE(options.at(2).way, ShortfallWay::ResidentsScheme);
        QVERIFY(!options.at(2).start);
        QVERIFY(!options.at(2).source.documentNumber.isEmpty());
    }

    void countsTheMonthsThatWereChosen()
    {
        auto terms = man(170);
        terms.months = 5;

        QCOMPARE(shortfallOptions(terms, {}).front().monthsAfter, 5);
    }

    void startsFromTheFirstMonthWhenThatIsLater()
    {
        auto terms = man(175);
        terms.first = yearMonth(2026, 11);

        const auto payOn = shortfallOptions(terms, {}).front();

        QCOMPARE(payOn.monthsAfter, 5);
        QVERIFY(payOn.start == yearMonth(2027, 4));
    }
};

QTEST_GUILESS_MAIN(ShortfallTest)
#include "tst_shortfall.moc"
