#include "models/application/advicejson.h"
#include "models/application/adviceofdraft.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

/// Hukou in Zhengzhou, living in Guangzhou, 100 % of the reference wage from 2026-08 on.
class AdviceJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheDocumentedMembersAndNoOthers()
    {
        const QStringList members{u"benefit_place"_s,
                                  u"cost_12_months"_s,
                                  u"cost_12_months_same_grade"_s,
                                  u"cost_schemes"_s,
                                  u"employment"_s,
                                  u"fee_12_months"_s,
                                  u"kind"_s,
                                  u"laws"_s,
                                  u"months"_s,
                                  u"pension"_s,
                                  u"reason"_s,
                                  u"reasons"_s,
                                  u"region_code"_s,
                                  u"sources"_s,
                                  u"standing"_s,
                                  u"temporary_account"_s,
                                  u"verdict"_s};
        for (const auto &advice : advised())
            QCOMPARE(toJson(advice).keys(), members);
    }

    void saysNullForWhatIsNotKnown()
    {
        const auto nothing = bareAdvice(RouteKind::Residence, {RouteReason::RegionNotConfirmed});

        const auto json = toJson(nothing);

        for (const auto &member : {u"region_code"_s, u"cost_12_months"_s, u"cost_12_months_same_grade"_s,
                                   u"fee_12_months"_s, u"employment"_s, u"pension"_s, u"benefit_place"_s}) {
            QVERIFY2(json.contains(member), qPrintable(member));
            QVERIFY2(json.value(member).isNull(), qPrintable(member));
        }
        QCOMPARE(json.value(u"standing"_s), QJsonValue(u"unknown"_s));
        QCOMPARE(json.value(u"verdict"_s), QJsonValue(u"not_confirmed"_s));
        QVERIFY(json.value(u"months"_s).toArray().isEmpty());
        QVERIFY(json.value(u"sources"_s).isArray() && json.value(u"sources"_s).toArray().isEmpty());
    }

    /// No figure, rather than nought: the books have no figures of Tibet.
    void saysNullForACostOfWhichNothingIsKnown()
    {
        auto draft = movedDraft();
        draft.residence.region = region(u"540102");

        const auto json = toJson(adviceOf(draft, context()).at(1));

        QVERIFY(json.value(u"cost_12_months"_s).isNull());
        QVERIFY(json.value(u"cost_12_months_same_grade"_s).isNull());
        QCOMPARE(json.value(u"standing"_s), QJsonValue(u"unknown"_s));
        const auto pension = json.value(u"pension"_s).toObject();
        QCOMPARE(pension.value(u"obstacle"_s), QJsonValue(u"reference_wage_unknown"_s));
        for (const auto &member : {u"reference_wage"_s, u"base"_s, u"index"_s, u"a_year_adds_per_month"_s})
            QVERIFY2(pension.value(member).isNull(), qPrintable(member));
    }

    void saysWhatWasWeighed()
    {
        const auto json = toJson(advised().at(0));

        QCOMPARE(json.value(u"kind"_s), QJsonValue(u"hukou"_s));
        QCOMPARE(json.value(u"region_code"_s), QJsonValue(u"410105"_s));
        QCOMPARE(json.value(u"verdict"_s), QJsonValue(u"allowed"_s));
        QCOMPARE(json.value(u"reason"_s), QJsonValue(u"home_region"_s));
        QCOMPARE(json.value(u"reasons"_s), QJsonValue(QJsonArray{u"home_region"_s}));
        QCOMPARE(json.value(u"laws"_s), QJsonValue(QJsonArray{u"social_insurance_law"_s, u"pension_policy_2001"_s}));
        QCOMPARE(json.value(u"temporary_account"_s), QJsonValue(u"no"_s));
    }

    void namesEachReasonAndEachLawOnce()
    {
        const auto advice = bareAdvice(RouteKind::Company,
                                       {RouteReason::NeedsEmployment, RouteReason::HomeRegion,
                                        RouteReason::TemporaryAccount, RouteReason::NoEmployment});

        const auto json = toJson(advice);

        QCOMPARE(json.value(u"reasons"_s),
                 QJsonValue(
                     QJsonArray{u"needs_employment"_s, u"home_region"_s, u"temporary_account"_s, u"no_employment"_s}));
        QCOMPARE(json.value(u"laws"_s),
                 QJsonValue(QJsonArray{u"fund_supervision_2022"_s, u"social_insurance_law"_s, u"labour_contract_law"_s,
                                       u"pension_policy_2001"_s, u"transfer_2009"_s}));
    }

    /// Lowest: 5510 × 20 % + 6234 × 8 % = 1102.00 + 498.72; 100 %: 9183 × 28 % = 1836.60 + 734.64.
    void costsTwelveMonthsMonthByMonth()
    {
        const auto json = toJson(advised().at(1));

        QCOMPARE(json.value(u"cost_12_months"_s), QJsonValue(u"19208.64"_s));
        QCOMPARE(json.value(u"cost_schemes"_s).toArray(), (QJsonArray{u"pension"_s, u"medical"_s}));
        QCOMPARE(json.value(u"cost_12_months_same_grade"_s), QJsonValue(u"30854.88"_s));
        QCOMPARE(json.value(u"standing"_s), QJsonValue(u"known"_s));
        const auto months = json.value(u"months"_s).toArray();
        QCOMPARE(months.size(), 12);
        QCOMPARE(months.first().toObject(),
                 (QJsonObject{{u"month"_s, u"2026-08"_s},
                              {u"lowest"_s, u"1600.72"_s},
                              {u"same_grade"_s, u"2571.24"_s},
                              {u"standing"_s, u"known"_s}}));
        QCOMPARE(months.last().toObject().value(u"month"_s), QJsonValue(u"2027-07"_s));
    }

    /// 国办发〔2019〕13号: 16 % and 8 % of 6000; the other insurances are not known.
    void listsTheSharesOfAnEmployment()
    {
        auto draft = movedDraft();
        draft.place = {.employmentConfirmed = true, .companyFee = u"80"_s, .wage = u"6000"_s};

        const auto json = toJson(adviceOf(draft, context()).at(2));

        QCOMPARE(json.value(u"fee_12_months"_s), QJsonValue(u"960.00"_s));
        QVERIFY(json.value(u"cost_12_months"_s).isNull());
        const auto employment = json.value(u"employment"_s).toObject();
        QCOMPARE(employment.value(u"base"_s), QJsonValue(u"6000.00"_s));
        QCOMPARE(employment.value(u"from_wage"_s), QJsonValue(true));
        QCOMPARE(employment.value(u"standing"_s), QJsonValue(u"known"_s));
        QCOMPARE(employment.value(u"employer_per_month"_s), QJsonValue(u"960.00"_s));
        QCOMPARE(employment.value(u"employee_per_month"_s), QJsonValue(u"480.00"_s));
        const auto shares = employment.value(u"shares"_s).toArray();
        QCOMPARE(shares.size(), 4);
        QCOMPARE(shares.at(0).toObject().value(u"insurance"_s), QJsonValue(u"pension"_s));
        QCOMPARE(shares.at(0).toObject().value(u"employer"_s), QJsonValue(u"960.00"_s));
        QVERIFY(shares.at(0).toObject().value(u"employer_explanation"_s).isObject());
        QCOMPARE(shares.at(1).toObject().value(u"insurance"_s), QJsonValue(u"medical"_s));
        for (const auto &member : {u"employer"_s, u"employee"_s, u"employer_explanation"_s, u"employee_explanation"_s})
            QVERIFY2(shares.at(1).toObject().value(member).isNull(), qPrintable(member));
    }

    /// The same 1836.60 a month at home: 9183 ÷ 6385 = 1.438215.
    void comparesThePension()
    {
        const auto pension = toJson(advised().at(0)).value(u"pension"_s).toObject();

        QCOMPARE(pension.value(u"premium_per_month"_s), QJsonValue(u"1836.60"_s));
        QCOMPARE(pension.value(u"obstacle"_s), QJsonValue(u"none"_s));
        QCOMPARE(pension.value(u"reference_wage"_s), QJsonValue(u"6385.00"_s));
        QCOMPARE(pension.value(u"base"_s), QJsonValue(u"9183.00"_s));
        QCOMPARE(pension.value(u"standing"_s), QJsonValue(u"known"_s));
        QCOMPARE(pension.value(u"index"_s), QJsonValue(u"1.438215"_s));
        // Basic 6385 × (1 + 1.438215) ÷ 2 × 1 % = 77.84; account 9183 × 8 % = 734.64 × 12 ÷ 117 = 75.35.
        QCOMPARE(pension.value(u"a_year_adds_per_month"_s), QJsonValue(u"153.19"_s));
    }

    void saysWhatKeepsFromComparing_data()
    {
        QTest::addColumn<PensionEffect::Obstacle>("obstacle");
        QTest::addColumn<QString>("key");

        using Obstacle = PensionEffect::Obstacle;
        QTest::newRow("nothing") << Obstacle::None << u"none"_s;
        QTest::newRow("wage") << Obstacle::WageUnknown << u"reference_wage_unknown"_s;
        QTest::newRow("floor") << Obstacle::BelowFloor << u"below_lowest_base"_s;
        QTest::newRow("ceiling") << Obstacle::AboveCeiling << u"above_highest_base"_s;
    }

    void saysWhatKeepsFromComparing()
    {
        QFETCH(const PensionEffect::Obstacle, obstacle);
        QFETCH(const QString, key);
        auto advice = bareAdvice(RouteKind::Hukou, {RouteReason::HomeRegion});
        advice.pension = PensionEffect{.obstacle = obstacle, .premium = yuan(u"1836.60")};

        QCOMPARE(toJson(advice).value(u"pension"_s).toObject().value(u"obstacle"_s), QJsonValue(key));
    }

    /// 320 months until 63: ten years are reached.
    void saysWhereOneWouldDrawThePension()
    {
        const auto place = toJson(advised().at(1)).value(u"benefit_place"_s).toObject();

        QCOMPARE(place,
                 (QJsonObject{{u"region_code"_s, u"440000"_s},
                              {u"rule"_s, u"ten_years_at_relation"_s},
                              {u"doubts"_s, QJsonArray()}}));
    }

    /// The rule of the region, and the one notice of both its rates.
    void namesEachSourceOnce()
    {
        QStringList titles;
        for (const auto &source : toJson(advised().at(1)).value(u"sources"_s).toArray())
            titles.append(source.toObject().value(u"title"_s).toString());

        QCOMPARE(titles, (QStringList{u"样例政策 440000"_s, u"样例通知 440100"_s}));
    }

    /// A man of 50 in 2020: in Guangdong a temporary account for his relation in Jiangsu, in Beijing perhaps another.
    void tellsTheTimeline()
    {
        auto draft = movedDraft();
        draft.person.birthDate = u"1970-06-15"_s;
        draft.document.number.clear();
        draft.history.stays = {{.region = region(u"320102"), .pensionMonths = u"130"_s, .firstMonth = u"2005-01"_s},
                               {.region = region(u"440106"), .pensionMonths = u"12"_s, .firstMonth = u"2021-01"_s},
                               {.region = region(u"110105"), .pensionMonths = u"6"_s}};

        const auto json = toJson(benefitTimelineOf(draft, sampleToday()));

        QCOMPARE(json.keys(), (QStringList{u"doubts"_s, u"region_code"_s, u"rule"_s, u"timeline"_s}));
        QCOMPARE(json.value(u"region_code"_s), QJsonValue(u"320000"_s));
        QCOMPARE(json.value(u"rule"_s), QJsonValue(u"last_place_with_ten_years"_s));
        const auto stays = json.value(u"timeline"_s).toArray();
        QCOMPARE(stays.size(), 3);
        QCOMPARE(stays.at(0).toObject(),
                 (QJsonObject{{u"region_code"_s, u"320000"_s},
                              {u"months"_s, 130},
                              {u"first_month"_s, u"2005-01"_s},
                              {u"temporary_account"_s, u"no"_s},
                              {u"counts_for"_s, u"320000"_s},
                              {u"moves"_s, false}}));
        QCOMPARE(stays.at(1).toObject(),
                 (QJsonObject{{u"region_code"_s, u"440000"_s},
                              {u"months"_s, 12},
                              {u"first_month"_s, u"2021-01"_s},
                              {u"temporary_account"_s, u"yes"_s},
                              {u"counts_for"_s, u"320000"_s},
                              {u"moves"_s, true}}));
        QCOMPARE(stays.at(2).toObject(),
                 (QJsonObject{{u"region_code"_s, u"110000"_s},
                              {u"months"_s, 6},
                              {u"first_month"_s, QJsonValue()},
                              {u"temporary_account"_s, u"not_known"_s},
                              {u"counts_for"_s, u"110000"_s},
                              {u"moves"_s, true}}));
    }

    void tellsNoPlaceWhereNothingCanBeSaid()
    {
        const auto json = toJson(benefitTimeline(std::nullopt, {}));

        QVERIFY(json.value(u"region_code"_s).isNull());
        QVERIFY(json.value(u"rule"_s).isNull());
        QCOMPARE(json.value(u"timeline"_s), QJsonValue(QJsonArray()));
        QCOMPARE(json.value(u"doubts"_s), QJsonValue(QJsonArray()));
    }

    /// 120 months, if they were in an ordinary account.
    void tellsWhatCouldTurnTheAnswer()
    {
        const auto json = toJson(
            benefitTimeline(region(u"410000"), {{region(u"440000"), 120, TemporaryAccount::NotKnown, std::nullopt}}));

        QCOMPARE(json.value(u"doubts"_s), QJsonValue(QJsonArray{u"temporary_not_known"_s}));
    }

private:
    /// With nothing that was looked up.
    static RouteAdvice bareAdvice(RouteKind kind, std::vector<RouteReason> reasons)
    {
        return {.route = {.kind = kind, .region = {}, .source = {}, .conditions = {}, .floorCost = {}},
                .reasons = std::move(reasons)};
    }

    static EnrolmentDraft movedDraft()
    {
        auto draft = sampleDraft();
        draft.hukou.region = region(u"410105");
        draft.residence.sameAsHukou = false;
        draft.residence.region = region(u"440106");
        draft.place = {};
        draft.grade = {};
        draft.history = {.paidBefore = Certainty::Yes};
        return draft;
    }

    CheckContext context() const { return {m_books, sampleToday()}; }
    std::vector<RouteAdvice> advised() const { return adviceOf(movedDraft(), context()); }

    const SampleBooks m_books;
};

QTEST_GUILESS_MAIN(AdviceJsonTest)
#include "tst_advicejson.moc"
