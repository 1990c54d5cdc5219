#include "models/application/enrolmentsession.h"
#include "tests/support/samplecase.h"

#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

using Setter = void (*)(EnrolmentSession &, const EnrolmentDraft &);
using Signal = void (EnrolmentSession::*)();

struct Group
{
    const char *name;
    Setter set;
    Signal changed;
};

const std::vector<Group> Groups{
    {"applicant", [](auto &session, const auto &draft) { session.setApplicant(draft.applicant); },
     &EnrolmentSession::applicantChanged},
    {"document", [](auto &session, const auto &draft) { session.setDocument(draft.document); },
     &EnrolmentSession::documentChanged},
    {"person", [](auto &session, const auto &draft) { session.setPerson(draft.person); },
     &EnrolmentSession::personChanged},
    {"hukou", [](auto &session, const auto &draft) { session.setHukou(draft.hukou); }, &EnrolmentSession::hukouChanged},
    {"residence", [](auto &session, const auto &draft) { session.setResidence(draft.residence); },
     &EnrolmentSession::residenceChanged},
    {"place", [](auto &session, const auto &draft) { session.setPlace(draft.place); }, &EnrolmentSession::placeChanged},
    {"insurance", [](auto &session, const auto &draft) { session.setInsurance(draft.insurance); },
     &EnrolmentSession::insuranceChanged},
    {"grade", [](auto &session, const auto &draft) { session.setGrade(draft.grade); }, &EnrolmentSession::gradeChanged},
    {"schedule", [](auto &session, const auto &draft) { session.setSchedule(draft.schedule); },
     &EnrolmentSession::scheduleChanged},
    {"plan", [](auto &session, const auto &draft) { session.setPlan(draft.plan); }, &EnrolmentSession::planChanged},
    {"bank", [](auto &session, const auto &draft) { session.setBank(draft.bank); }, &EnrolmentSession::bankChanged},
    {"calendar", [](auto &session, const auto &draft) { session.setCalendar(draft.calendar); },
     &EnrolmentSession::calendarChanged},
    {"card", [](auto &session, const auto &draft) { session.setCard(draft.card); }, &EnrolmentSession::cardChanged},
    {"declaration", [](auto &session, const auto &draft) { session.setDeclared(draft.declared); },
     &EnrolmentSession::declaredChanged},
};

/// Differs from an empty draft in every group.
EnrolmentDraft fullDraft()
{
    auto draft = sampleDraft();
    draft.applicant.filledBy = FilledBy::Family;
    draft.insurance.unemployment = true;
    draft.plan.months = u"120"_s;
    draft.calendar.reminderDays = u"7"_s;
    return draft;
}

} // namespace

class TestEnrolmentSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOncePerGroup_data();
    void tellsOncePerGroup();
    void replacesTheWholeDraftWithOneSignal();
    void keepsItsPlaceWithoutAWord();
    void copiesNothingFromOneGroupToAnother();
};

void TestEnrolmentSession::tellsOncePerGroup_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t index = 0; index < Groups.size(); ++index)
        QTest::newRow(Groups[index].name) << static_cast<int>(index);
}

void TestEnrolmentSession::tellsOncePerGroup()
{
    QFETCH(int, index);
    const auto &group = Groups[static_cast<std::size_t>(index)];
    const SampleBooks books;
    EnrolmentSession session(books, sampleToday());
    QSignalSpy groupChanged(&session, group.changed);
    QSignalSpy changed(&session, &EnrolmentSession::changed);

    group.set(session, EnrolmentDraft());
    QCOMPARE(groupChanged.count() + changed.count(), 0);

    group.set(session, fullDraft());
    group.set(session, fullDraft());
    QCOMPARE(groupChanged.count(), 1);
    QCOMPARE(changed.count(), 1);
}

void TestEnrolmentSession::replacesTheWholeDraftWithOneSignal()
{
    const SampleBooks books;
    EnrolmentSession session(books, sampleToday());
    QSignalSpy replaced(&session, &EnrolmentSession::draftReplaced);
    QSignalSpy changed(&session, &EnrolmentSession::changed);

    session.setDraft(fullDraft());
    session.setDraft(fullDraft());

    QCOMPARE(replaced.count(), 1);
    QCOMPARE(changed.count(), 1);
    QVERIFY(session.draft() == fullDraft());
}

void TestEnrolmentSession::keepsItsPlaceWithoutAWord()
{
    const SampleBooks books;
    EnrolmentSession session(books, sampleToday());
    QSignalSpy changed(&session, &EnrolmentSession::changed);

    session.setDraftId(u"7"_s);
    session.setCurrentStep(Step::Grade);

    QCOMPARE(changed.count(), 0);
    QCOMPARE(session.draft().id, u"7"_s);
    QCOMPARE(session.draft().currentStep, u"grade"_s);
}

void TestEnrolmentSession::copiesNothingFromOneGroupToAnother()
{
    const SampleBooks books;
    EnrolmentSession session(books, sampleToday());
    session.setHukou(sampleDraft().hukou);
    session.setResidence({.sameAsHukou = true, .region = {}, .permit = {}, .workKind = {}});
    session.setDocument(sampleDraft().document);

    QVERIFY(!session.draft().residence.region);
    QVERIFY(session.draft().person == PersonAnswers());
    QVERIFY(residenceOf(session.draft()) == session.draft().hukou.region);
}

QTEST_GUILESS_MAIN(TestEnrolmentSession)
#include "tst_enrolmentsession.moc"
