#include "models/contribution/grade.h"
#include "tests/support/explanationcheck.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

/// "floor", "60%" or "5000.00"
GradeChoice gradeFrom(const QString &text)
{
    if (text == u"floor"_s)
        return FloorGrade{};
    if (text.endsWith(u'%'))
        return PercentGrade{percent(text)};
    return BaseGrade{yuan(text)};
}

QString textOf(const GradeChoice &grade)
{
    if (const auto *chosen = std::get_if<PercentGrade>(&grade))
        return toPlainText(chosen->percent);
    if (const auto *chosen = std::get_if<BaseGrade>(&grade))
        return toPlainText(chosen->base);
    return u"floor"_s;
}

QStringList textsOf(const std::vector<GradeChoice> &grades)
{
    QStringList texts;
    for (const auto &grade : grades)
        texts << textOf(grade);
    return texts;
}

ContributionRate guizhouPension2026()
{
    auto rate = pensionRow(u"520000", u"2026-01", u"");
    rate.referenceWage = yuan(u"7376.75");
    rate.lowerLimit = yuan(u"4426.05");
    rate.upperLimit = yuan(u"22130.25");
    rate.baseRounding = BaseRounding::Fen;
    return rate;
}

ContributionRate fixedBaseRow()
{
    auto rate = medicalRow(u"500000", u"tier1"_s, u"2025-01", u"2025-12");
    rate.lowerLimit = rate.upperLimit = Money::fromYuan(5'125);
    return rate;
}

} // namespace

class TestGrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void worksOutTheBase_data();
    void worksOutTheBase();
    void refusesABaseThatCannotBe_data();
    void refusesABaseThatCannotBe();
    void namesTheLimitsThatAreKnown();
    void bringsAFollowingBaseWithinTheLimits();
    void roundsToTheYuanOnce();
    void offersTheListWhereThereIsOne();
    void offersFloorCommonGradesAndCeilingWhereTheChoiceIsFree();
    void offersOneGradeForAFixedBase();
    void offersNoFloorThatIsNotKnown();
};

