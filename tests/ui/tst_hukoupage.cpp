#include "tests/ui/pagefixture.h"
#include "ui/fields/regionedit.h"
#include "ui/wizard/hukoupage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;
using Fixture = PageFixture<ui::HukouPage>;

namespace {

EnrolmentDraft draftFromChaoyang()
{
    EnrolmentDraft draft;
    draft.document.number = u"11010519491231002X"_s;
    return draft;
}

} // namespace

class HukouPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheHouseholdsPlaceWhileNoneIsGiven()
    {
        Fixture on;
        on.session.setHousehold({.shared = {.hukou = jinshui()}});
        on.page.load();
        QVERIFY(on.isShown(u"householdOffer"_s));

        auto *button = on.find<QPushButton>(u"offerButton"_s);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);

        QCOMPARE(on.session.draft().hukou.region, jinshui());
        QVERIFY(!on.isShown(u"householdOffer"_s));
    }

    void findsTheRegionAsOneTypes()
    {
        Fixture on;
        verifyProblem(on, Field::HukouRegion, Error::Code::HukouMissing, u"regionStatus"_s);
        auto *line = on.find<QLineEdit>(u"regionLine"_s);

        QTest::keyClicks(line, u"jsq"_s);
        QTest::keyClick(line, Qt::Key_Return);

        QCOMPARE(on.session.draft().hukou.region, jinshui());
        QVERIFY(on.check().empty());
        QVERIFY(on.page.summaryRows().front().answer.contains(u"Jinshui"_s));
    }

    void offersThePlaceOfTheNumberWithoutChoosingIt()
    {
        Fixture on(draftFromChaoyang());
        QVERIFY(on.isShown(u"suggestionCard"_s));
        QVERIFY(on.find<QLabel>(u"suggestionText"_s)->text().contains(u"110105"_s));
        QVERIFY(!on.session.draft().hukou.region);

        QTest::mouseClick(on.find<QPushButton>(u"suggestionButton"_s), Qt::LeftButton);

        QCOMPARE(on.session.draft().hukou.region, chaoyang());
        QCOMPARE(on.find<ui::RegionEdit>(u"regionEdit"_s)->region(), chaoyang());
        QVERIFY(!on.isShown(u"suggestionCard"_s));
    }

    void namesAnAreaThatIsNoMoreWithoutOfferingIt()
    {
        EnrolmentDraft draft;
        draft.document.number = u"110224198503090014"_s;
        Fixture on(draft);

        const QString hint = on.find<QLabel>(u"suggestionText"_s)->text();

        QVERIFY(on.isShown(u"suggestionCard"_s));
        QVERIFY(!on.isShown(u"suggestionButton"_s));
        QVERIFY2(hint.contains(u"110224"_s) && hint.contains(u"北京市大兴县"_s)
                     && hint.contains(u"from 1980 to 2001"_s),
                 qPrintable(hint));
        QVERIFY(!on.session.draft().hukou.region);
        verifyProblem(on, Field::HukouRegion, Error::Code::HukouMissing, u"regionStatus"_s);
    }

    void asksAboutAMoveWithoutInsisting()
    {
        Fixture on(draftFromChaoyang());
        QVERIFY(!on.session.draft().hukou.movedSinceFirstCard);
        QCOMPARE(on.page.summaryRows().size(), 1u);

        on.choose(u"movedChoice"_s, 1);
        QTest::mouseClick(on.find<QPushButton>(u"suggestionButton"_s), Qt::LeftButton);

        QCOMPARE(on.session.draft().hukou.movedSinceFirstCard, true); // choosing the place keeps it
        QCOMPARE(on.session.draft().hukou.region, chaoyang());
        QCOMPARE(on.page.summaryRows().back().answer, u"Yes"_s);
        QVERIFY(on.check().empty());
    }

    void concernsOnlyMainlandResidents()
    {
        Fixture on;
        QVERIFY(on.page.isRelevant());

        for (const auto type :
             {DocumentType::HongKongMacaoPermit, DocumentType::TaiwanPermit, DocumentType::ForeignCard}) {
            on.session.setDocument({.type = type});
            QVERIFY(!on.page.isRelevant());
        }
    }

    void keepsTheInputWhenTheLanguageChanges()
    {
        EnrolmentDraft draft = draftFromChaoyang();
        draft.hukou.region = jinshui();
        Fixture on(draft);
        BracketTranslator translator;

        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(on.session.draft(), draft);
        QCOMPARE(on.find<ui::RegionEdit>(u"regionEdit"_s)->region(), jinshui());
        QVERIFY(on.find<QLabel>(u"regionLabel"_s)->text().startsWith(u'['));
    }
};

QTEST_MAIN(HukouPageTest)
#include "tst_hukoupage.moc"
