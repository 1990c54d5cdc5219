#include "models/application/answergroups.h"
#include "models/application/enrolmentapplication.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

/// Invented: one in Chaoyang, open from Monday to Friday, and one in Guangzhou whose days are not known.
ReferenceBooks::Readers readers()
{
    auto readers = sampleReaders();
    readers.offices = [] {
        return OfficeBook({{.key = u"chaoyang"_s,
                            .region = region(u"110105"),
                            .name = {u"样例窗口"_s, u"Sample window"_s},
                            .address = {u"样例路1号"_s, u"1 Sample Road"_s},
                            .hours = {u"工作日"_s, u"On working days"_s},
                            .phone = u"12333"_s,
                            .weekdays = {1, 2, 3, 4, 5}},
                           {.key = u"guangzhou"_s, .region = region(u"440100")}});
    };
    return readers;
}

/// 2026-08-03 is a Monday.
EnrolmentDraft draftWith(const OfficeAnswers &office)
{
    auto draft = sampleDraft();
    draft.office = office;
    return draft;
}

} // namespace

class OfficeChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForAnOfficeOnlyWhereOneIsKnown_data()
    {
        QTest::addColumn<QString>("county");
        QTest::addColumn<OfficeAnswers>("office");
        QTest::addColumn<bool>("isMissing");

        QTest::newRow("none is known") << u"410105"_s << OfficeAnswers{} << false;
        QTest::newRow("none is known, an own entry") << u"410105"_s << OfficeAnswers{.name = u"窗口"_s} << false;
        QTest::newRow("known and not chosen") << u"110105"_s << OfficeAnswers{} << true;
        QTest::newRow("known and chosen") << u"110105"_s << OfficeAnswers{.officeKey = u"chaoyang"_s} << false;
        QTest::newRow("known, but an own entry") << u"110105"_s << OfficeAnswers{.name = u"窗口"_s} << false;
        QTest::newRow("known, the own entry is blank") << u"110105"_s << OfficeAnswers{.name = u" "_s} << true;
        QTest::newRow("chosen for another place") << u"440106"_s << OfficeAnswers{.officeKey = u"chaoyang"_s} << true;
        QTest::newRow("of the city above the county")
            << u"440106"_s << OfficeAnswers{.officeKey = u"guangzhou"_s} << false;
    }

    void asksForAnOfficeOnlyWhereOneIsKnown()
    {
        QFETCH(const QString, county);
        QFETCH(const OfficeAnswers, office);
        QFETCH(const bool, isMissing);
        auto draft = draftWith(office);
        draft.hukou.region = region(county);

        const std::vector<Problem> missing{{Field::Office, {.code = Code::OfficeMissing}}};
        QVERIFY(problemsOf(Step::Office, draft, context()) == (isMissing ? missing : std::vector<Problem>()));
    }

    void asksForNoneWhileNoPlaceIsChosen()
    {
        auto draft = draftWith({});
        draft.place.route.reset();

        QVERIFY(problemsOf(Step::Office, draft, context()).empty());
        QVERIFY(!chosenOffice(draft, context()));
    }

    void checksTheDayOfTheVisit_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("own");
        QTest::addColumn<std::optional<Code>>("code");

        using None = std::optional<Code>;
        QTest::newRow("may be left out") << QString() << QString() << None();
        QTest::newRow("blanks") << u"  "_s << QString() << None();
        QTest::newRow("today") << u"2026-08-03"_s << QString() << None();
        QTest::newRow("yesterday") << u"2026-08-02"_s << QString() << None(Code::VisitDayInvalid);
        QTest::newRow("no day") << u"soon"_s << QString() << None(Code::VisitDayInvalid);
        QTest::newRow("no real day") << u"2026-02-30"_s << QString() << None(Code::VisitDayInvalid);
        QTest::newRow("Friday") << u"2026年8月7日"_s << QString() << None();
        QTest::newRow("Saturday") << u"2026-08-08"_s << QString() << None(Code::VisitDayClosed);
        QTest::newRow("Sunday") << u"2026-08-09"_s << QString() << None(Code::VisitDayClosed);
        QTest::newRow("Sunday, an entry of one's own") << u"2026-08-09"_s << u"窗口"_s << None();
    }

    void checksTheDayOfTheVisit()
    {
        QFETCH(const QString, day);
        QFETCH(const QString, own);
        QFETCH(const std::optional<Code>, code);
        const auto key = own.isEmpty() ? u"chaoyang"_s : QString();

        const auto problems =
            problemsOf(Step::Office, draftWith({.officeKey = key, .name = own, .visitDay = day}), context());

        QCOMPARE(problems.size(), std::size_t(code ? 1 : 0));
        if (!code)
            return;
        QCOMPARE(problems.front().field, Field::VisitDay);
        QCOMPARE(problems.front().error.code, *code);
        if (*code == Code::VisitDayClosed)
            QVERIFY(problems.front().error.values == std::vector<ErrorValue>{QDate::fromString(day, Qt::ISODate)});
    }

    void closesNoOfficeWhoseDaysAreNotKnown()
    {
        auto draft = draftWith({.officeKey = u"guangzhou"_s, .visitDay = u"2026-08-09"_s});
        draft.hukou.region = region(u"440106");

        QVERIFY(problemsOf(Step::Office, draft, context()).empty());
    }

    void findsTheOfficeThatWasChosen()
    {
        QCOMPARE(chosenOffice(draftWith({.officeKey = u"chaoyang"_s}), context())->phone, u"12333"_s);
        QVERIFY(!chosenOffice(draftWith({.officeKey = u"guangzhou"_s}), context()));
        QVERIFY(!chosenOffice(draftWith({.name = u"窗口"_s}), context()));
    }

    void freezesTheOfficeInTheApplication()
    {
        const auto application =
            complete(draftWith({.officeKey = u"chaoyang"_s, .visitDay = u"2026-08-04"_s}), context(),
                     ApplicationReference::fromRandom(7), QDateTime(sampleToday(), QTime(9, 30)), u"0.1.0"_s);

        QVERIFY(application.has_value());
        QCOMPARE(application->officeName.chinese, u"样例窗口"_s);
        QCOMPARE(application->officeAddress.english, u"1 Sample Road"_s);
        QCOMPARE(application->officeHours.english, u"On working days"_s);
        QCOMPARE(application->officePhone, u"12333"_s);
    }

private:
    CheckContext context() const { return {m_books, sampleToday()}; }

    const ReferenceBooks m_books{readers()};
};

QTEST_GUILESS_MAIN(OfficeChecksTest)
#include "tst_officechecks.moc"
