#include "tests/ui/pagefixture.h"
#include "ui/format.h"
#include "ui/wizard/applicantpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;
using Fixture = PageFixture<ui::ApplicantPage>;

namespace {

Household twoPeople()
{
    HouseholdMember first{.id = u"a"_s};
    first.answers.person.name = u"王芳"_s;
    HouseholdMember second{.id = u"b"_s};
    second.answers.person.name = u"李华"_s;
    return {.members = {first, second}};
}

} // namespace

class ApplicantPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canBeLeftAtOnceByWhoeverFillsInForHimself()
    {
        Fixture on;

        QVERIFY(on.check().empty());
        QVERIFY(!on.isShown(u"helperNameQuestion"_s));
    }

    void asksAHelperForNameAndRelation()
    {
        Fixture on;

        on.choose(u"filledByChoice"_s, int(FilledBy::Helper));
        QVERIFY(on.isShown(u"helperNameQuestion"_s));
        verifyProblem(on, Field::HelperName, Error::Code::HelperNameMissing, u"helperNameStatus"_s);
        verifyProblem(on, Field::HelperRelation, Error::Code::HelperRelationMissing, u"helperRelationStatus"_s);

        QTest::keyClicks(on.find<QLineEdit>(u"helperNameEdit"_s), u"Li Hua"_s);
        QTest::keyClicks(on.find<QLineEdit>(u"helperRelationEdit"_s), u"neighbour"_s);
        QVERIFY(on.check().empty());
        QCOMPARE(on.session.draft().applicant.helperName, u"Li Hua"_s);
        QCOMPARE(on.session.draft().applicant.helperRelation, u"neighbour"_s);
        QVERIFY(on.status(u"helperNameStatus"_s).isEmpty());
    }

    void hidesTheListWhileNobodyIsSaved()
    {
        Fixture on;

        QVERIFY(!on.isShown(u"personQuestion"_s));
        QVERIFY(on.isShown(u"keepQuestion"_s));
    }

    void asksWhoAppliesOfThoseSaved()
    {
        Fixture on;
        on.session.setHousehold(twoPeople());
        verifyProblem(on, Field::Applicant, Error::Code::ApplicantMissing, u"personStatus"_s);
        auto *people = on.find<ui::ChoiceGroup>(u"personChoice"_s);
        QCOMPARE(people->card(1)->text(), u"王芳"_s);
        QCoreApplication::processEvents(); // arrow keys follow where the cards stand

        people->card(0)->setFocus();
        QTest::keyClick(people->card(0), Qt::Key_Space);
        QTest::keyClick(people->card(0), Qt::Key_Down);
        QCOMPARE(on.session.draft().person.name, u"王芳"_s);
        QCOMPARE(on.session.draft().applicant.person, u"a"_s);
        QVERIFY(on.check().empty());

        QTest::keyClick(people->card(1), Qt::Key_Up);
        QCOMPARE(on.session.draft().applicant.person, QString());
        QVERIFY(on.session.draft().person.name.isEmpty());
    }

    void saysUntilWhenMonthsCount_data()
    {
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("words");
        // Order of the State Council of 2024-09-13, table 1: men born 1986-07 retire at 63, in 2049-07.
        QTest::newRow("to come") << u"1986-07-30"_s << u"retires in July 2049"_s;
        // Men born before 1965 retired at 60.
        QTest::newRow("past") << u"1963-12-31"_s << u"retirement age since December 2023"_s;
    }
    void saysUntilWhenMonthsCount()
    {
        QFETCH(QString, birth);
        QFETCH(QString, words);
        ui::setCurrentLanguage(Language::English);
        auto household = twoPeople();
        household.members.front().answers.person.birthDate = birth;
        household.members.front().answers.person.sex = Sex::Male;
        Fixture on;

        on.session.setHousehold(household);

        const auto *card = on.find<ui::ChoiceGroup>(u"personChoice"_s)->card(1);
        QVERIFY2(card->accessibleDescription().contains(words), qPrintable(card->accessibleDescription()));
    }

    void leadsTabThroughThePageInOrder()
    {
        Fixture on;
        on.session.setHousehold(twoPeople());
        on.session.choosePerson(u"a"_s);
        on.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&on.page));
        on.page.focusFirstField();

        QStringList order;
        for (int at = 0; at < 5; ++at) {
            const QWidget *focus = on.page.focusWidget();
            const bool isCard = qobject_cast<const ui::ChoiceCard *>(focus);
            order.append(isCard ? focus->parentWidget()->objectName() : focus->objectName());
            QTest::keyClick(on.page.focusWidget(), Qt::Key_Tab);
        }

        QCOMPARE(order.join(u' '), u"personChoice removeButton filledByChoice paperLanguageChoice keepTick"_s);
    }

    void focusesTheFirstAnswerWhileNobodyIsSaved()
    {
        Fixture on;
        on.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&on.page));

        on.page.focusFirstField();

        QVERIFY(on.find<ui::ChoiceGroup>(u"filledByChoice"_s)->isAncestorOf(on.page.focusWidget()));
    }

    void masksNamesOfSavedPeople()
    {
        Fixture on;
        on.session.setHousehold(twoPeople());

        on.page.setNamesMasked(true);

        QCOMPARE(on.find<ui::ChoiceGroup>(u"personChoice"_s)->card(1)->text(), u"王*"_s);
    }

    void asksToRemoveTheChosenPerson()
    {
        Fixture on;
        on.session.setHousehold(twoPeople());
        QSignalSpy asked(&on.page, &ui::ApplicantPage::removalRequested);
        QVERIFY(!on.isShown(u"removeButton"_s));

        on.choose(u"personChoice"_s, 2);
        auto *remove = on.find<QAbstractButton>(u"removeButton"_s);
        QVERIFY(remove->isVisible());
        remove->setFocus();
        QTest::keyClick(remove, Qt::Key_Space);

        QCOMPARE(asked.value(0).value(0).toString(), u"b"_s);
    }

    void takesAnObjection()
    {
        Fixture on;
        auto *tick = on.find<QAbstractButton>(u"keepTick"_s);
        QVERIFY(tick->isChecked());

        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);

        QVERIFY(!on.session.draft().applicant.keepPerson);
    }

    void takesThePaperLanguage()
    {
        Fixture on;

        for (const auto wording : {PaperWording::English, PaperWording::ChineseWithEnglish, PaperWording::Chinese}) {
            on.choose(u"paperLanguageChoice"_s, int(wording));

            QCOMPARE(on.session.draft().applicant.paperLanguage, wording);
        }
    }

    void showsWhatTheSessionHolds()
    {
        EnrolmentDraft draft;
        draft.applicant = {FilledBy::Helper, u"李华"_s, u"邻居"_s, PaperWording::English};
        Fixture on(draft);

        QCOMPARE(on.find<QLineEdit>(u"helperNameEdit"_s)->text(), u"李华"_s);
        QCOMPARE(on.find<ui::ChoiceGroup>(u"filledByChoice"_s)->chosenAs<FilledBy>(), FilledBy::Helper);
        QCOMPARE(on.session.draft(), draft);
        QCOMPARE(on.page.summaryRows().front().answer, u"李华"_s);
    }

    void keepsTheInputWhenTheLanguageChanges()
    {
        Fixture on;
        on.choose(u"filledByChoice"_s, int(FilledBy::Helper));
        QTest::keyClicks(on.find<QLineEdit>(u"helperNameEdit"_s), u"Li Hua"_s);
        const EnrolmentDraft before = on.session.draft();
        BracketTranslator translator;

        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(on.session.draft(), before);
        QCOMPARE(on.find<QLineEdit>(u"helperNameEdit"_s)->text(), u"Li Hua"_s);
        QVERIFY(on.find<QLabel>(u"helperNameLabel"_s)->text().startsWith(u'['));
        QCOMPARE(on.find<ui::ChoiceGroup>(u"filledByChoice"_s)->card(0)->text(), u"[Myself]"_s);
    }
};

QTEST_MAIN(ApplicantPageTest)
#include "tst_applicantpage.moc"
