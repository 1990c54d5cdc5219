#include "models/application/enrolmentdraft.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

class TestEnrolmentDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTypedMoney_data();
    void readsTypedMoney();
    void knowsWhereOneLivesAndEnrols();
    void countsTheCategoryOfTheSex();
    void takesTheOwnBaseOnlyWhenItIsChosen();
    void fillsOnlyWhatWasLeftEmpty();
};

void TestEnrolmentDraft::readsTypedMoney_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"7162"_s << u"7162.00"_s;
    QTest::newRow("decimals") << u"4426.05"_s << u"4426.05"_s;
    QTest::newRow("thousands") << u"12,116.5"_s << u"12116.50"_s;
    QTest::newRow("blanks") << u" 7 162 "_s << u"7162.00"_s;
    QTest::newRow("full width") << u"７１６２．５"_s << u"7162.50"_s;
    QTest::newRow("sign and unit") << u"￥7162元"_s << u"7162.00"_s;
    QTest::newRow("zero") << u"0"_s << u"0.00"_s;
    QTest::newRow("negative") << u"-5"_s << QString();
    QTest::newRow("three decimals") << u"1.234"_s << QString();
    QTest::newRow("words") << u"about 5000"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestEnrolmentDraft::readsTypedMoney()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);

    const auto amount = typedMoney(typed);

    QCOMPARE(amount ? toPlainText(*amount) : QString(), expected);
}

void TestEnrolmentDraft::knowsWhereOneLivesAndEnrols()
{
    EnrolmentDraft draft;
    draft.hukou.region = region(u"410105");
    draft.residence.region = region(u"440106");
    QVERIFY(!enrolmentRegion(draft));

    draft.place.route = RouteKind::Hukou;
    QVERIFY(enrolmentRegion(draft) == region(u"410105"));
    draft.place.route = RouteKind::Company;
    QVERIFY(enrolmentRegion(draft) == region(u"440106"));
    draft.residence.sameAsHukou = true;
    QVERIFY(residenceOf(draft) == region(u"410105"));
    draft.document.type = DocumentType::TaiwanPermit; // has no hukou, whatever was answered before
    QVERIFY(residenceOf(draft) == region(u"440106"));
    draft.place.route = RouteKind::Hukou;
    QVERIFY(!enrolmentRegion(draft));
}

void TestEnrolmentDraft::countsTheCategoryOfTheSex()
{
    PersonAnswers person;
    QVERIFY(!effectiveCategory(person));

    person.sex = Sex::Female;
    QVERIFY(effectiveCategory(person) == RetirementCategory::Female55);
    person.category = RetirementCategory::Female50;
    QVERIFY(effectiveCategory(person) == RetirementCategory::Female50);
    person.sex = Sex::Male;
    QVERIFY(effectiveCategory(person) == RetirementCategory::Male);
}

void TestEnrolmentDraft::takesTheOwnBaseOnlyWhenItIsChosen()
{
    GradeAnswers answers{.grade = FloorGrade{}, .ownBase = u"8,000"_s};
    QVERIFY(chosenGrade(answers) == GradeChoice(FloorGrade{}));

    answers.ownBaseChosen = true;
    QVERIFY(chosenGrade(answers) == GradeChoice(BaseGrade{Money::fromYuan(8'000)}));
    answers.ownBase = u"much"_s;
    QVERIFY(!chosenGrade(answers));
}

void TestEnrolmentDraft::fillsOnlyWhatWasLeftEmpty()
{
    auto draft = sampleDraft();
    draft.person.birthDate = u"1991-01-01"_s;
    draft.person.sex.reset();

    const auto filled = filledFromNumber(draft, sampleToday());

    QCOMPARE(filled.person.birthDate, u"1991-01-01"_s);
    QVERIFY(filled.person.sex == Sex::Male);
    draft.document.number = u"110105"_s;
    QVERIFY(filledFromNumber(draft, sampleToday()) == draft);
}

QTEST_GUILESS_MAIN(TestEnrolmentDraft)
#include "tst_enrolmentdraft.moc"
