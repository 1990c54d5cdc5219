#include "tests/ui/pagefixture.h"
#include "ui/wizard/personpage.h"

#include <QLabel>
#include <QLineEdit>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;
using Fixture = PageFixture<ui::PersonPage>;

namespace {

EnrolmentDraft woman(const QString &birthDate = u"1985-03-09"_s)
{
    EnrolmentDraft draft;
    draft.person = {u"样例"_s, birthDate, Sex::Female, {}, u"13800005678"_s};
    return draft;
}

template<typename Change>
EnrolmentDraft womanWith(Change change)
{
    EnrolmentDraft draft = woman();
    change(draft.person);
    return draft;
}

} // namespace

class PersonPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAWholePersonByKeysAndMouse()
    {
        Fixture on;

        QTest::keyClicks(on.find<QLineEdit>(u"nameEdit"_s), u"Wang Fang"_s);
        QTest::keyClicks(on.find<QLineEdit>(u"birthDateEdit"_s), u"1985/3/9"_s);
        on.choose(u"sexChoice"_s, int(Sex::Male));
        QTest::keyClicks(on.find<QLineEdit>(u"mobileEdit"_s), u"138 0000 5678"_s);

        QVERIFY(on.check().empty());
        QVERIFY(!on.isShown(u"categoryQuestion"_s));
        QVERIFY(on.isShown(u"retirementCard"_s));
        QCOMPARE(on.find<QLabel>(u"monthValue"_s)->text(), u"March 2048"_s);
        QCOMPARE(on.find<QLabel>(u"ageValue"_s)->text(), u"Age 63"_s);
        QVERIFY(on.find<QLabel>(u"minimumValue"_s)->text().contains(u"(240 month"_s));
    }

    void showsTheProblemAtTheField_data()
    {
        QTest::addColumn<EnrolmentDraft>("draft");
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("status");
        const auto row = [](const char *name, const EnrolmentDraft &draft, Field field, Error::Code code,
                            const QString &status) {
            QTest::newRow(name) << draft << int(field) << int(code) << status;
        };
        using Code = Error::Code;
        row("E121", womanWith([](PersonAnswers &who) { who.name.clear(); }), Field::Name, Code::NameMissing,
            u"nameStatus"_s);
        row("E122", womanWith([](PersonAnswers &who) { who.name = QString(200, u'王'); }), Field::Name,
            Code::NameTooLong, u"nameStatus"_s);
        row("E123", woman(u"1985-02-30"_s), Field::BirthDate, Code::BirthDateInvalid, u"birthDateStatus"_s);
        EnrolmentDraft other = woman();
        other.document.number = u"11010519491231002X"_s;
        row("E124", other, Field::BirthDate, Code::BirthDateMismatch, u"birthDateStatus"_s);
        row("E125", womanWith([](PersonAnswers &who) { who.sex.reset(); }), Field::Sex, Code::SexMissing,
            u"sexStatus"_s);
        other = woman(u"1949-12-31"_s);
        other.document.number = u"11010519491231002X"_s;
        other.person.sex = Sex::Male;
        row("E129", other, Field::Sex, Code::SexMismatch, u"sexStatus"_s);
        row("E127", womanWith([](PersonAnswers &who) { who.mobile.clear(); }), Field::Mobile, Code::MobileMissing,
            u"mobileStatus"_s);
        row("E128", womanWith([](PersonAnswers &who) { who.mobile = u"1380000"_s; }), Field::Mobile,
            Code::MobileInvalid, u"mobileStatus"_s);
    }

    void showsTheProblemAtTheField()
    {
        QFETCH(const EnrolmentDraft, draft);
        QFETCH(const int, field);
        QFETCH(const int, code);
        QFETCH(const QString, status);
        Fixture on(draft);

        verifyProblem(on, Field(field), Error::Code(code), status);
    }

    void asksWomenForTheCategory()
    {
        Fixture on(woman());
        QVERIFY(on.isShown(u"categoryQuestion"_s));
        QVERIFY(on.isShown(u"assumedNote"_s));
        QCOMPARE(on.find<QLabel>(u"monthValue"_s)->text(), u"March 2043"_s);

        on.choose(u"categoryChoice"_s, int(RetirementCategory::Female50));

        QCOMPARE(on.session.draft().person.category, RetirementCategory::Female50);
        QVERIFY(!on.isShown(u"assumedNote"_s));
        QCOMPARE(on.find<QLabel>(u"monthValue"_s)->text(), u"March 2040"_s);
    }

    void forgetsTheCategoryOfAWomanWhenItIsAMan()
    {
        Fixture on(womanWith([](PersonAnswers &who) { who.category = RetirementCategory::Female50; }));

        on.choose(u"sexChoice"_s, int(Sex::Male));

        QVERIFY(!on.session.draft().person.category);
        QVERIFY(!on.isShown(u"categoryQuestion"_s));
    }

    void explainsWhySomebodyCannotEnrol_data()
    {
        QTest::addColumn<QString>("birthDate");
        QTest::addColumn<int>("code");
        QTest::newRow("too young") << u"2015-06-01"_s << int(Error::Code::TooYoung);
        QTest::newRow("retired") << u"1950-06-01"_s << int(Error::Code::RetirementAgeReached);
    }

    void explainsWhySomebodyCannotEnrol()
    {
        QFETCH(const QString, birthDate);
        QFETCH(const int, code);
        Fixture on(woman(birthDate));

        const auto obstacle = ineligibility(on.session.draft(), on.session.context());

        QVERIFY(obstacle);
        QCOMPARE(int(obstacle->code), code);
        QVERIFY(on.isShown(u"ineligiblePanel"_s));
        QVERIFY(!on.isShown(u"retirementCard"_s));
        QCOMPARE(on.find<QLabel>(u"ineligibleReason"_s)->text(), ui::errorText(*obstacle));
        QVERIFY(on.find<QLabel>(u"ineligibleAsk"_s)->text().contains(u"12333"_s));
    }

    void masksTheMobileOnTheCheckPage()
    {
        Fixture on(woman());

        const auto rows = on.page.summaryRows();

        QCOMPARE(rows.back().answer, u"138****5678"_s);
        QCOMPARE(rows.back().shownAnswer, u"13800005678"_s);
    }

    void keepsTheInputWhenTheLanguageChanges()
    {
        Fixture on(womanWith([](PersonAnswers &who) { who.mobile = u"1380000"_s; }));
        on.check();
        const EnrolmentDraft before = on.session.draft();
        BracketTranslator translator;

        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(on.session.draft(), before);
        QCOMPARE(on.find<QLineEdit>(u"nameEdit"_s)->text(), u"样例"_s);
        QVERIFY(on.status(u"mobileStatus"_s).startsWith(u'['));
        QVERIFY(on.find<QLabel>(u"heading"_s)->text().startsWith(u'['));
    }
};

QTEST_MAIN(PersonPageTest)
#include "tst_personpage.moc"
