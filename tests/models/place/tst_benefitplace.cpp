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

        QTest::addRow("temporary account: its months are home's")
            << henan << Stays{{guangdong, 180, true}} << henan << Rule::RelationAtHukou;
        QTest::addRow("temporary months do not make ten years there")
            << henan << Stays{{guangdong, 60}, {guangdong, 60, true}, {shanghai, 12}} << henan << Rule::HukouPlace;
        QTest::addRow("temporary months make ten years at home")
            << henan << Stays{{zhejiang, 120}, {guangdong, 120, true}, {shanghai, 12}} << henan
            << Rule::LastPlaceWithTenYears;

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

        const auto place = benefitPlace(hukou, paid);

        QCOMPARE(place.province.text(), province.text());
        QCOMPARE(place.rule, rule);
    }
};

QTEST_GUILESS_MAIN(BenefitPlaceTest)
#include "tst_benefitplace.moc"
