#include "models/application/adviceofdraft.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

StayAnswers stay(QStringView place, const QString &months, const QString &first = {})
{
    return {.region = region(place), .pensionMonths = months, .firstMonth = first};
}

/// The man of the sample (born 1990-03-07) with his hukou in Zhengzhou, living in Guangzhou.
EnrolmentDraft movedDraft()
{
    auto draft = sampleDraft();
    draft.hukou.region = region(u"410105");
    draft.residence.sameAsHukou = false;
    draft.residence.region = region(u"440106");
    draft.place = {};
    draft.history = {.paidBefore = Certainty::Yes};
    return draft;
}

EnrolmentDraft draftWith(std::vector<StayAnswers> stays)
{
    auto draft = movedDraft();
    draft.history.stays = std::move(stays);
    return draft;
}

} // namespace

class AdviceOfDraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesAtTheGradeChosen_data()
    {
        QTest::addColumn<GradeAnswers>("answers");
        QTest::addColumn<GradeChoice>("grade");

        const GradeChoice whole = PercentGrade{Rate::fromPercent(100)};
        QTest::newRow("none chosen: the whole wage") << GradeAnswers{} << whole;
        QTest::newRow("the lowest") << GradeAnswers{.grade = FloorGrade{}} << GradeChoice(FloorGrade{});
        QTest::newRow("a percentage") << GradeAnswers{.grade = PercentGrade{Rate::fromPercent(60)}}
                                      << GradeChoice(PercentGrade{Rate::fromPercent(60)});
        QTest::newRow("a base of one's own") << GradeAnswers{.ownBaseChosen = true, .ownBase = u"8,000元"_s}
                                             << GradeChoice(BaseGrade{Money::fromYuan(8'000)});
        QTest::newRow("a base that cannot be read") << GradeAnswers{.ownBaseChosen = true, .ownBase = u"?"_s} << whole;
    }

    void comparesAtTheGradeChosen()
    {
        QFETCH(const GradeAnswers, answers);
        QFETCH(const GradeChoice, grade);
        auto draft = sampleDraft();
        draft.grade = answers;

        QVERIFY(adviceGrade(draft) == grade);
    }

    void readsTheTimesOfPayingByProvinceInTheirOrder()
    {
        const auto draft = draftWith({stay(u"440106", u"36"_s, u"2012年3月"_s),
                                      {},
                                      stay(u"410105", u"0"_s),
                                      stay(u"410105", u"x"_s),
                                      {.region = {}, .pensionMonths = u"12"_s},
                                      stay(u"320102", u" 14４ "_s, u"soon"_s)});

        const auto paid = paidMonthsOf(draft, sampleToday());

        const std::vector<PaidMonths> expected{{region(u"440000"), 36, TemporaryAccount::No, yearMonth(2012, 3)},
                                               {region(u"320000"), 144, TemporaryAccount::No, std::nullopt}};
        QVERIFY(paid == expected);
    }

    void countsNothingForWhoNeverPaid()
    {
        auto draft = draftWith({stay(u"440106", u"36"_s)});
        draft.history.paidBefore = Certainty::No;

        QVERIFY(paidMonthsOf(draft, sampleToday()).empty());
    }

    /// As on the page of past insurance: what is typed by mistake makes no figure that nobody could reach.
    void countsNoMoreThanAWorkingLifeForOneStay()
    {
        const auto paid = paidMonthsOf(
            draftWith({stay(u"440106", u"999999999"_s), stay(u"410105", u"999999999"_s), stay(u"320102", u"601"_s)}),
            sampleToday());

        QCOMPARE(paid.size(), std::size_t(3));
        for (const auto &each : paid)
            QCOMPARE(each.months, 600);
    }

    /// 国办发〔2009〕66号 art. 5: a man from 50 on, outside his hukou province.
    void marksTheTemporaryAccountsThatFollowFromBirthAndSex_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("first");
        QTest::addColumn<DocumentType>("document");
        QTest::addColumn<TemporaryAccount>("account");

        using Temporary = TemporaryAccount;
        const auto card = DocumentType::ResidentCard;
        QTest::newRow("after 50") << u"1970-06-15"_s << u"2021-01"_s << card << Temporary::Yes;
        QTest::newRow("before 50") << u"1970-06-15"_s << u"2019-01"_s << card << Temporary::No;
        QTest::newRow("first month not known") << u"1970-06-15"_s << QString() << card << Temporary::NotKnown;
        QTest::newRow("too young in any case: 36 years") << u"1990-03-07"_s << QString() << card << Temporary::No;
        QTest::newRow("permit holders have none")
            << u"1970-06-15"_s << u"2021-01"_s << DocumentType::TaiwanPermit << Temporary::No;
    }

    void marksTheTemporaryAccountsThatFollowFromBirthAndSex()
    {
        QFETCH(const QString, birth);
        QFETCH(const QString, first);
        QFETCH(const DocumentType, document);
        QFETCH(const TemporaryAccount, account);
        auto draft = draftWith({stay(u"440106", u"12"_s, first)});
        draft.document.type = document;
        draft.document.number.clear();
        draft.person.birthDate = birth;

        QCOMPARE(paidMonthsOf(draft, sampleToday()).front().temporary, account);
    }

    /// A woman, 40 on 2015-11-20.
    void takesBirthAndSexFromTheNumber()
    {
        auto draft = draftWith({stay(u"440106", u"12"_s, u"2016-01"_s)});
        draft.document.number = womanBorn1975();
        draft.person.birthDate.clear();
        draft.person.sex.reset();

        QCOMPARE(paidMonthsOf(draft, sampleToday()).front().temporary, TemporaryAccount::Yes);
    }

    void weighsTheRoutesOfTheAnswers()
    {
        auto draft = movedDraft();
        draft.grade = {};
        draft.place = {.employmentConfirmed = true, .companyFee = u"80"_s, .wage = u"6,000元"_s};

        const auto advices = adviceOf(draft, context());

        QCOMPARE(advices.size(), std::size_t(3));
        QCOMPARE(advices.at(0).route.region, std::optional(region(u"410105")));
        QCOMPARE(advices.at(1).route.region, std::optional(region(u"440106")));
        QCOMPARE(advices.at(0).reasons, std::vector{RouteReason::HomeRegion});
        QCOMPARE(advices.at(1).reasons, std::vector{RouteReason::RegionOpen});
        QCOMPARE(advices.at(2).reasons, std::vector{RouteReason::NeedsEmployment});
        QCOMPARE(advices.at(0).gradeCost.knownTotal(month(u"2026-08")), yuan(u"1277.00")); // 6385 × 20 %
        QCOMPARE(advices.at(2).employment->employer(), Money::fromYuan(960)); // 16 % of 6000
        QCOMPARE(advices.at(2).feeOfTwelveMonths, std::optional(Money::fromYuan(960)));
        QCOMPARE(advices.at(1).benefitPlace,
                 std::optional(BenefitPlace{region(u"440000"), BenefitRule::TenYearsAtRelation}));
    }

    void beginsInTheMonthChosenOrNow()
    {
        auto draft = movedDraft();
        draft.schedule.firstMonth = month(u"2027-02");
        QCOMPARE(adviceOf(draft, context()).front().gradeCost.months().front(), month(u"2027-02"));

        draft.schedule.firstMonth.reset();
        QCOMPARE(adviceOf(draft, context()).front().gradeCost.months().front(), month(u"2026-08"));
    }

    /// A woman from 40 on; the sample books know no policy of Jiangsu.
    void weighsWithWhatTheNumberSays()
    {
        auto draft = movedDraft();
        draft.document.number = womanBorn1975();
        draft.person = {};
        draft.residence.region = region(u"320102");

        const auto advices = adviceOf(draft, context());

        QCOMPARE(advices.at(1).reasons,
                 (std::vector{RouteReason::RegionNotConfirmed, RouteReason::NationalDirection,
                              RouteReason::TemporaryAccount}));
        QCOMPARE(advices.at(1).benefitPlace,
                 std::optional(BenefitPlace{region(u"410000"), BenefitRule::RelationAtHukou}));
    }

    /// The examples of 国办发〔2009〕66号 art. 6 with the hukou in Henan.
    void tellsWhereThePensionWouldBeDrawn_data()
    {
        QTest::addColumn<std::vector<StayAnswers>>("stays");
        QTest::addColumn<QString>("province");
        QTest::addColumn<BenefitRule>("rule");

        using Stays = std::vector<StayAnswers>;
        using Rule = BenefitRule;
        QTest::newRow("Henan 3, Guangdong 12 years")
            << Stays{stay(u"410105", u"36"_s), stay(u"440106", u"144"_s)} << u"440000"_s << Rule::TenYearsAtRelation;
        QTest::newRow("Jiangsu 11, Guangdong 6 years")
            << Stays{stay(u"320102", u"132"_s), stay(u"440106", u"72"_s)} << u"320000"_s << Rule::LastPlaceWithTenYears;
        QTest::newRow("Jiangsu 7, Guangdong 6, Beijing 4 years")
            << Stays{stay(u"320102", u"84"_s), stay(u"440106", u"72"_s), stay(u"110105", u"48"_s)} << u"410000"_s
            << Rule::HukouPlace;
        QTest::newRow("nothing paid") << Stays{} << u"410000"_s << Rule::HukouPlace;
    }

    void tellsWhereThePensionWouldBeDrawn()
    {
        QFETCH(const std::vector<StayAnswers>, stays);
        QFETCH(const QString, province);
        QFETCH(const BenefitRule, rule);

        const auto timeline = benefitTimelineOf(draftWith(stays), sampleToday());

        QCOMPARE(timeline.stays.size(), stays.size());
        QVERIFY(timeline.place);
        QCOMPARE(timeline.place->province.text(), province);
        QCOMPARE(timeline.place->rule, rule);
    }

    /// A hukou that was answered before the document was changed counts no longer.
    void asksNoHukouOfPermitHolders()
    {
        auto draft = draftWith({stay(u"440106", u"60"_s), stay(u"110105", u"59"_s)});
        draft.document = {.type = DocumentType::HongKongMacaoPermit};

        const auto timeline = benefitTimelineOf(draft, sampleToday());

        QCOMPARE(timeline.place, std::optional(BenefitPlace{region(u"440000"), BenefitRule::LongestPlace}));
    }

private:
    static QString womanBorn1975() { return u"410105197511200000"_s; }
    CheckContext context() const { return {m_books, sampleToday()}; }

    const SampleBooks m_books;
};

QTEST_GUILESS_MAIN(AdviceOfDraftTest)
#include "tst_adviceofdraft.moc"
