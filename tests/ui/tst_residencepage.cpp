#include "tests/ui/pagefixture.h"
#include "ui/fields/regionedit.h"
#include "ui/wizard/residencepage.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;
using Fixture = PageFixture<ui::ResidencePage>;

namespace {

EnrolmentDraft draftFromHenan()
{
    EnrolmentDraft draft;
    draft.hukou.region = jinshui();
    return draft;
}

EnrolmentDraft draftElsewhere()
{
    EnrolmentDraft draft = draftFromHenan();
    draft.residence = {false, pudong(), ResidencePermit::Held, u"rider"_s};
    return draft;
}

} // namespace

class ResidencePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheRestOnlyWhereOneLivesElsewhere()
    {
        Fixture on(draftFromHenan());
        QVERIFY(!on.isShown(u"regionQuestion"_s));

        on.choose(u"sameChoice"_s, 0);
        QVERIFY(on.isShown(u"regionQuestion"_s));
        QVERIFY(on.isShown(u"permitQuestion"_s));

        auto *line = on.find<QLineEdit>(u"regionLine"_s);
        QTest::keyClicks(line, u"pdxq"_s);
        QTest::keyClick(line, Qt::Key_Return);
        on.choose(u"permitChoice"_s, int(ResidencePermit::Held));
        auto *work = on.find<QComboBox>(u"workKindCombo"_s);
        work->setFocus();
        QTest::keyClick(work, Qt::Key_Down);

        QVERIFY(on.check().empty());
        QCOMPARE(on.session.draft(), draftElsewhere());
    }

    void asksWhenAPermitEndsOnlyWhoHoldsOne()
    {
        Fixture on(draftElsewhere());
        QVERIFY(on.isShown(u"permitEndQuestion"_s));

        QTest::keyClicks(on.find<QLineEdit>(u"permitEndEdit"_s), u"soon"_s);
        verifyProblem(on, Field::PermitEnd, Error::Code::PermitEndInvalid, u"permitEndStatus"_s);
        on.find<QLineEdit>(u"permitEndEdit"_s)->selectAll();
        QTest::keyClicks(on.find<QLineEdit>(u"permitEndEdit"_s), u"2026-10-31"_s);
        verifyProblem(on, Field::PermitEnd, Error::Code::PermitEnded, u"permitEndStatus"_s);
        on.find<QLineEdit>(u"permitEndEdit"_s)->selectAll();
        QTest::keyClicks(on.find<QLineEdit>(u"permitEndEdit"_s), u"2026-11-30"_s);
        QVERIFY(on.check().empty());
        QCOMPARE(on.page.summaryRows()[2].answer, u"30 November 2026"_s);

        on.choose(u"permitChoice"_s, int(ResidencePermit::Applied));
        QVERIFY(!on.isShown(u"permitEndQuestion"_s));
        QVERIFY(on.check().empty());
    }

    void takesThePlatformAsAnExtra()
    {
        Fixture on(draftElsewhere());
        const auto before = on.page.summaryRows().size();

        QTest::keyClicks(on.find<QLineEdit>(u"platformEdit"_s), u"Meituan"_s);

        QCOMPARE(on.session.draft().residence.platform, u"Meituan"_s);
        QCOMPARE(on.page.summaryRows().size(), before + 1);
        QCOMPARE(on.page.summaryRows().back().answer, u"Meituan"_s);
    }

    void isDoneQuicklyAtHome()
    {
        Fixture on(draftFromHenan());

        on.choose(u"sameChoice"_s, 1);
        QTest::keyClick(on.find<QComboBox>(u"workKindCombo"_s), Qt::Key_Down);

        QVERIFY(on.check().empty());
        QCOMPARE(on.session.draft().residence.sameAsHukou, true);
        QCOMPARE(on.page.summaryRows().front().answer, u"Same place as the hukou"_s);
    }

    void showsTheProblemAtTheField()
    {
        Fixture on(draftFromHenan());
        verifyProblem(on, Field::SameAsHukou, Error::Code::SamePlaceMissing, u"sameStatus"_s);
        verifyProblem(on, Field::WorkKind, Error::Code::WorkKindMissing, u"workKindStatus"_s);

        on.choose(u"sameChoice"_s, 0);
        verifyProblem(on, Field::ResidenceRegion, Error::Code::ResidenceMissing, u"regionStatus"_s);
        verifyProblem(on, Field::ResidencePermit, Error::Code::PermitMissing, u"permitStatus"_s);
    }

    void asksPermitHoldersOnlyWhereTheyLive()
    {
        EnrolmentDraft draft;
        draft.document.type = DocumentType::TaiwanPermit;
        Fixture on(draft);

        QVERIFY(!on.isShown(u"sameQuestion"_s));
        QVERIFY(on.isShown(u"regionQuestion"_s));
        QVERIFY(!on.isShown(u"permitQuestion"_s));
    }

    void showsWhatTheSessionHolds()
    {
        Fixture on(draftElsewhere());

        QCOMPARE(on.session.draft(), draftElsewhere());
        QCOMPARE(on.find<ui::RegionEdit>(u"regionEdit"_s)->region(), pudong());
        QCOMPARE(on.find<QComboBox>(u"workKindCombo"_s)->currentText(), u"Delivery rider"_s);
    }

    void keepsTheInputWhenTheLanguageChanges()
    {
        Fixture on(draftElsewhere());
        BracketTranslator translator;

        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(on.session.draft(), draftElsewhere());
        QCOMPARE(on.find<QComboBox>(u"workKindCombo"_s)->currentData().toString(), u"rider"_s);
        QCOMPARE(on.find<ui::ChoiceGroup>(u"sameChoice"_s)->card(1)->text(), u"[Yes]"_s);
    }
};

QTEST_MAIN(ResidencePageTest)
#include "tst_residencepage.moc"
