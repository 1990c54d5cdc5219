#include "tests/ui/pagefixture.h"
#include "ui/wizard/applicantpage.h"

#include <QLabel>
#include <QLineEdit>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;
using Fixture = PageFixture<ui::ApplicantPage>;

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

    void takesThePaperLanguage()
    {
        Fixture on;

        on.choose(u"paperLanguageChoice"_s, int(Language::English));

        QCOMPARE(on.session.draft().applicant.paperLanguage, Language::English);
    }

    void showsWhatTheSessionHolds()
    {
        EnrolmentDraft draft;
        draft.applicant = {FilledBy::Helper, u"李华"_s, u"邻居"_s, Language::English};
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
