#include "models/place/benefitplace.h"
#include "tests/support/regions.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;
using test::code;

class BenefitPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 国办发〔2009〕66号 art. 5 and 6
    void followsTheFourCases_data()
    {
        QTest::addColumn<RegionCode>("hukou");
        QTest::addColumn<std::vector<PaidMonths>>("paid");
        QTest::addColumn<RegionCode>("province");
        QTest::addColumn<BenefitRule>("rule");

        using Rule = BenefitRule;
        using Temporary = TemporaryAccount;
        const auto henan = code(u"410000");
        const auto zhejiang = code(u"330000");
        const auto guangdong = code(u"440000");
        const auto shanghai = code(u"310000");
        using Stays = std::vector<PaidMonths>;

        QTest::addRow("Henan 3, Guangdong 12 years: Guangdong")
            << henan << Stays{{henan, 36}, {guangdong, 144}} << guangdong << Rule::TenYearsAtRelation;
        QTest::addRow("Zhejiang 11, Guangdong 6: Zhejiang")
            << henan << Stays{{zhejiang, 132}, {guangdong, 72}} << zhejiang << Rule::LastPlaceWithTenYears;
        QTest::addRow("Zhejiang 7, Guangdong 6, Shanghai 4: Henan")
            << henan << Stays{{zhejiang, 84}, {guangdong, 72}, {shanghai, 48}} << henan << Rule::HukouPlace;

        QTest::addRow("relation at home, whatever was paid elsewhere")
            << henan << Stays{{guangdong, 240}, {henan, 1}} << henan << Rule::RelationAtHukou;
        QTest::addRow("exactly ten years") << henan << Stays{{guangdong, 120}} << guangdong << Rule::TenYearsAtRelation;
        QTest::addRow("a month short of ten years") << henan << Stays{{guangdong, 119}} << henan << Rule::HukouPlace;
        QTest::addRow("several stays add up") << henan << Stays{{guangdong, 60}, {zhejiang, 130}, {guangdong, 60}}
                                              << guangdong << Rule::TenYearsAtRelation;
        QTest::addRow("equal years: the later place")
            << henan << Stays{{zhejiang, 120}, {guangdong, 120}, {shanghai, 12}} << guangdong
            << Rule::LastPlaceWithTenYears;
        QTest::addRow("ten years at home count as the last such place")
            << henan << Stays{{zhejiang, 120}, {henan, 120}, {shanghai, 12}} << henan << Rule::LastPlaceWithTenYears;
        QTest::addRow("nothing paid") << henan << Stays{} << henan << Rule::HukouPlace;

        QTest::addRow("temporary account from the start: the relation is at home")
            << henan << Stays{{guangdong, 180, Temporary::Yes}} << henan << Rule::RelationAtHukou;
        QTest::addRow("temporary months make no ten years where they were paid")
            << henan << Stays{{zhejiang, 60}, {guangdong, 120, Temporary::Yes}, {shanghai, 12}} << zhejiang
            << Rule::LastPlaceWithTenYears;
        QTest::addRow("temporary months count for the place of the relation")
            << henan << Stays{{zhejiang, 60}, {guangdong, 60, Temporary::Yes}} << zhejiang << Rule::TenYearsAtRelation;
        QTest::addRow("with temporary months a month short of ten years")
            << henan << Stays{{zhejiang, 60}, {guangdong, 59, Temporary::Yes}} << henan << Rule::HukouPlace;

        QTest::addRow("counties stand for their province")
            << code(u"410105") << Stays{{code(u"440300"), 60}, {code(u"440106"), 60}} << guangdong
            << Rule::TenYearsAtRelation;
    }

    void followsTheFourCases()
    {
        QFETCH(RegionCode, hukou);
        QFETCH(std::vector<PaidMonths>, paid);
        QFETCH(RegionCode, province);
        QFETCH(BenefitRule, rule);

        const auto place = benefitTimeline(hukou, paid).place;

        QVERIFY(place);
        QCOMPARE(place->province.text(), province.text());
        QCOMPARE(place->rule, rule);
    }

    /// Order 41 of 2019: no hukou, no temporary accounts, and the place of most months instead of the hukou.
    void followsTheRuleForPermitHolders_data()
    {
        QTest::addColumn<std::vector<PaidMonths>>("paid");
        QTest::addColumn<QString>("province");
        QTest::addColumn<BenefitRule>("rule");

        using Rule = BenefitRule;
        using Stays = std::vector<PaidMonths>;
        const auto zhejiang = code(u"330000");
        const auto guangdong = code(u"440000");

        QTest::addRow("ten years there") << Stays{{zhejiang, 12}, {guangdong, 120}} << u"440000"_s
                                         << Rule::TenYearsAtRelation;
        QTest::addRow("the last place with ten years")
            << Stays{{zhejiang, 120}, {guangdong, 119}} << u"330000"_s << Rule::LastPlaceWithTenYears;
        QTest::addRow("most months") << Stays{{zhejiang, 61}, {guangdong, 60}} << u"330000"_s << Rule::LongestPlace;
        QTest::addRow("equal months: the last of them")
            << Stays{{zhejiang, 60}, {guangdong, 60}} << u"440000"_s << Rule::LongestPlace;
        QTest::addRow("a temporary account cannot be")
            << Stays{{guangdong, 120, TemporaryAccount::Yes}} << u"440000"_s << Rule::TenYearsAtRelation;
    }

    void followsTheRuleForPermitHolders()
    {
        QFETCH(std::vector<PaidMonths>, paid);
        QFETCH(QString, province);
        QFETCH(BenefitRule, rule);

        const auto place = benefitTimeline(std::nullopt, paid).place;

        QVERIFY(place);
        QCOMPARE(place->province.text(), province);
        QCOMPARE(place->rule, rule);
    }

    void saysNothingWithoutHukouAndMonths() { QVERIFY(!benefitTimeline(std::nullopt, {}).place); }

    void tellsWhatMoves()
    {
        const auto timeline = benefitTimeline(code(u"410000"), {{code(u"410000"), 36}, {code(u"440300"), 144}});

        QVERIFY(timeline.stays.front().moves);
        QVERIFY(!timeline.stays.back().moves);
    }

    /// The relation and its months stay behind, the money comes after.
    void countsATemporaryAccountForTheRelation()
    {
        const auto timeline =
            benefitTimeline(code(u"410000"), {{code(u"330000"), 120}, {code(u"440000"), 12, TemporaryAccount::Yes}});

        QCOMPARE(timeline.place->province.text(), u"330000"_s);
        QCOMPARE(timeline.stays.back().countsFor.text(), u"330000"_s);
        QVERIFY(timeline.stays.back().moves);
    }

    /// Said only where the answer hangs on it.
    void tellsWhatCouldTurnTheAnswer_data()
    {
        QTest::addColumn<std::vector<PaidMonths>>("paid");
        QTest::addColumn<std::vector<BenefitDoubt>>("doubts");

        using Doubt = BenefitDoubt;
        using Doubts = std::vector<Doubt>;
        using Stays = std::vector<PaidMonths>;
        using Temporary = TemporaryAccount;
        const auto zhejiang = code(u"330000");
        const auto guangdong = code(u"440000");

        QTest::addRow("no temporary account") << Stays{{guangdong, 120}} << Doubts{};
        QTest::addRow("ten years, if it was an ordinary account")
            << Stays{{guangdong, 120, Temporary::NotKnown}} << Doubts{Doubt::TemporaryNotKnown};
        QTest::addRow("to the hukou either way") << Stays{{guangdong, 119, Temporary::NotKnown}} << Doubts{};
        QTest::addRow("ten years only with the temporary months")
            << Stays{{zhejiang, 100}, {guangdong, 20, Temporary::Yes}} << Doubts{Doubt::TemporaryMonths};
        QTest::addRow("ten years without them") << Stays{{zhejiang, 120}, {guangdong, 20, Temporary::Yes}} << Doubts{};
    }

    void tellsWhatCouldTurnTheAnswer()
    {
        QFETCH(std::vector<PaidMonths>, paid);
        QFETCH(std::vector<BenefitDoubt>, doubts);

        QCOMPARE(benefitTimeline(code(u"410000"), paid).doubts, doubts);
    }

    /// 国办发〔2009〕66号 art. 5: men from 50, women from 40, since 2010-01-01.
    void knowsWhoGetsATemporaryAccount_data()
    {
        QTest::addColumn<Sex>("sex");
        QTest::addColumn<QDate>("birth");
        QTest::addColumn<QString>("joined");
        QTest::addColumn<TemporaryAccount>("account");

        using Temporary = TemporaryAccount;
        const QDate midMonth(1975, 8, 15);

        QTest::addRow("man, the month before 50") << Sex::Male << midMonth << u"2025-07"_s << Temporary::No;
        QTest::addRow("man, the month of turning 50") << Sex::Male << midMonth << u"2025-08"_s << Temporary::NotKnown;
        QTest::addRow("man, the month after") << Sex::Male << midMonth << u"2025-09"_s << Temporary::Yes;
        QTest::addRow("man, born on the first") << Sex::Male << QDate(1975, 8, 1) << u"2025-08"_s << Temporary::Yes;
        QTest::addRow("woman, the month before 40") << Sex::Female << midMonth << u"2015-07"_s << Temporary::No;
        QTest::addRow("woman, the month of turning 40")
            << Sex::Female << midMonth << u"2015-08"_s << Temporary::NotKnown;
        QTest::addRow("woman, the month after") << Sex::Female << midMonth << u"2015-09"_s << Temporary::Yes;
        QTest::addRow("before the rule") << Sex::Male << QDate(1950, 1, 1) << u"2009-12"_s << Temporary::No;
        QTest::addRow("since the rule") << Sex::Male << QDate(1950, 1, 1) << u"2010-01"_s << Temporary::Yes;
    }

    void knowsWhoGetsATemporaryAccount()
    {
        QFETCH(Sex, sex);
        QFETCH(QDate, birth);
        QFETCH(QString, joined);
        QFETCH(TemporaryAccount, account);

        QCOMPARE(temporaryAccountAt(sex, birth, *parseYearMonth(joined)), account);
    }

    /// A man of Henan born in 1970, asked in November 2026.
    void marksTemporaryAccounts_data()
    {
        QTest::addColumn<std::vector<PaidMonths>>("paid");
        QTest::addColumn<TemporaryAccount>("last");

        using Stays = std::vector<PaidMonths>;
        using Temporary = TemporaryAccount;
        const auto henan = code(u"410000");
        const auto zhejiang = code(u"330000");
        const auto guangdong = code(u"440000");
        const auto since = [](QStringView month) { return parseYearMonth(month); };

        QTest::addRow("joined elsewhere after 50")
            << Stays{{guangdong, 12, Temporary::No, since(u"2021-01")}} << Temporary::Yes;
        QTest::addRow("joined elsewhere before 50")
            << Stays{{guangdong, 12, Temporary::No, since(u"2019-01")}} << Temporary::No;
        QTest::addRow("at the hukou") << Stays{{henan, 12, Temporary::No, since(u"2021-01")}} << Temporary::No;
        QTest::addRow("going on where the relation is")
            << Stays{{zhejiang, 12, Temporary::No, since(u"2015-01")}, {zhejiang, 12, Temporary::No, since(u"2021-01")}}
            << Temporary::No;
        QTest::addRow("first month not known, but paid for too long") << Stays{{guangdong, 240}} << Temporary::No;
        QTest::addRow("first month not known") << Stays{{guangdong, 12}} << Temporary::NotKnown;
    }

    void marksTemporaryAccounts()
    {
        QFETCH(std::vector<PaidMonths>, paid);
        QFETCH(TemporaryAccount, last);

        markTemporary(paid, code(u"410000"), Sex::Male, QDate(1970, 6, 15), QDate(2026, 11, 25));

        QCOMPARE(paid.back().temporary, last);
    }
};

QTEST_GUILESS_MAIN(BenefitPlaceTest)
#include "tst_benefitplace.moc"
