#include "tests/models/place/advicecase.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;
using test::code;

class RouteAdviceTest : public QObject, private test::AdviceCase
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

    /// Whether the ages of 国办发〔2009〕66号 art. 5 are reached cannot be told without birth date or sex.
    void cannotTellATemporaryAccountOfAnUnknownPerson_data()
    {
        QTest::addColumn<bool>("hasBirth");
        QTest::addColumn<bool>("hasSex");
        QTest::newRow("no birth date") << false << true;
        QTest::newRow("no sex") << true << false;
        QTest::newRow("neither") << false << false;
    }

    void cannotTellATemporaryAccountOfAnUnknownPerson()
    {
        QFETCH(const bool, hasBirth);
        QFETCH(const bool, hasSex);
        auto question = questionOf(u"410105"_s, u"440106"_s);
        question.category.reset();
        if (!hasBirth)
            question.birth.reset();
        if (!hasSex)
            question.sex.reset();

        const auto advices = advised(question);

        QCOMPARE(adviceFor(advices, RouteKind::Residence).temporaryAccount, TemporaryAccount::NotKnown);
        QCOMPARE(adviceFor(advices, RouteKind::Hukou).temporaryAccount, TemporaryAccount::No);
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
};

QTEST_GUILESS_MAIN(RouteAdviceTest)
#include "tst_routeadvice.moc"
