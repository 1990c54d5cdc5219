#include "models/application/lifestatus.h"

#include "models/application/applicationreference.h"
#include "models/find/finderstatus.h"

#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

const QDate Saved(2026, 8, 3);
const QDate Today(2026, 11, 26);
const QString Own = ApplicationReference::fromRandom(7).text();

LifeCheck checkAfter(LifeStatus status, QDate since = Saved)
{
    return {.current = {.status = status, .day = since}, .savedOn = Saved, .today = Today, .reference = Own};
}

bool hasError(const tl::expected<LifeStep, std::vector<Error>> &step, Error::Code code)
{
    return !step && std::ranges::count(step.error(), code, &Error::code) == 1;
}

} // namespace

class LifeStatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnOnlyAsTheTableSays_data()
    {
        QTest::addColumn<LifeStatus>("from");
        QTest::addColumn<LifeStatus>("to");
        QTest::addColumn<bool>("isAllowed");
        using enum LifeStatus;
        const auto add = [](const char *name, LifeStatus from, LifeStatus to, bool isAllowed) {
            QTest::addRow("%s", name) << from << to << isAllowed;
        };
        add("what is ready is handed in", Ready, HandedIn, true);
        add("what is ready is not accepted before it is handed in", Ready, Accepted, false);
        add("what is ready is given up", Ready, Stopped, true);
        add("what is ready is replaced", Ready, Replaced, true);
        add("what is ready does not become ready", Ready, Ready, false);
        add("what is handed in is accepted", HandedIn, Accepted, true);
        add("what is handed in is given back", HandedIn, Ready, true);
        add("what is handed in is stopped", HandedIn, Stopped, true);
        add("what is handed in is replaced", HandedIn, Replaced, true);
        add("what is handed in is not handed in twice", HandedIn, HandedIn, false);
        add("what is accepted is stopped", Accepted, Stopped, true);
        add("what is accepted is replaced", Accepted, Replaced, true);
        add("what was called accepted by mistake is handed in", Accepted, HandedIn, true);
        add("what is accepted is not ready", Accepted, Ready, false);
        add("what is stopped is taken up again", Stopped, HandedIn, true);
        add("what is stopped is ready again", Stopped, Ready, true);
        add("what is stopped is replaced", Stopped, Replaced, true);
        add("what is stopped is not accepted", Stopped, Accepted, false);
        add("what was called replaced by mistake is ready", Replaced, Ready, true);
        add("what is replaced is not handed in", Replaced, HandedIn, false);
        add("what is replaced is not accepted", Replaced, Accepted, false);
        add("what is replaced is not stopped", Replaced, Stopped, false);
    }

    void goesOnOnlyAsTheTableSays()
    {
        QFETCH(const LifeStatus, from);
        QFETCH(const LifeStatus, to);
        QFETCH(const bool, isAllowed);

        const auto step = checkedStep({.status = to,
                                       .day = Today,
                                       .acceptanceNumber = u"2026-17"_s,
                                       .reason = u"moved away"_s,
                                       .successor = u"CB-AAAA-AAAA"_s},
                                      checkAfter(from));

        QCOMPARE(!hasError(step, Error::Code::LifeStepNotAllowed), isAllowed);
    }

    void takesADayBetweenTheLastStepAndToday_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<bool>("isTaken");
        const QDate since(2026, 9, 1);
        QTest::addRow("the day of the last step") << since << true;
        QTest::addRow("the day before it") << since.addDays(-1) << false;
        QTest::addRow("today") << Today << true;
        QTest::addRow("tomorrow") << Today.addDays(1) << false;
        QTest::addRow("no day at all") << QDate() << false;
    }

    void takesADayBetweenTheLastStepAndToday()
    {
        QFETCH(const QDate, day);
        QFETCH(const bool, isTaken);

        const auto step = checkedStep({.status = LifeStatus::Accepted, .day = day, .acceptanceNumber = u"17"_s},
                                      checkAfter(LifeStatus::HandedIn, QDate(2026, 9, 1)));

        QCOMPARE(step.has_value(), isTaken);
        if (!isTaken)
            QVERIFY(hasError(step, Error::Code::LifeDayInvalid));
    }

    void readsTheBureausNumber_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("taken"); // empty: refused
        QTest::addRow("digits") << u"202611260017"_s << u"202611260017"_s;
        QTest::addRow("an office's own form") << u"京朝社〔2026〕0012号"_s << u"京朝社〔2026〕0012号"_s;
        QTest::addRow("spaces at the ends and doubled") << u"  1101  0017 "_s << u"1101 0017"_s;
        QTest::addRow("thirty characters") << QString(30, u'7') << QString(30, u'7');
        QTest::addRow("thirty-one") << QString(31, u'7') << QString();
        QTest::addRow("nothing") << QString() << QString();
        QTest::addRow("spaces alone") << u"   "_s << QString();
        QTest::addRow("words without a digit") << u"accepted"_s << QString();
        QTest::addRow("a mark that no number has") << u"17<b>"_s << QString();
    }

    void readsTheBureausNumber()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, taken);

        const auto step = checkedStep({.status = LifeStatus::Accepted, .day = Today, .acceptanceNumber = typed},
                                      checkAfter(LifeStatus::HandedIn));

        QCOMPARE(step ? step->acceptanceNumber : QString(), taken);
        if (taken.isEmpty())
            QVERIFY(hasError(step, Error::Code::AcceptanceNumberInvalid));
    }

    void keepsOnlyTheWordThatBelongsToTheStatus()
    {
        const LifeStep typed{.status = LifeStatus::Stopped,
                             .day = Today,
                             .acceptanceNumber = u"17"_s,
                             .reason = u" found work "_s,
                             .successor = u"CB-AAAA-AAAA"_s};

        const auto step = checkedStep(typed, checkAfter(LifeStatus::Accepted));

        QVERIFY(step);
        QCOMPARE(step->reason, u"found work"_s);
        QVERIFY(step->acceptanceNumber.isEmpty() && step->successor.isEmpty());
    }

    void wantsAReasonForStopping()
    {
        const auto check = checkAfter(LifeStatus::Ready);
        QVERIFY(hasError(checkedStep({.status = LifeStatus::Stopped, .day = Today}, check),
                         Error::Code::StopReasonInvalid));
        QVERIFY(
            hasError(checkedStep({.status = LifeStatus::Stopped, .day = Today, .reason = QString(201, u'x')}, check),
                     Error::Code::StopReasonInvalid));
    }

    void isReplacedByAnotherAndNotByItself()
    {
        auto check = checkAfter(LifeStatus::Ready);
        LifeStep step{.status = LifeStatus::Replaced, .day = Today, .successor = u"nothing of the kind"_s};
        QVERIFY(hasError(checkedStep(step, check), Error::Code::ReferenceMalformed));

        step.successor = Own;
        check.reference = Own;
        QVERIFY(hasError(checkedStep(step, check), Error::Code::SuccessorItself));
    }

    void saysEverythingThatIsWrongAtOnce()
    {
        const auto step =
            checkedStep({.status = LifeStatus::Accepted, .day = Today.addDays(1)}, checkAfter(LifeStatus::Ready));

        QVERIFY(hasError(step, Error::Code::LifeStepNotAllowed));
        QVERIFY(hasError(step, Error::Code::LifeDayInvalid));
        QVERIFY(hasError(step, Error::Code::AcceptanceNumberInvalid));
    }

    void isReadySinceItWasSavedWhereNothingIsNoted()
    {
        QVERIFY(currentStep({}, Saved) == (LifeStep{.status = LifeStatus::Ready, .day = Saved}));

        const LifeStep handedIn{.status = LifeStatus::HandedIn, .day = Today};
        QVERIFY(currentStep({{.status = LifeStatus::Stopped, .day = Saved}, handedIn}, Saved) == handedIn);
    }

    void hasTheWordsOfTheFilter()
    {
        using enum LifeStatus;
        QCOMPARE(lifeStatusKey(Ready), finderstatus::Ready);
        QCOMPARE(lifeStatusKey(HandedIn), finderstatus::HandedIn);
        QCOMPARE(lifeStatusKey(Accepted), finderstatus::Accepted);
        QCOMPARE(lifeStatusKey(Stopped), finderstatus::Stopped);
        QCOMPARE(lifeStatusKey(Replaced), finderstatus::Replaced);
        for (const auto status : {Ready, HandedIn, Accepted, Stopped, Replaced})
            QVERIFY(lifeStatusFromKey(lifeStatusKey(status)) == status);
        QVERIFY(!lifeStatusFromKey(u"printed"));
    }

};

QTEST_GUILESS_MAIN(LifeStatusTest)
#include "tst_lifestatus.moc"
