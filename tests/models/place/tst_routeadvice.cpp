#include "models/place/routeadvice.h"
#include "tests/support/regions.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;
using test::code;

class RouteAdviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachRouteItsVerdictAndReasons_data()
    {
        using Kind = IdentityNumber::Kind;
        using Verdict = RouteVerdict;
        using Reason = RouteReason;
        using Reasons = std::vector<RouteReason>;
        QTest::addColumn<QString>("hukou");
        QTest::addColumn<QString>("residence");
        QTest::addColumn<Kind>("identity");
        QTest::addColumn<RouteKind>("kind");
        QTest::addColumn<Verdict>("verdict");
        QTest::addColumn<Reasons>("reasons");

        constexpr auto Card = Kind::ResidentCard;
        constexpr auto Hukou = RouteKind::Hukou;
        constexpr auto Residence = RouteKind::Residence;
        constexpr auto Company = RouteKind::Company;
        const auto henan = u"410105"_s;
        const auto guangzhou = u"440106"_s;
        const auto none = QString();
        QTest::newRow("home (社会保险法 art. 10)")
            << henan << guangzhou << Card << Hukou << Verdict::Allowed << Reasons{Reason::HomeRegion};
        QTest::newRow("one place") << henan << henan << Card << Residence << Verdict::Allowed
                                   << Reasons{Reason::SamePlace};
        QTest::newRow("one city") << u"440103"_s << guangzhou << Card << Residence << Verdict::Allowed
                                  << Reasons{Reason::SameCity};
        QTest::newRow("open") << henan << guangzhou << Card << Residence << Verdict::Allowed
                              << Reasons{Reason::RegionOpen};
        QTest::newRow("conditional") << henan << u"330102"_s << Card << Residence << Verdict::WithConditions
                                     << Reasons{Reason::RegionConditional};
        QTest::newRow("closed") << henan << u"110105"_s << Card << Residence << Verdict::NotAllowed
                                << Reasons{Reason::RegionClosed};
        QTest::newRow("no rule found: the national direction beside it")
            << guangzhou << henan << Card << Residence << Verdict::NotConfirmed
            << Reasons{Reason::RegionNotConfirmed, Reason::NationalDirection};
        QTest::newRow("another city of the province, no rule found: the direction beside it")
            << henan << u"410305"_s << Card << Residence << Verdict::NotConfirmed
            << Reasons{Reason::SameProvince, Reason::NationalDirection};
        QTest::newRow("residence not answered") << henan << none << Card << Residence << Verdict::NotConfirmed
                                                << Reasons{Reason::RegionNotConfirmed, Reason::NationalDirection};
        QTest::newRow("hukou not answered: the direction concerns the place of work alone")
            << none << guangzhou << Card << Hukou << Verdict::NotConfirmed << Reasons{Reason::RegionNotConfirmed};
        QTest::newRow("permit holders have no hukou (order 41 of 2019)")
            << none << guangzhou << Kind::HongKongPermit << Hukou << Verdict::NotAllowed
            << Reasons{Reason::PermitHolderHasNoHukou};
        QTest::newRow("permit holders enrol where they live (order 41 of 2019)")
            << none << u"110105"_s << Kind::MacaoPermit << Residence << Verdict::WithConditions
            << Reasons{Reason::PermitHolderAtResidence};
        QTest::newRow("foreigners") << none << guangzhou << Kind::ForeignCard << Residence << Verdict::NotConfirmed
                                    << Reasons{Reason::ForeignerNotConfirmed};
        QTest::newRow("nobody enrols there")
            << henan << u"810101"_s << Card << Residence << Verdict::NotAllowed << Reasons{Reason::RegionNotServed};
        QTest::newRow("through a company, no real employment (order 48 of 2022 art. 32)")
            << henan << guangzhou << Card << Company << Verdict::WithConditions
            << Reasons{Reason::NeedsEmployment, Reason::NoEmployment};
        QTest::newRow("no company where nobody enrols")
            << henan << u"810101"_s << Card << Company << Verdict::NotAllowed << Reasons{Reason::RegionNotServed};
    }

    void givesEachRouteItsVerdictAndReasons()
    {
        QFETCH(const QString, hukou);
        QFETCH(const QString, residence);
        QFETCH(const IdentityNumber::Kind, identity);
        QFETCH(const RouteKind, kind);
        QFETCH(const RouteVerdict, verdict);
        QFETCH(const std::vector<RouteReason>, reasons);
        auto question = questionOf(hukou, residence);
        question.place.identity = identity;

        const auto advices = advised(question);

        QCOMPARE(advices.size(), 3);
        const auto &advice = adviceFor(advices, kind);
        QCOMPARE(advice.route.verdict, verdict);
        QCOMPARE(advice.reasons, reasons);
    }

    void namesTheRoutesInTheirOrder()
    {
        const auto advices = advised(questionOf(u"410105"_s, u"440106"_s));

        QCOMPARE(advices.at(0).route.kind, RouteKind::Hukou);
        QCOMPARE(advices.at(1).route.kind, RouteKind::Residence);
        QCOMPARE(advices.at(2).route.kind, RouteKind::Company);
    }

    void leadsNobodyBackWhoIsEmployed()
    {
        auto question = questionOf(u"410105"_s, u"440106"_s);
        question.isEmployed = true;

        QCOMPARE(adviceFor(advised(question), RouteKind::Company).reasons,
                 std::vector<RouteReason>{RouteReason::NeedsEmployment});
    }

    /// 国办发〔2009〕66号 art. 5: men from 50, women from 40. Hukou in Henan, first month 2026-08 in Guangzhou.
    void saysWhetherATemporaryAccountWouldBegin_data()
    {
        QTest::addColumn<Sex>("sex");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<std::vector<PaidMonths>>("paid");
        QTest::addColumn<TemporaryAccount>("account");

        using Stays = std::vector<PaidMonths>;
        using Temporary = TemporaryAccount;
        const auto guangdong = code(u"440000");
        const auto zhejiang = code(u"330000");
        const auto before = yearMonth(2015, 1);
        QTest::newRow("man, 50 the month before") << Sex::Male << QDate(1976, 7, 31) << Stays{} << Temporary::Yes;
        QTest::newRow("man, 50 on the first of the month")
            << Sex::Male << QDate(1976, 8, 1) << Stays{} << Temporary::Yes;
        QTest::newRow("man, 50 within the month") << Sex::Male << QDate(1976, 8, 2) << Stays{} << Temporary::NotKnown;
        QTest::newRow("man, 50 the month after") << Sex::Male << QDate(1976, 9, 1) << Stays{} << Temporary::No;
        QTest::newRow("woman, 40 the month before") << Sex::Female << QDate(1986, 7, 31) << Stays{} << Temporary::Yes;
        QTest::newRow("woman, 40 on the first of the month")
            << Sex::Female << QDate(1986, 8, 1) << Stays{} << Temporary::Yes;
        QTest::newRow("woman, 40 within the month")
            << Sex::Female << QDate(1986, 8, 31) << Stays{} << Temporary::NotKnown;
        QTest::newRow("woman, 40 the month after") << Sex::Female << QDate(1986, 9, 1) << Stays{} << Temporary::No;
        QTest::newRow("the relation is there already")
            << Sex::Male << QDate(1970, 1, 1) << Stays{{guangdong, 12, Temporary::No, before}} << Temporary::No;
        QTest::newRow("the relation is in a third province")
            << Sex::Male << QDate(1970, 1, 1) << Stays{{zhejiang, 12, Temporary::No, before}} << Temporary::Yes;
    }

    void saysWhetherATemporaryAccountWouldBegin()
    {
        QFETCH(const Sex, sex);
        QFETCH(const QDate, birth);
        QFETCH(const std::vector<PaidMonths>, paid);
        QFETCH(const TemporaryAccount, account);
        auto question = questionOf(u"410105"_s, u"440106"_s);
        question.sex = sex;
        question.category = usualCategory(sex);
        question.birth = birth;
        question.paid = paid;

        const auto advices = advised(question);

        const auto &away = adviceFor(advices, RouteKind::Residence);
        QCOMPARE(away.temporaryAccount, account);
        const bool isSaid = std::ranges::count(away.reasons, RouteReason::TemporaryAccount) > 0;
        QCOMPARE(isSaid, account != TemporaryAccount::No);
        QCOMPARE(away.reasons.front(), RouteReason::RegionOpen);
        const auto &home = adviceFor(advices, RouteKind::Hukou);
        QCOMPARE(home.temporaryAccount, TemporaryAccount::No);
        QCOMPARE(home.reasons, std::vector<RouteReason>{RouteReason::HomeRegion});
    }

    void knowsNoTemporaryAccountsOfPermitHolders()
    {
        auto question = questionOf({}, u"440106"_s);
        question.place.identity = IdentityNumber::Kind::TaiwanPermit;
        question.birth = QDate(1970, 1, 1);

        QCOMPARE(adviceFor(advised(question), RouteKind::Residence).temporaryAccount, TemporaryAccount::No);
    }

    /// 国办发〔2009〕66号 art. 6. The men retire by the decision of 2024-09-13: born 1974-04, the 112th month of the
    /// reform, 111 ÷ 4 + 1 = 28 months after 60, that is in 2036-08, 120 months after 2026-08; born 1974-03 in 2036-07.
    void foreseesWhereThePensionIsDrawn_data()
    {
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<std::vector<PaidMonths>>("paid");
        QTest::addColumn<RouteKind>("kind");
        QTest::addColumn<QString>("province");
        QTest::addColumn<BenefitRule>("rule");
        QTest::addColumn<std::vector<BenefitDoubt>>("doubts");

        using Stays = std::vector<PaidMonths>;
        using Doubts = std::vector<BenefitDoubt>;
        using Rule = BenefitRule;
        const auto guangdong = code(u"440000");
        const Stays oneMonth{{guangdong, 1, TemporaryAccount::No, yearMonth(2010, 1)}};
        const QDate young(1990, 3, 7);
        QTest::newRow("at home") << young << Stays{} << RouteKind::Hukou << u"410000"_s << Rule::RelationAtHukou
                                 << Doubts{};
        QTest::newRow("at home, after ten years elsewhere")
            << young << Stays{{guangdong, 120, TemporaryAccount::No, yearMonth(2012, 1)}} << RouteKind::Hukou
            << u"410000"_s << Rule::RelationAtHukou << Doubts{};
        QTest::newRow("26 years to go away from home")
            << young << Stays{} << RouteKind::Residence << u"440000"_s << Rule::TenYearsAtRelation << Doubts{};
        QTest::newRow("exactly ten years with the month paid") << QDate(1974, 3, 15) << oneMonth << RouteKind::Residence
                                                               << u"440000"_s << Rule::TenYearsAtRelation << Doubts{};
        QTest::newRow("exactly ten years to come")
            << QDate(1974, 4, 15) << Stays{{guangdong, 0, TemporaryAccount::No, yearMonth(2010, 1)}}
            << RouteKind::Residence << u"440000"_s << Rule::TenYearsAtRelation << Doubts{};
        QTest::newRow("a month short") << QDate(1974, 3, 15)
                                       << Stays{{guangdong, 0, TemporaryAccount::No, yearMonth(2010, 1)}}
                                       << RouteKind::Residence << u"410000"_s << Rule::HukouPlace << Doubts{};
        QTest::newRow("temporary account from 50: the relation stays at home")
            << QDate(1976, 7, 31) << Stays{} << RouteKind::Residence << u"410000"_s << Rule::RelationAtHukou
            << Doubts{};
        QTest::newRow("50 within the month: it hangs on the day")
            << QDate(1976, 8, 15) << Stays{} << RouteKind::Residence << u"440000"_s << Rule::TenYearsAtRelation
            << Doubts{BenefitDoubt::TemporaryNotKnown};
    }

    void foreseesWhereThePensionIsDrawn()
    {
        QFETCH(const QDate, birth);
        QFETCH(const std::vector<PaidMonths>, paid);
        QFETCH(const RouteKind, kind);
        QFETCH(const QString, province);
        QFETCH(const BenefitRule, rule);
        QFETCH(const std::vector<BenefitDoubt>, doubts);
        auto question = questionOf(u"410105"_s, u"440106"_s);
        question.birth = birth;
        question.paid = paid;

        const auto advices = advised(question);

        const auto &advice = adviceFor(advices, kind);
        QVERIFY(advice.benefitPlace);
        QCOMPARE(advice.benefitPlace->province.text(), province);
        QCOMPARE(advice.benefitPlace->rule, rule);
        QCOMPARE(advice.benefitDoubts, doubts);
    }

    /// Order 41 of 2019: without a hukou the place of most months stands in.
    void foreseesThePlaceOfPermitHolders()
    {
        auto question = questionOf({}, u"440106"_s);
        question.place.identity = IdentityNumber::Kind::HongKongPermit;
        question.birth = QDate(1974, 4, 15);
        QCOMPARE(adviceFor(advised(question), RouteKind::Residence).benefitPlace,
                 std::optional(BenefitPlace{code(u"440000"), BenefitRule::TenYearsAtRelation}));

        question.birth = QDate(1974, 3, 15);
        QCOMPARE(adviceFor(advised(question), RouteKind::Residence).benefitPlace,
                 std::optional(BenefitPlace{code(u"440000"), BenefitRule::LongestPlace}));
    }

    void foreseesNothingWithoutBirthSexOrAMonthToPay()
    {
        const auto question = questionOf(u"410105"_s, u"440106"_s);
        auto noBirth = question;
        noBirth.birth.reset();
        auto noSex = question;
        noSex.sex.reset();
        auto retiredNow = question; // the last before the reform: 60 in 2024-12
        retiredNow.birth = QDate(1964, 12, 31);
        for (const auto &each : {noBirth, noSex, retiredNow})
            QVERIFY(!adviceFor(advised(each), RouteKind::Residence).benefitPlace);
    }

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

