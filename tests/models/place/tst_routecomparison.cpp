#include "tests/models/place/advicecase.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

/// What the routes cost and bring at the same grade: the second half of the advice.
class RouteComparisonTest : public QObject, private test::AdviceCase
{
    Q_OBJECT

private Q_SLOTS:
    /// Twelve months from 2026-08 at 100 %: Zhengzhou 6385 × 20 % = 1277.00; Guangzhou 9183 × (20 % + 8 %) =
    /// 1836.60 + 734.64.
    void costsTheSameGradeInEachPlace()
    {
        const auto advices = advised(questionOf(u"410105"_s, u"440106"_s));

        const auto &home = adviceFor(advices, RouteKind::Hukou).gradeCost;
        QCOMPARE(home.months().size(), 12);
        QCOMPARE(home.knownTotal(), test::yuan(u"1277.00") * 12);
        const auto &away = adviceFor(advices, RouteKind::Residence).gradeCost;
        QCOMPARE(away.knownTotal(yearMonth(2026, 8)), test::yuan(u"2571.24"));
        QCOMPARE(away.knownTotal(), test::yuan(u"2571.24") * 12);
        QVERIFY(adviceFor(advices, RouteKind::Company).gradeCost.lines.empty());
    }

    /// Jiangsu 2025: 100 % is 8254, the next base of the list is 9000: 1800.00, and 8 % of it for medical: 720.00.
    void costsTheNextBaseOfAList()
    {
        auto question = questionOf(u"410105"_s, u"320102"_s);
        question.place.firstMonth = yearMonth(2025, 1);

        const auto advices = advised(question);

        const auto &cost = adviceFor(advices, RouteKind::Residence).gradeCost;
        QCOMPARE(cost.lines.front().base, std::optional(Money::fromYuan(9'000)));
        QCOMPARE(cost.knownTotal(), Money::fromYuan(2'520) * 12);
    }

    void offersTheGradeOfTheRegion_data()
    {
        QTest::addColumn<ContributionRate>("rate");
        QTest::addColumn<GradeChoice>("wanted");
        QTest::addColumn<GradeChoice>("offered");

        const auto percent = [](int value) { return GradeChoice(PercentGrade{Rate::fromPercent(value)}); };
        const auto base = [](QStringView yuan) { return GradeChoice(BaseGrade{test::yuan(yuan)}); };
        const GradeChoice lowest = FloorGrade{};
        const auto list = test::jiangsuPension2025();
        QTest::newRow("list: the base above 100 %") << list << percent(100) << base(u"9000");
        QTest::newRow("list: 60 % of 8254 in whole yuan is the lowest base") << list << percent(60) << base(u"4952");
        QTest::newRow("list: 300 % is the highest base") << list << percent(300) << base(u"24762");
        QTest::newRow("list: more than the highest") << list << percent(350) << base(u"24762");
        QTest::newRow("list: less than the lowest") << list << percent(40) << base(u"4952");
        QTest::newRow("list: a base in it") << list << base(u"7000") << base(u"7000");
        QTest::newRow("list: a base between two") << list << base(u"7000.01") << base(u"8000");
        QTest::newRow("list: a base below all") << list << base(u"4000") << base(u"4952");
        QTest::newRow("list: a base above all") << list << base(u"30000") << base(u"24762");
        QTest::newRow("list: the lowest") << list << lowest << lowest;

        auto withoutWage = list;
        withoutWage.referenceWage.reset();
        QTest::newRow("list: a percentage of a wage that is not known") << withoutWage << percent(100) << percent(100);

        auto limitsOffTheList = list;
        limitsOffTheList.lowerLimit = Money::fromYuan(5'000);
        QTest::newRow("list: the limit is no base of it") << limitsOffTheList << base(u"4500") << base(u"6000");

        auto percents = test::beijingPension2025();
        percents.grades.kind = GradeKind::Percent;
        for (const int each : {100, 60, 80})
            percents.grades.percents.push_back(Rate::fromPercent(each));
        QTest::newRow("percentages: one of them") << percents << percent(80) << percent(80);
        QTest::newRow("percentages: the next above") << percents << percent(61) << percent(80);
        QTest::newRow("percentages: below all") << percents << percent(40) << percent(60);
        QTest::newRow("percentages: above all") << percents << percent(300) << percent(100);

        const auto free = test::beijingPension2025(); // 7162 to 35811
        QTest::newRow("free: the percentage") << free << percent(75) << percent(75);
        QTest::newRow("free: the base") << free << base(u"7162") << base(u"7162");
        QTest::newRow("free: the lower limit") << free << base(u"7161.99") << base(u"7162");
        QTest::newRow("free: the upper limit") << free << base(u"35811.01") << base(u"35811");
    }

    void offersTheGradeOfTheRegion()
    {
        QFETCH(const ContributionRate, rate);
        QFETCH(const GradeChoice, wanted);
        QFETCH(const GradeChoice, offered);

        QVERIFY(gradeOffered(rate, wanted) == offered);
    }

    /// 国办发〔2019〕13号: 16 % and 8 % of a wage of 6000, which lies within Guangzhou's limits.
    void addsTheSharesOfARealEmployment()
    {
        auto question = questionOf(u"410105"_s, u"440106"_s);
        question.isEmployed = true;
        question.wage = Money::fromYuan(6'000);

        const auto advices = advised(question);

        const auto &company = adviceFor(advices, RouteKind::Company);
        QVERIFY(company.employment);
        QCOMPARE(company.employment->employer(), Money::fromYuan(960));
        QCOMPARE(company.employment->employee(), Money::fromYuan(480));
        QVERIFY(!adviceFor(advices, RouteKind::Hukou).employment);
        QVERIFY(!adviceFor(advices, RouteKind::Residence).employment);
    }

    void addsNoSharesWithoutOne()
    {
        auto question = questionOf(u"410105"_s, u"440106"_s);
        question.wage = Money::fromYuan(6'000);

        QVERIFY(!adviceFor(advised(question), RouteKind::Company).employment);
    }

    void addsTheFeeOfTheCompany()
    {
        auto question = questionOf(u"410105"_s, u"440106"_s);
        QVERIFY(!adviceFor(advised(question), RouteKind::Company).feeOfTwelveMonths);

        question.companyFee = test::yuan(u"99.90");
        const auto advices = advised(question);

        QCOMPARE(adviceFor(advices, RouteKind::Company).feeOfTwelveMonths, std::optional(test::yuan(u"1198.80")));
        QVERIFY(!adviceFor(advices, RouteKind::Residence).feeOfTwelveMonths);
    }

    /// The premium of 1836.60 in Guangzhou makes a base of 9183: there the index 1, in Henan 9183 ÷ 6385 = 1.438215.
    /// A year of it adds, by 国发〔2005〕38号 at 63 (117 payout months): in both 9183 × 8 % × 12 ÷ 117 = 75.35, and
    /// 9183 × (1 + 1) ÷ 2 × 1 % = 91.83 there, 6385 × 2.438215 ÷ 2 × 1 % = 77.84 in Henan.
    void comparesThePensionAtTheSamePremium()
    {
        const auto advices = advised(questionOf(u"410105"_s, u"440106"_s));

        const auto &away = adviceFor(advices, RouteKind::Residence).pension;
        const auto &home = adviceFor(advices, RouteKind::Hukou).pension;
        QVERIFY(away && home);
        QCOMPARE(away->premium, test::yuan(u"1836.60"));
        QCOMPARE(home->premium, test::yuan(u"1836.60"));
        QCOMPARE(away->index, std::optional(Rate::fromPercent(100)));
        QCOMPARE(home->index, std::optional(Rate::fromPartsPerMillion(1'438'215)));
        QCOMPARE(std::get<Money>(away->gain->value), test::yuan(u"167.18"));
        QCOMPARE(std::get<Money>(home->gain->value), test::yuan(u"153.19"));
        QVERIFY(!adviceFor(advices, RouteKind::Company).pension);
    }

    void comparesAtThePremiumOfTheHukouWhereTheOtherIsNotKnown()
    {
        const auto advices = advised(questionOf(u"410105"_s, u"540102"_s)); // no figures of Tibet

        QCOMPARE(adviceFor(advices, RouteKind::Hukou).pension->premium, test::yuan(u"1277.00"));
        QCOMPARE(adviceFor(advices, RouteKind::Residence).pension->obstacle, PensionEffect::Obstacle::WageUnknown);
    }

    void comparesNothingWhereNoPremiumIsKnown()
    {
        for (const auto &advice : advised(questionOf(u"540102"_s, u"540102"_s)))
            QVERIFY(!advice.pension);
    }

    void tellsTheIndexWithoutAnAgeOfRetirement()
    {
        auto question = questionOf(u"410105"_s, u"440106"_s);
        question.birth.reset();

        const auto advices = advised(question);

        QVERIFY(adviceFor(advices, RouteKind::Hukou).pension->index);
        QVERIFY(!adviceFor(advices, RouteKind::Hukou).pension->gain);
    }
};

QTEST_GUILESS_MAIN(RouteComparisonTest)
#include "tst_routecomparison.moc"
