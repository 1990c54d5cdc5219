#include "tests/ui/pagefixture.h"
#include "ui/answertext.h"
#include "ui/routetext.h"
#include "ui/wizard/placepage.h"
#include "ui/wizard/routecard.h"
#include "ui/wizard/routeview.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;
using Fixture = PageFixture<ui::PlacePage>;

namespace {

/// Hukou in Henan, living in Shanghai.
EnrolmentDraft draftElsewhere()
{
    EnrolmentDraft draft;
    draft.document.number = u"11010519491231002X"_s;
    draft.hukou.region = jinshui();
    draft.residence = {false, pudong(), ResidencePermit::Held, u"rider"_s};
    return draft;
}

EnrolmentDraft draftAtHome()
{
    EnrolmentDraft draft;
    draft.hukou.region = chaoyang();
    draft.residence = {true, {}, {}, u"shop"_s};
    return draft;
}

} // namespace

class PlacePageTest : public QObject
{
    Q_OBJECT

private:
    static QRadioButton *button(const Fixture &on, const QString &card)
    {
        return on.find<ui::RouteCard>(card)->button();
    }
    static QString text(const Fixture &on, const QString &card, const QString &label)
    {
        return on.find<ui::RouteCard>(card)->findChild<QLabel *>(label)->text();
    }
    static QString spoken(const Fixture &on, const QString &card) { return button(on, card)->accessibleDescription(); }

private Q_SLOTS:
    void choosesWithTheMouseAnywhereOnACard()
    {
        Fixture on(draftElsewhere());
        verifyProblem(on, Field::Route, Error::Code::RouteMissing, u"routeStatus"_s);

        QTest::mouseClick(on.find<ui::RouteCard>(u"residenceCard"_s), Qt::LeftButton, {}, QPoint(60, 8));

        QCOMPARE(on.session.draft().place.route, RouteKind::Residence);
        QVERIFY(on.check().empty());
        QVERIFY(on.page.summaryRows().front().answer.contains(u"Pudong"_s));
    }

    void choosesWithTheKeyboard()
    {
        Fixture on(draftElsewhere());
        QVERIFY(QTest::qWaitForWindowActive(&on.page));
        on.page.focusField(Field::Route);
        QCOMPARE(on.page.focusWidget(), button(on, u"hukouCard"_s));

        QTest::keyClick(on.page.focusWidget(), Qt::Key_Space);
        QCOMPARE(on.session.draft().place.route, RouteKind::Hukou);
        QTest::keyClick(on.page.focusWidget(), Qt::Key_Right);
        QCOMPARE(on.session.draft().place.route, RouteKind::Residence);
    }

    void tellsPlaceVerdictCostAndSource()
    {
        Fixture on(draftElsewhere());

        QVERIFY(text(on, u"residenceCard"_s, u"placeLabel"_s).contains(u"Pudong"_s));
        QCOMPARE(text(on, u"residenceCard"_s, u"verdictChip"_s), ui::verdictText(RouteVerdict::Allowed));
        const QString read = spoken(on, u"residenceCard"_s);
        QVERIFY2(read.contains(u"样例〔2026〕2号"_s), qPrintable(read));
        QVERIFY2(read.contains(u"¥17,904.00"_s), qPrintable(read)); // 7460 × 20 % × 12
        QVERIFY2(read.contains(u"Medical not known"_s), qPrintable(read));
        QVERIFY(spoken(on, u"hukouCard"_s).contains(u"Provisional: counted with the last figures known"_s));
    }

    void givesTheQuestionToAskWhereNothingIsConfirmed()
    {
        EnrolmentDraft draft = draftElsewhere();
        draft.hukou.region = pudong();
        draft.residence.region = jinshui();
        Fixture on(draft);

        const QString question = on.find<QLabel>(u"questionText"_s)->text();

        QVERIFY2(question.contains(u"12333"_s) && question.contains(u"Jinshui"_s) && question.contains(u"Pudong"_s),
                 qPrintable(question));
        QVERIFY(spoken(on, u"residenceCard"_s).contains(question));
    }

    void saysWhenBothPlacesAreOne()
    {
        Fixture on(draftAtHome());

        QCOMPARE(text(on, u"residenceCard"_s, u"verdictChip"_s), u"Same place"_s);
        QVERIFY(!button(on, u"residenceCard"_s)->isEnabled());
        QVERIFY(button(on, u"hukouCard"_s)->isEnabled());
    }

    void warnsAboutTheCompanyAlwaysAndAsksOnlyWhenChosen()
    {
        Fixture on(draftElsewhere());
        QVERIFY(text(on, u"companyCard"_s, u"warningLabel"_s).contains(u"Order 48 of 2022"_s));
        QVERIFY(spoken(on, u"companyCard"_s).contains(u"Depends on your wage"_s));
        QVERIFY(!on.isShown(u"employmentQuestion"_s));

        QTest::mouseClick(button(on, u"companyCard"_s), Qt::LeftButton);
        QVERIFY(on.isShown(u"employmentQuestion"_s));
        verifyProblem(on, Field::EmploymentConfirmed, Error::Code::EmploymentNotConfirmed, u"employmentStatus"_s);

        QTest::mouseClick(on.find<QCheckBox>(u"employmentCheck"_s), Qt::LeftButton);
        QTest::keyClicks(on.find<QLineEdit>(u"feeEdit"_s), u"-5"_s);
        verifyProblem(on, Field::CompanyFee, Error::Code::CompanyFeeInvalid, u"feeStatus"_s);

        on.find<QLineEdit>(u"feeEdit"_s)->selectAll();
        QTest::keyClicks(on.find<QLineEdit>(u"feeEdit"_s), u"80"_s);
        QVERIFY(on.check().empty());
        QCOMPARE(on.page.summaryRows().back().answer, u"¥80.00 (from you)"_s);
    }

    void refusesAWayThatIsNotOpen()
    {
        EnrolmentDraft draft = draftElsewhere();
        draft.document = {DocumentType::TaiwanPermit, u"830000199201300022"_s, true, {}};
        draft.hukou.region.reset();
        draft.place.route = RouteKind::Hukou;
        Fixture on(draft);

        QVERIFY(!on.check().empty());
        QVERIFY(!on.status(u"routeStatus"_s).isEmpty());
    }

    void standsCardsBelowOneAnotherWhereThereIsNoRoom()
    {
        Fixture on(draftElsewhere());
        QVERIFY(QTest::qWaitForWindowExposed(&on.page));
        const auto *first = on.find<QWidget>(u"hukouCard"_s);
        const auto *second = on.find<QWidget>(u"residenceCard"_s);
        QCOMPARE(first->y(), second->y());

        on.page.resize(420, 900);
        QTRY_COMPARE_GT(second->y(), first->y());
    }

    void keepsTheInputWhenTheLanguageChanges()
    {
        EnrolmentDraft draft = draftElsewhere();
        draft.place = {RouteKind::Company, true, u"80"_s};
        Fixture on(draft);
        BracketTranslator translator;

        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(on.session.draft(), draft);
        QCOMPARE(on.find<QLineEdit>(u"feeEdit"_s)->text(), u"80"_s);
        QVERIFY(button(on, u"companyCard"_s)->isChecked());
        QVERIFY(button(on, u"companyCard"_s)->text().startsWith(u'['));
    }
};

QTEST_MAIN(PlacePageTest)
#include "tst_placepage.moc"
