#include "app/unlockpace.h"

#include <QTest>

using namespace canbao;
using namespace std::chrono_literals;

class UnlockPaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pausesAfterFiveTriesAndTwiceAsLongEachTime()
    {
        QDateTime now(QDate(2026, 11, 25), QTime(9, 0));
        app::UnlockPace pace([&now] { return now; });
        QCOMPARE(pace.triesLeft(), 5);
        for (int left = 4; left >= 1; --left) {
            pace.noteWrong();
            QCOMPARE(pace.triesLeft(), left);
            QCOMPARE(pace.pause(), 0s);
        }
        for (const auto expected : {30s, 60s, 120s, 240s, 480s, 900s, 900s}) {
            pace.noteWrong();
            QCOMPARE(pace.pause(), expected);
            now = now.addSecs(10);
            QCOMPARE(pace.pause(), expected - 10s);
            now = now.addSecs(expected.count() - 10);
            QCOMPARE(pace.pause(), 0s);
            QCOMPARE(pace.triesLeft(), 1);
        }
        pace.reset();
        QCOMPARE(pace.triesLeft(), 5);
    }

    void isNotProlongedByAClockThatIsSetBack()
    {
        QDateTime now(QDate(2026, 11, 25), QTime(9, 0));
        app::UnlockPace pace([&now] { return now; });
        for (int i = 0; i < 5; ++i)
            pace.noteWrong();
        now = now.addDays(-1);
        QCOMPARE(pace.pause(), 30s);
    }
};

QTEST_GUILESS_MAIN(UnlockPaceTest)
#include "tst_unlockpace.moc"
