#include "models/pension/contributionpath.h"
#include "tests/support/plansamples.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;

namespace {

ContributionPath pathOf(const SamplePlans &plans, YearMonth first, int months, Rate growth,
                        const GradeChoice &grade = FloorGrade{})
{
    return contributionPath(plans.rates(), {plans.chain(), first, months, growth}, grade).value();
}

ContributionRate withPeriod(ContributionRate rate, const char *from, const char *to)
{
    rate.period = {parseYearMonth(QString::fromLatin1(from)), parseYearMonth(QString::fromLatin1(to))};
    return rate;
}

ContributionRate raised(ContributionRate rate, int wage, int lower, int upper)
{
    rate.referenceWage = Money::fromYuan(wage);
    rate.lowerLimit = Money::fromYuan(lower);
    rate.upperLimit = Money::fromYuan(upper);
    return rate;
}

} // namespace

class ContributionPathTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheSumOfItsMonthsOverASwitchOfRates();
    void splitsAtTheCalendarYear();
    void growsOnceAYearFromTheEndOfThePublishedFigures_data();
    void growsOnceAYearFromTheEndOfThePublishedFigures();
    void goesBackToPublishedFiguresAfterAGap();
    void movesABaseThatLaterLimitsDoNotAllow();
    void keepsTheIndexWhileTheBaseGrows();
    void holdsAnObstacleInsteadOfMonths();
};

/// Beijing: 20 % of 7162 until June 2026 (1432.40), then of 7270 (1454.00): eight and four months.
void ContributionPathTest::equalsTheSumOfItsMonthsOverASwitchOfRates()
{
    auto later = raised(pensionRow(u"110000", u"2026-07", u"2027-06"), 12'116, 7'270, 36'348);
    const SamplePlans plans({beijingPension2025(), later});
    const auto first = yearMonth(2025, 11);

    const auto path = pathOf(plans, first, 12, Rate());

    const auto cost = quote(plans.rates(), plans.chain(), {{.scheme = Scheme::Pension}}, first, 12).value();
    QCOMPARE(path.paid(), cost.knownTotal());
    QCOMPARE(path.paid(), yuan(u"1432.40") * 8 + yuan(u"1454.00") * 4);
    QCOMPARE(path.months(), 12);
    QCOMPARE(path.lines.size(), 2);
    QCOMPARE(path.standing(), Standing::Known);
}

void ContributionPathTest::splitsAtTheCalendarYear()
{
    const SamplePlans plans({roundPension2026()});

    const auto path = pathOf(plans, yearMonth(2026, 11), 26, Rate());

    QCOMPARE(path.stretches.size(), 3);
    QCOMPARE(path.stretches[0].months, 2);
    QCOMPARE(path.stretches[1].months, 12);
    QCOMPARE(path.stretches[2].months, 12);
}

void ContributionPathTest::growsOnceAYearFromTheEndOfThePublishedFigures_data()
{
    QTest::addColumn<ContributionRate>("rate");
    QTest::addColumn<YearMonth>("grows");
    QTest::addColumn<Standing>("standing");

    const auto row = roundPension2026();
    QTest::newRow("calendar year, until December") << row << yearMonth(2027, 1) << Standing::Known;
    QTest::newRow("July to June") << withPeriod(row, "2026-07", "2027-06") << yearMonth(2027, 7) << Standing::Known;
    QTest::newRow("open end: its contribution year")
        << withPeriod(row, "2025-07", "") << yearMonth(2027, 7) << Standing::Known;
    QTest::newRow("provisional: the year that goes on")
        << withPeriod(row, "2025-01", "2025-12") << yearMonth(2027, 1) << Standing::Provisional;
    QTest::newRow("provisional since July")
        << withPeriod(row, "2025-07", "2026-06") << yearMonth(2027, 7) << Standing::Provisional;
    QTest::newRow("no months known: the calendar year")
        << withPeriod(row, "", "") << yearMonth(2027, 1) << Standing::Provisional;
}

void ContributionPathTest::growsOnceAYearFromTheEndOfThePublishedFigures()
{
    QFETCH(const ContributionRate, rate);
    QFETCH(const YearMonth, grows);
    QFETCH(const Standing, standing);

    const auto path = pathOf(SamplePlans({rate}), yearMonth(2026, 11), 48, Rate::fromPercent(10));

    QCOMPARE(path.standing(), standing);
    for (const auto &stretch : path.stretches) {
        const int after = monthsBetween(grows, stretch.from);
        QCOMPARE(stretch.years, after < 0 ? 0 : after / 12 + 1);
    }
    const auto &second = *std::ranges::find(path.stretches, 1, &PathStretch::years);
    QVERIFY(second.from == grows);
    QCOMPARE(second.base, Money::fromYuan(6'600));
    QCOMPARE(second.premium, Money::fromYuan(1'320));
}

void ContributionPathTest::goesBackToPublishedFiguresAfterAGap()
{
    const auto later = raised(withPeriod(roundPension2026(), "2028-01", "2028-12"), 12'000, 7'000, 36'000);
    const SamplePlans plans({roundPension2026(), later});

    const auto path = pathOf(plans, yearMonth(2026, 1), 48, Rate::fromPercent(10));

    QCOMPARE(path.stretches.size(), 4);
    QCOMPARE(path.stretches[1].base, Money::fromYuan(6'600));
    QCOMPARE(path.stretches[2].base, Money::fromYuan(7'000));
    QCOMPARE(path.stretches[2].years, 0);
    QCOMPARE(path.stretches[3].base, Money::fromYuan(7'700));
}

void ContributionPathTest::movesABaseThatLaterLimitsDoNotAllow()
{
    const auto second = raised(withPeriod(roundPension2026(), "2027-01", "2027-12"), 10'500, 6'300, 31'500);
    const auto third = raised(withPeriod(roundPension2026(), "2028-01", "2028-12"), 11'000, 6'600, 33'000);
    const SamplePlans plans({roundPension2026(), second, third});

    const auto path = pathOf(plans, yearMonth(2026, 1), 36, Rate(), BaseGrade{Money::fromYuan(6'000)});

    QCOMPARE(path.stretches.size(), 3);
    QCOMPARE(path.stretches[1].base, Money::fromYuan(6'300));
    QCOMPARE(path.stretches[2].base, Money::fromYuan(6'600));
}

void ContributionPathTest::keepsTheIndexWhileTheBaseGrows()
{
    const SamplePlans plans({roundPension2026()});

    const auto path =
        pathOf(plans, yearMonth(2026, 12), 240, Rate::fromPartsPerMillion(29'600), PercentGrade{percent(u"80")});

    for (const auto &stretch : path.stretches) {
        QCOMPARE(stretch.index, percent(u"80"));
        QCOMPARE(stretch.account + stretch.pooled(), stretch.premium);
    }
}

void ContributionPathTest::holdsAnObstacleInsteadOfMonths()
{
    auto noShares = roundPension2026();
    noShares.personalAccount.reset();
    const auto nothing =
        contributionPath(RateBook(), {SamplePlans({noShares}).chain(), yearMonth(2026, 1), 12, {}}, FloorGrade{});

    const auto path = pathOf(SamplePlans({noShares}), yearMonth(2026, 1), 12, Rate());

    QCOMPARE(path.obstacle, ContributionPath::Obstacle::RateUnknown);
    QVERIFY(path.stretches.empty());
    QCOMPARE(path.standing(), Standing::Unknown);
    QCOMPARE(nothing->obstacle, ContributionPath::Obstacle::RateUnknown);
}

QTEST_GUILESS_MAIN(ContributionPathTest)
#include "tst_contributionpath.moc"