private:
    /// A man born 1990-03-07, who retires at 63 in 2053-03; 100 % from 2026-08 on.
    static AdviceQuestion questionOf(const QString &hukou, const QString &residence)
    {
        const auto place = [](const QString &text) {
            return text.isEmpty() ? std::nullopt : std::optional(code(text));
        };
        return {.place = {.hukou = place(hukou),
                          .residence = place(residence),
                          .identity = IdentityNumber::Kind::ResidentCard,
                          .firstMonth = yearMonth(2026, 8)},
                .today = QDate(2026, 8, 3),
                .birth = QDate(1990, 3, 7),
                .sex = Sex::Male,
                .category = RetirementCategory::Male,
                .grade = PercentGrade{Rate::fromPercent(100)}};
    }

    std::vector<RouteAdvice> advised(const AdviceQuestion &question) const
    {
        return adviseRoutes(question, {m_regions, m_policies, m_books.rates(), m_books.employment(), m_payoutMonths});
    }

    static const RouteAdvice &adviceFor(const std::vector<RouteAdvice> &advices, RouteKind kind)
    {
        return *std::ranges::find(advices, kind, [](const auto &each) { return each.route.kind; });
    }

    const test::SampleBooks m_books;
    const RegionDirectory m_regions{test::shippedRegions()};
    const PolicyBook m_policies{{{.region = code(u"110000"), .nonLocal = NonLocalEnrolment::Closed},
                                 {.region = code(u"330000"), .nonLocal = NonLocalEnrolment::Conditional},
                                 {.region = code(u"440000"), .nonLocal = NonLocalEnrolment::Open}}};
    const PayoutMonths m_payoutMonths{{{63 * 12, Tenths{1170}}}}; // 国发〔2005〕38号, annex
};

QTEST_GUILESS_MAIN(RouteAdviceTest)
#include "tst_routeadvice.moc"
