#include "tests/app/programrun.h"

using namespace canbao::tests;
using namespace Qt::StringLiterals;

/// `canbao status` and `canbao bin` on a saved application.
class StatusCommandTest : public QObject, private ProgramRun
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_reference = runJson({u"new"_s, u"--from"_s, caseFile(sampleAnswers())}).json.value(u"reference"_s).toString();
        QVERIFY(!m_reference.isEmpty());
    }

    void goesFromReadyToAccepted()
    {
        QCOMPARE(runJson({u"status"_s, m_reference}).json.value(u"status"_s).toString(), u"ready"_s);
        QCOMPARE(runJson({u"status"_s, m_reference, u"--to"_s, u"handed_in"_s}).exit, 0);

        const auto accepted =
            runJson({u"status"_s, m_reference, u"--to"_s, u"accepted"_s, u"--number"_s, u"A-2026-7"_s});

        QCOMPARE(accepted.exit, 0);
        compareMembers(accepted.json, {{u"status"_s, u"accepted"_s}, {u"number"_s, u"A-2026-7"_s}});
        QCOMPARE(accepted.json.value(u"history"_s).toArray().size(), 2);
        QVERIFY(run({u"status"_s, m_reference, u"--lang"_s, u"zh"_s}).text.contains(u"A-2026-7"_s));
    }

    void asksForTheNumberOfTheBureau()
    {
        QCOMPARE(runJson({u"status"_s, m_reference, u"--to"_s, u"handed_in"_s}).exit, 0);

        const auto answer = runJson({u"status"_s, m_reference, u"--to"_s, u"accepted"_s});

        QCOMPARE(answer.exit, 1);
        QCOMPARE(errorCode(answer), u"E421"_s);
    }

    void refusesWhatIsNoStatusOrDay()
    {
        QCOMPARE(runJson({u"status"_s, m_reference, u"--to"_s, u"lost"_s}).exit, 1);
        QCOMPARE(runJson({u"status"_s, m_reference, u"--to"_s, u"handed_in"_s, u"--date"_s, u"2026-02-30"_s}).exit, 1);
        QCOMPARE(runJson({u"status"_s, u"CB-AAAA-AAAA"_s}).exit, 1);
    }

    void throwsAwayAndTakesBack()
    {
        QCOMPARE(runJson({u"bin"_s, m_reference}).exit, 0);
        QCOMPARE(saved(), 0);
        QCOMPARE(runJson({u"bin"_s}).json.value(u"bin"_s).toArray().size(), 1);

        QCOMPARE(runJson({u"bin"_s, u"--restore"_s, m_reference}).exit, 0);
        QCOMPARE(saved(), 1);
        QCOMPARE(runJson({u"bin"_s, u"--restore"_s, m_reference}).exit, 1);
    }

private:
    int saved() { return static_cast<int>(runJson({u"list"_s}).json.value(u"applications"_s).toArray().size()); }

    QString m_reference;
};

QTEST_GUILESS_MAIN(StatusCommandTest)
#include "tst_statuscommand.moc"
