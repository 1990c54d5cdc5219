#include "tests/ui/pagefixture.h"
#include "ui/wizard/officepage.h"

#include <QLabel>
#include <QLineEdit>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;
using Fixture = PageFixture<ui::OfficePage>;

namespace {

EnrolmentDraft draftAt(RegionCode place)
{
    EnrolmentDraft draft;
    draft.hukou.region = place;
    draft.residence = {.sameAsHukou = true, .region = {}, .permit = {}, .workKind = u"rider"_s};
    draft.place.route = RouteKind::Hukou;
    return draft;
}

/// An office that is open from Monday to Friday.
std::unique_ptr<ReferenceBooks> booksWithAnOffice()
{
    auto readers = sampleBookReaders();
    readers.offices = [] {
        return OfficeBook({{.key = u"chaoyang_1"_s,
                            .region = chaoyang(),
                            .name = {u"样例窗口"_s, u"Sample window"_s},
                            .address = {u"样例路1号"_s, u"1 Sample Road"_s},
                            .weekdays = {1, 2, 3, 4, 5}}});
    };
    return std::make_unique<ReferenceBooks>(readers);
}

QLineEdit *edit(const Fixture &on, const QString &name)
{
    return on.find<QLineEdit>(name);
}

} // namespace

class OfficePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheHotlineWhereNoOfficeIsKnown()
    {
        Fixture on(draftAt(chaoyang()));

        QVERIFY(!on.isShown(u"officeQuestion"_s));
        QVERIFY(on.find<QLabel>(u"callLabel"_s)->text().contains(u"Chaoyang, Beijing"_s));
        QVERIFY(on.check().empty()); // nobody is held up by what nobody knows
    }

    void keepsAnOwnEntryForTheRegion()
    {
        Fixture on(draftAt(chaoyang()));

        QTest::keyClicks(edit(on, u"officeNameEdit"_s), u"Window 3"_s);
        QTest::keyClicks(edit(on, u"officePhoneEdit"_s), u"010"_s);

        const OwnOffice written{.name = u"Window 3"_s, .phone = u"010"_s};
        QCOMPARE(on.session.ownOffices(), (OwnOffices{{chaoyang(), written}}));
        QCOMPARE(on.page.summaryRows().front().answer, u"Window 3 (from you)"_s);
    }

    void offersWhatWasWrittenBefore()
    {
        Fixture on(draftAt(chaoyang()));
        on.session.setOwnOffices({{chaoyang(), {.name = u"Window 3"_s}}});

        on.page.load();

        QCOMPARE(edit(on, u"officeNameEdit"_s)->text(), u"Window 3"_s);
    }

    /// The window of one region is not that of another.
    void leavesTheOfficeBehindWhenThePlaceChanges()
    {
        Fixture on(draftAt(chaoyang()));
        QTest::keyClicks(edit(on, u"officeNameEdit"_s), u"Window 3"_s);
        QTest::keyClicks(edit(on, u"visitDayEdit"_s), u"2026-12-01"_s);

        on.session.setHukou({.region = jinshui()});
        on.page.load();

        QCOMPARE(edit(on, u"officeNameEdit"_s)->text(), QString());
        QCOMPARE(edit(on, u"visitDayEdit"_s)->text(), u"2026-12-01"_s);
        QVERIFY(on.session.ownOffices().contains(chaoyang()));
        QVERIFY(!on.session.ownOffices().contains(jinshui()));
    }

    void staysEmptyWhereItWasEmptied()
    {
        Fixture on(draftAt(chaoyang()));
        on.session.setOwnOffices({{chaoyang(), {.name = u"Window 3"_s}}});
        on.page.load();

        edit(on, u"officeNameEdit"_s)->selectAll();
        QTest::keyClick(edit(on, u"officeNameEdit"_s), Qt::Key_Delete);

        QVERIFY(on.session.ownOffices().empty());
        QCOMPARE(on.session.draft().office.name, QString());
    }

    void asksForAnOfficeWhereSomeAreKnown()
    {
        Fixture on(draftAt(chaoyang()), booksWithAnOffice());
        QVERIFY(on.isShown(u"officeQuestion"_s));
        verifyProblem(on, Field::Office, Error::Code::OfficeMissing, u"officeStatus"_s);

        on.choose(u"officeChoice"_s, 0);
        QTest::keyClicks(edit(on, u"visitDayEdit"_s), u"2026-12-05"_s); // a Saturday
        verifyProblem(on, Field::VisitDay, Error::Code::VisitDayClosed, u"visitDayStatus"_s);
    }

    void remarksOnAWeekendWithoutForbiddingIt()
    {
        Fixture on(draftAt(chaoyang()));

        QTest::keyClicks(edit(on, u"visitDayEdit"_s), u"2026-12-05"_s);

        QVERIFY(!on.status(u"visitDayStatus"_s).isEmpty());
        QVERIFY(on.check().empty());
    }

    void keepsTheInputWhenTheLanguageChanges()
    {
        Fixture on(draftAt(chaoyang()));
        QTest::keyClicks(edit(on, u"officeNameEdit"_s), u"Window 3"_s);
        BracketTranslator translator;

        QCoreApplication::installTranslator(&translator);
        QCoreApplication::sendPostedEvents();

        QCOMPARE(edit(on, u"officeNameEdit"_s)->text(), u"Window 3"_s);
        QVERIFY(edit(on, u"officeNameEdit"_s)->accessibleName().startsWith(u'['));
    }
};

QTEST_MAIN(OfficePageTest)
#include "tst_officepage.moc"
