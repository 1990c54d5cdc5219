#include "models/application/enrolmentsession.h"
#include "models/application/householdjson.h"
#include "tests/support/samplecase.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

/// GB 11643-1999 gives 11010519491231002X as its example.
const auto Number = u"11010519491231002X"_s;

EnrolmentDraft draftOf(const QString &number, const QString &name = u"王芳"_s)
{
    EnrolmentDraft draft;
    draft.document.number = number;
    draft.person.name = name;
    return draft;
}

Household householdOf(const EnrolmentDraft &draft)
{
    return {.members = {{.id = u"a"_s, .answers = personalAnswers(draft)}}};
}

} // namespace

class HouseholdTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnePersonByASoundNumber_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::addColumn<bool>("isSame");
        QTest::newRow("the same") << Number << Number << true;
        QTest::newRow("typed with spaces, full width and a small x") << Number << u"１１0105 19491231 002x"_s << true;
        // GB 11643-1999 puts 19 before the two digits of the year.
        QTest::newRow("fifteen digits and eighteen") << Number << u"110105491231002"_s << true;
        QTest::newRow("another number") << Number << u"150102198807303035"_s << false;
        QTest::newRow("a check digit that does not fit") << Number << u"110105194912310021"_s << false;
        QTest::newRow("twice the same unsound number") << u"110105194912310021"_s << u"110105194912310021"_s << false;
        QTest::newRow("nothing") << QString() << QString() << false;
    }
    void tellsOnePersonByASoundNumber()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QFETCH(bool, isSame);

        QCOMPARE(isSamePerson({.number = one}, {.number = other}, m_today), isSame);
    }

    void keepsOnlyWhomItMay_data()
    {
        QTest::addColumn<EnrolmentDraft>("draft");
        QTest::addColumn<bool>("mayKeep");
        auto sample = draftOf(Number);
        sample.isSample = true;
        auto objecting = draftOf(Number);
        objecting.applicant.keepPerson = false;
        QTest::newRow("name and number") << draftOf(Number) << true;
        QTest::newRow("no name") << draftOf(Number, u" "_s) << false;
        QTest::newRow("an unsound number") << draftOf(u"110105194912310021"_s) << false;
        QTest::newRow("an invented person") << sample << false;
        QTest::newRow("somebody who does not want it") << objecting << false;
    }
    void keepsOnlyWhomItMay()
    {
        QFETCH(EnrolmentDraft, draft);
        QFETCH(bool, mayKeep);

        QCOMPARE(mayKeepPerson(draft, m_today), mayKeep);
    }

    void bringsAKnownPersonUpToDate()
    {
        const auto household = householdOf(draftOf(Number));
        const auto when = m_today.startOfDay();

        const auto same = memberFrom(draftOf(u"110105 19491231 002x"_s, u"王芳芳"_s), household, when);
        const auto other = memberFrom(draftOf(u"150102198807303035"_s), household, when);

        QCOMPARE(same.id, u"a"_s);
        QCOMPARE(same.answers.person.name, u"王芳芳"_s);
        QCOMPARE(same.updatedAt, when);
        QVERIFY(other.id.isEmpty());
    }

    void sharesOnlyWhatWasAnswered()
    {
        const SharedHousehold before{.address = u"文化路1号"_s, .holder = u"王明"_s, .cardNumber = u"6228"_s};
        auto draft = test::sampleDraft();
        draft.card.delivery = CardDelivery::Collect;
        draft.card.address = u"nobody asks for this"_s;
        draft.bank.channel = PayChannel::Counter;

        const auto shared = sharedFrom(draft, before);

        QVERIFY(shared.hukou == draft.hukou.region);
        QCOMPARE(shared.address, before.address);
        QCOMPARE(shared.holder, before.holder);
        QCOMPARE(shared.cardNumber, before.cardNumber);
    }

    void sharesAddressAndCardOfTheLastOne()
    {
        auto draft = test::sampleDraft();
        draft.card.delivery = CardDelivery::Post;
        draft.card.address = u"建国路1号"_s;

        const auto shared = sharedFrom(draft, {.address = u"old"_s, .cardNumber = u"old"_s});

        QCOMPARE(shared.address, u"建国路1号"_s);
        QCOMPARE(shared.cardNumber, draft.bank.cardNumber);
        QCOMPARE(shared.holder, draft.bank.holder);
        QCOMPARE(shared.bankCode, draft.bank.bankCode);
    }

    void comesBackFromJsonAsItWas()
    {
        auto draft = test::sampleDraft();
        draft.history = {.paidBefore = Certainty::Yes,
                         .stays = {{.region = draft.hukou.region, .pensionMonths = u"14"_s}},
                         .lastMonth = u"2026-07"_s,
                         .residentsMedical = true};
        const auto answers = personalAnswers(draft);
        const SharedHousehold shared{draft.hukou.region, u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s};

        QVERIFY(personalAnswersFromJson(toJson(answers)).value() == answers);
        QVERIFY(sharedHouseholdFromJson(toJson(shared)).value() == shared);
        QVERIFY(personalAnswersFromJson({}).value() == PersonalAnswers{});
        QVERIFY(!toJson(answers).contains(u"bank_card_number"_s));
        QVERIFY(!toJson(answers).contains(u"declaration"_s));
        QCOMPARE(personalAnswersFromJson({{u"shoe_size"_s, 38}}).error().code, Error::Code::FieldUnknown);
    }

    void joinsAReopenedDraftToItsPerson_data()
    {
        QTest::addColumn<EnrolmentDraft>("draft");
        QTest::addColumn<QString>("person");
        QTest::addColumn<bool>("isAnswered");
        QTest::addColumn<bool>("keepsPerson");
        auto chosen = draftOf({});
        chosen.applicant.person = u"a"_s;
        auto removed = draftOf(u"150102198807303035"_s);
        removed.applicant.person = u"gone"_s;
        QTest::newRow("by the number") << draftOf(Number) << u"a"_s << true << true;
        QTest::newRow("as it was chosen") << chosen << u"a"_s << true << true;
        QTest::newRow("to nobody, and not kept again, where the person was removed")
            << removed << u""_s << true << false;
        QTest::newRow("to nobody where it is somebody new")
            << draftOf(u"150102198807303035"_s) << u""_s << true << true;
        QTest::newRow("not at all while nothing is answered") << EnrolmentDraft{} << u""_s << false << true;
    }
    void joinsAReopenedDraftToItsPerson()
    {
        QFETCH(EnrolmentDraft, draft);
        QFETCH(QString, person);
        QFETCH(bool, isAnswered);
        QFETCH(bool, keepsPerson);

        const auto linked = linkedToHousehold(draft, householdOf(draftOf(Number)), m_today).applicant;

        QCOMPARE(linked.person.has_value(), isAnswered);
        QCOMPARE(linked.person.value_or(QString()), person);
        QCOMPARE(linked.keepPerson, keepsPerson);
    }

    void knowsADraftThatIsOnlyBegun()
    {
        const auto household = householdOf(draftOf(Number));
        auto chosen = draftOf(Number);
        chosen.applicant.person = u"a"_s;
        auto changed = chosen;
        changed.person.mobile = u"13800000000"_s;
        auto further = chosen;
        further.place.route = RouteKind::Hukou;
        EnrolmentDraft numberAlone;
        numberAlone.document.number = Number;

        QVERIFY(isOnlyBegun(numberAlone, household));
        QVERIFY(isOnlyBegun(chosen, household));
        QVERIFY(!isOnlyBegun(changed, household));
        QVERIFY(!isOnlyBegun(further, household));
    }

    void bringsBackWhatWasTypedForTheNewPerson()
    {
        const test::SampleBooks books;
        EnrolmentSession session(books, m_today);
        session.setHousehold(householdOf(draftOf(Number)));
        session.setPerson({.name = u"李华"_s});

        session.choosePerson(u"a"_s);
        QCOMPARE(session.draft().person.name, u"王芳"_s);
        QCOMPARE(session.draft().document.number, Number);

        session.choosePerson({});
        QCOMPARE(session.draft().person.name, u"李华"_s);
        QVERIFY(session.draft().document.number.isEmpty());
        QVERIFY(session.draft().applicant.person == QString());
    }

    void beginsEmptyAfterTheNewPersonWasSaved()
    {
        const test::SampleBooks books;
        EnrolmentSession session(books, m_today);
        session.setHousehold(householdOf(draftOf(Number)));
        session.setPerson({.name = u"李华"_s});
        session.choosePerson(u"a"_s);
        session.choosePerson({});
        session.setPersonId(u"b"_s);

        session.choosePerson({});

        QVERIFY(session.draft().person.name.isEmpty());
    }

    void asksWhoAppliesOnlyWhereThereIsAChoice()
    {
        const test::SampleBooks books;
        EnrolmentSession session(books, m_today);
        const auto problems = [&] { return problemsOf(Step::Applicant, session.draft(), session.context()); };
        QVERIFY(problems().empty());

        session.setHousehold(householdOf(draftOf(Number)));
        QCOMPARE(problems().size(), std::size_t(1));
        QCOMPARE(problems().front().error.code, Error::Code::ApplicantMissing);

        session.choosePerson({});
        QVERIFY(problems().empty());
    }

private:
    const QDate m_today{2026, 11, 23};
};

Q_DECLARE_METATYPE(canbao::EnrolmentDraft)

QTEST_GUILESS_MAIN(HouseholdTest)
#include "tst_household.moc"