void TestGrade::worksOutTheBase_data()
{
    QTest::addColumn<ContributionRate>("rate");
    QTest::addColumn<QString>("grade");
    QTest::addColumn<QString>("base");

    auto openEnded = beijingPension2025();
    openEnded.lowerLimit.reset();
    openEnded.upperLimit.reset();
    auto fixedKind = medicalRow(u"360600", u"standard"_s, u"2026-08", u"");
    fixedKind.grades = {GradeKind::Fixed, {}, {Money::fromYuan(6'850)}};

    QTest::newRow("Beijing 2025-07 floor, jing-ren-she-fa 2025 11")
        << beijingPension2025() << u"floor"_s << u"7162.00"_s;
    QTest::newRow("Beijing 60 % of 11937 is 7162.2") << beijingPension2025() << u"60%"_s << u"7162.00"_s;
    QTest::newRow("Beijing 40 % is raised to the floor") << beijingPension2025() << u"40%"_s << u"7162.00"_s;
    QTest::newRow("Beijing 400 % is cut to the ceiling") << beijingPension2025() << u"400%"_s << u"35811.00"_s;
    QTest::newRow("Beijing own base at the lower limit") << beijingPension2025() << u"7162"_s << u"7162.00"_s;
    QTest::newRow("Beijing own base at the upper limit") << beijingPension2025() << u"35811"_s << u"35811.00"_s;
    QTest::newRow("Guizhou 2026 keeps the fen") << guizhouPension2026() << u"60%"_s << u"4426.05"_s;
    QTest::newRow("Jiangsu 2025 listed base") << jiangsuPension2025() << u"4952"_s << u"4952.00"_s;
    QTest::newRow("one base for everybody: percentage") << fixedBaseRow() << u"100%"_s << u"5125.00"_s;
    QTest::newRow("one base for everybody: own base") << fixedBaseRow() << u"9000"_s << u"5125.00"_s;
    QTest::newRow("fixed kind: the published base") << fixedKind << u"floor"_s << u"6850.00"_s;
    QTest::newRow("limits not known: a percentage stands") << openEnded << u"60%"_s << u"7162.00"_s;
    QTest::newRow("limits not known: an own base stands") << openEnded << u"1000"_s << u"1000.00"_s;
}

void TestGrade::worksOutTheBase()
{
    QFETCH(ContributionRate, rate);
    QFETCH(QString, grade);
    QFETCH(QString, base);

    const auto graded = baseFor(rate, gradeFrom(grade));

    QVERIFY(graded.has_value());
    QCOMPARE(toPlainText(graded->base), base);
    QVERIFY(std::get<Money>(graded->explanation.value) == graded->base);
    QCOMPARE(contradictionIn(graded->explanation), QString());
}

void TestGrade::refusesABaseThatCannotBe_data()
{
    QTest::addColumn<ContributionRate>("rate");
    QTest::addColumn<QString>("grade");
    QTest::addColumn<Code>("code");

    auto noWage = beijingPension2025();
    noWage.referenceWage.reset();
    auto noFloor = beijingPension2025();
    noFloor.lowerLimit.reset();
    auto noCeiling = beijingPension2025();
    noCeiling.upperLimit.reset();

    QTest::newRow("a fen below the lower limit") << beijingPension2025() << u"7161.99"_s << Code::BaseOutsideLimits;
    QTest::newRow("a fen above the upper limit") << beijingPension2025() << u"35811.01"_s << Code::BaseOutsideLimits;
    QTest::newRow("only the ceiling is known") << noFloor << u"35812"_s << Code::BaseAboveLimit;
    QTest::newRow("only the floor is known") << noCeiling << u"7161"_s << Code::BaseBelowLimit;
    QTest::newRow("not one of the published bases") << jiangsuPension2025() << u"5000"_s << Code::BaseNotListed;
    QTest::newRow("no floor is known, none is computed") << noFloor << u"floor"_s << Code::RateUnknown;
    QTest::newRow("a percentage of an unknown wage") << noWage << u"60%"_s << Code::RateUnknown;
}

void TestGrade::refusesABaseThatCannotBe()
{
    QFETCH(ContributionRate, rate);
    QFETCH(QString, grade);
    QFETCH(Code, code);

    const auto graded = baseFor(rate, gradeFrom(grade));

    QVERIFY(!graded.has_value());
    QCOMPARE(graded.error().code, code);
}

void TestGrade::namesTheLimitsThatAreKnown()
{
    const auto graded = baseFor(beijingPension2025(), BaseGrade{Money::fromYuan(100)});

    QVERIFY(!graded.has_value());
    QVERIFY(graded.error().values == (std::vector<ErrorValue>{Money::fromYuan(7'162), Money::fromYuan(35'811)}));
}

void TestGrade::bringsAFollowingBaseWithinTheLimits()
{
    const GradedBase decided = baseFor(beijingPension2025(), BaseGrade{Money::fromYuan(9'000)}).value();
    auto medical = medicalRow(u"110000", u"standard"_s, u"2025-07", u"");
    QVERIFY(followingBase(medical, decided).base == decided.base);

    medical.lowerLimit = Money::fromYuan(9'500);
    const auto raised = followingBase(medical, decided);

    QCOMPARE(toPlainText(raised.base), u"9500.00"_s);
    QCOMPARE(contradictionIn(raised.explanation), QString());
    QCOMPARE(followingBase(fixedBaseRow(), decided).base, Money::fromYuan(5'125));
}

void TestGrade::roundsToTheYuanOnce()
{
    auto rate = pensionRow(u"110000", u"2025-07", u"");
    rate.referenceWage = yuan(u"8250.83"); // 60 % = 4950.498: the fen would be 4950.50, the yuan then 4951
    rate.lowerLimit = yuan(u"1");

    const auto graded = baseFor(rate, PercentGrade{percent(u"60")});

    QVERIFY(graded.has_value());
    QCOMPARE(toPlainText(graded->base), u"4950.00"_s);
    QCOMPARE(contradictionIn(graded->explanation), QString());
}

void TestGrade::offersTheListWhereThereIsOne()
{
    auto percents = beijingPension2025();
    percents.grades = {GradeKind::Percent, {percent(u"300"), percent(u"60"), percent(u"100")}, {}};

    QCOMPARE(textsOf(offeredGrades(percents, {percent(u"80")})), (QStringList{u"60%"_s, u"100%"_s, u"300%"_s}));
    QCOMPARE(offeredGrades(jiangsuPension2025(), {}).size(), std::size_t{12});
}

void TestGrade::offersFloorCommonGradesAndCeilingWhereTheChoiceIsFree()
{
    const std::vector<Rate> common{percent(u"40"), percent(u"60"), percent(u"100"), percent(u"200")};

    const auto offered = offeredGrades(beijingPension2025(), common);

    QCOMPARE(textsOf(offered), (QStringList{u"floor"_s, u"100%"_s, u"200%"_s, u"35811.00"_s}));
}

void TestGrade::offersOneGradeForAFixedBase()
{
    QCOMPARE(textsOf(offeredGrades(fixedBaseRow(), {percent(u"60")})), QStringList{u"floor"_s});
}

void TestGrade::offersNoFloorThatIsNotKnown()
{
    auto rate = beijingPension2025();
    rate.lowerLimit.reset();

    QCOMPARE(textsOf(offeredGrades(rate, {percent(u"60")})), (QStringList{u"60%"_s, u"35811.00"_s}));
    rate.referenceWage.reset();
    rate.upperLimit.reset();
    QVERIFY(offeredGrades(rate, {percent(u"60")}).empty());
}

QTEST_GUILESS_MAIN(TestGrade)
#include "tst_grade.moc"
