#include "models/contribution/subsidyrule.h"
#include "tests/support/explanationcheck.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

ContributionLine line(Scheme scheme, QStringView total, Standing standing = Standing::Known)
{
    ContributionLine made{.scheme = scheme, .month = yearMonth(2023, 9), .standing = standing};
    if (standing != Standing::Unknown)
        made.total = Money::parse(total);
    if (made.total)
        made.explanation = published(Term::FixedCharge, *made.total, {.title = u"sample"_s});
    return made;
}

/// Pension on the lowest base of Beijing in 2023–24: 6,326 × 20 %.
ContributionQuote beijingFloor()
{
    return {
        {line(Scheme::Pension, u"1265.20"), line(Scheme::Medical, u"553.56"), line(Scheme::Unemployment, u"63.26")}};
}

Subsidy subsidy(SubsidyAmountKind kind, std::vector<Scheme> schemes)
{
    Subsidy made{.key = u"sample"_s, .schemes = std::move(schemes), .amountKind = kind};
    made.source.title = u"sample"_s;
    made.share = Fraction{2, 3};
    made.mostMonths = 36;
    made.nearRetirementMonths = 60;
    return made;
}

Subsidy withCondition(SubsidyCondition condition)
{
    auto made = subsidy(SubsidyAmountKind::PaidShare, {Scheme::Pension});
    made.conditions = {std::move(condition)};
    return made;
}

} // namespace

class SubsidyRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesWhatBeijingPrintsFor2023()
    {
        const auto two = [](QStringView amount) { return toPlainText(shareOf(*Money::parse(amount), {2, 3})); };

        QCOMPARE(two(u"1265.20"), u"843.47"_s);
        QCOMPARE(two(u"553.56"), u"369.04"_s);
        QCOMPARE(two(u"63.26"), u"42.17"_s);
        const auto found =
            judged(subsidy(SubsidyAmountKind::FloorShare, {Scheme::Pension, Scheme::Medical, Scheme::Unemployment}),
                   {.day = QDate(2023, 9, 1)}, beijingFloor(), beijingFloor());
        QCOMPARE(found.perMonth, Money::parse(u"1254.68"));
        QCOMPARE(found.standing, Standing::Known);
        QCOMPARE(test::contradictionIn(*found.explanation), QString());
    }

    void judgesTheAgeToTheDay_data()
    {
        QTest::addColumn<Sex>("sex");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<bool>("isStated");
        QTest::addColumn<ConditionState>("expected");

        const QDate fortyToday(1986, 11, 25);
        const QDate fiftyToday(1976, 11, 25);
        QTest::newRow("woman of 40 today") << Sex::Female << fortyToday << true << ConditionState::Met;
        QTest::newRow("woman of 40 tomorrow") << Sex::Female << fortyToday.addDays(1) << true << ConditionState::NotMet;
        QTest::newRow("man of 50 today") << Sex::Male << fiftyToday << true << ConditionState::Met;
        QTest::newRow("man of 50 tomorrow") << Sex::Male << fiftyToday.addDays(1) << true << ConditionState::NotMet;
        QTest::newRow("too young, but the place sets the ages")
            << Sex::Male << fiftyToday.addDays(1) << false << ConditionState::NotKnown;
    }

    void judgesTheAgeToTheDay()
    {
        QFETCH(const Sex, sex);
        QFETCH(const QDate, birth);
        QFETCH(const bool, isStated);
        QFETCH(const ConditionState, expected);

        const auto rule =
            withCondition({.kind = SubsidyConditionKind::Age, .ageWomen = 40, .ageMen = 50, .agesStated = isStated});
        const auto found = judged(rule, {.day = QDate(2026, 11, 25), .birthDate = birth, .sex = sex}, {}, {});

        QCOMPARE(found.conditions.front().state, expected);
        QCOMPARE(found.conditions.front().fact, SubsidyFact::Age);
    }

    void lastsUntilRetirementBelowFiveYears_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("expected");

        QTest::newRow("a month under five years") << 59 << 59;
        QTest::newRow("exactly five years") << 60 << 36;
        QTest::newRow("ten years") << 120 << 36;
        QTest::newRow("a year") << 12 << 12;
        QTest::newRow("reached") << 0 << 0;
    }

    void lastsUntilRetirementBelowFiveYears()
    {
        QFETCH(const int, left);
        QFETCH(const int, expected);

        QCOMPARE(monthsAtMost(subsidy(SubsidyAmountKind::Unknown, {}), left), expected);
    }

    void saysWhatFollowsFromAnAnswer_data()
    {
        QTest::addColumn<SubsidyConditionKind>("kind");
        QTest::addColumn<std::optional<bool>>("answer");
        QTest::addColumn<SubsidyResult>("expected");

        using enum SubsidyConditionKind;
        QTest::newRow("recognised") << Recognised << std::optional(true) << SubsidyResult::MayApply;
        QTest::newRow("not recognised") << Recognised << std::optional(false) << SubsidyResult::NotDue;
        QTest::newRow("not known") << Recognised << std::optional<bool>() << SubsidyResult::CannotTellYet;
        QTest::newRow("had it before") << NotHadBefore << std::optional(true) << SubsidyResult::NotDue;
        QTest::newRow("never had it") << NotHadBefore << std::optional(false) << SubsidyResult::MayApply;
    }

    void saysWhatFollowsFromAnAnswer()
    {
        QFETCH(const SubsidyConditionKind, kind);
        QFETCH(const std::optional<bool>, answer);
        QFETCH(const SubsidyResult, expected);

        SubsidyFacts facts{.day = QDate(2026, 11, 25)};
        if (answer)
            facts.answers.emplace(questionOf(kind), *answer);

        QCOMPARE(judged(withCondition({.kind = kind}), facts, {}, {}).result, expected);
    }

    void staysBelowTheMonthlyCap_data()
    {
        QTest::addColumn<QString>("paid");
        QTest::addColumn<QString>("expected");

        QTest::newRow("below") << u"899.98"_s << u"599.99"_s;
        QTest::newRow("at the cap") << u"900.00"_s << u"600.00"_s;
        QTest::newRow("above") << u"1500.00"_s << u"600.00"_s;
    }

    void staysBelowTheMonthlyCap()
    {
        QFETCH(const QString, paid);
        QFETCH(const QString, expected);

        auto rule = subsidy(SubsidyAmountKind::PaidShare, {Scheme::Pension});
        rule.monthlyCap = Money::fromYuan(600);
        const auto found = judged(rule, {.day = QDate(2023, 9, 1)}, {{line(Scheme::Pension, paid)}}, {});

        QCOMPARE(toPlainText(found.perMonth.value()), expected);
        QCOMPARE(test::contradictionIn(*found.explanation), QString());
    }

    void countsThePensionUpToTheGradeOfTheCap()
    {
        const auto row = test::beijingPension2025(); // reference wage 11,937
        const auto paid = contributionLine(RateFound{&row}, Scheme::Pension, yearMonth(2025, 9),
                                           PercentGrade{Rate::fromPercent(200)});
        auto rule = subsidy(SubsidyAmountKind::PaidShare, {Scheme::Pension});
        rule.share = Fraction{7, 10};
        rule.pensionCap = Rate::fromPercent(100);

        const auto found = judged(rule, {.day = QDate(2025, 9, 1)}, {{paid}}, {});

        QCOMPARE(found.perMonth, Money::parse(u"1671.18")); // 11,937 × 20 % × 70 %
        QCOMPARE(test::contradictionIn(*found.explanation), QString());
    }

    void addsAShareOfWhatIsAboveTheFloor()
    {
        auto rule = subsidy(SubsidyAmountKind::FloorShare, {Scheme::Pension});
        rule.shareAboveFloor = Fraction{1, 2};
        const auto found = judged(rule, {.day = QDate(2023, 9, 1)}, {{line(Scheme::Pension, u"1200.00")}},
                                  {{line(Scheme::Pension, u"900.00")}});

        QCOMPARE(found.perMonth, Money::fromYuan(750)); // 600 + 150
    }

    void carriesWhatIsNotSureThrough()
    {
        const auto rule = subsidy(SubsidyAmountKind::PaidShare, {Scheme::Pension, Scheme::Medical});
        const SubsidyFacts facts{.day = QDate(2023, 9, 1)};
        const auto provisional = judged(rule, facts, {{line(Scheme::Pension, u"900.00", Standing::Provisional)}}, {});
        const auto unknown = judged(
            rule, facts, {{line(Scheme::Pension, u"900.00"), line(Scheme::Medical, u"", Standing::Unknown)}}, {});

        QCOMPARE(provisional.standing, Standing::Provisional);
        QVERIFY(provisional.perMonth && provisional.netCost);
        QVERIFY(!unknown.perMonth);
        QVERIFY(!unknown.netCost);
    }

    void promisesNothingAfterTheLastDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<SubsidyResult>("expected");

        QTest::newRow("last day") << QDate(2025, 12, 31) << SubsidyResult::MayApply;
        QTest::newRow("the day after") << QDate(2026, 1, 1) << SubsidyResult::CannotTellYet;
        QTest::newRow("before the first day") << QDate(2021, 12, 31) << SubsidyResult::CannotTellYet;
    }

    void promisesNothingAfterTheLastDay()
    {
        QFETCH(const QDate, day);
        QFETCH(const SubsidyResult, expected);

        auto rule = withCondition({.kind = SubsidyConditionKind::SelfInsured});
        rule.validFrom = QDate(2022, 1, 1);
        rule.validTo = QDate(2025, 12, 31);

        QCOMPARE(judged(rule, {.day = day, .throughCompany = false}, {}, {}).result, expected);
    }

    void takesTheNearestRuleAndElseTheNationalFrame()
    {
        Subsidy national{.key = u"national"_s};
        Subsidy graduates{.key = u"graduates"_s, .kind = SubsidyKind::Graduate};
        Subsidy province{.key = u"province"_s, .region = test::region(u"440000")};
        Subsidy city{.key = u"city"_s, .region = test::region(u"440300")};
        const SubsidyBook book({national, graduates, province, city});
        const auto keyFor = [&book](std::vector<RegionCode> chain) {
            return QStringList{book.subsidiesFor(chain).at(0)->key, book.subsidiesFor(chain).at(1)->key};
        };

        QCOMPARE(keyFor({test::region(u"440300"), test::region(u"440000")}), (QStringList{u"city"_s, u"graduates"_s}));
        QCOMPARE(keyFor({test::region(u"440100"), test::region(u"440000")}),
                 (QStringList{u"province"_s, u"graduates"_s}));
        QCOMPARE(keyFor({test::region(u"540000")}), (QStringList{u"national"_s, u"graduates"_s}));
    }
};

QTEST_GUILESS_MAIN(SubsidyRuleTest)
#include "tst_subsidyrule.moc"
