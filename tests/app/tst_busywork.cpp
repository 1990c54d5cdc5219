#include "app/busywork.h"

#include <QApplication>
#include <QLabel>
#include <QSemaphore>
#include <QTest>
#include <QThread>
#include <QTimer>

using namespace canbao;
using namespace Qt::StringLiterals;

/// What takes its time is done on another thread, and the window stays alive.
class BusyWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWithWhatWasDone()
    {
        QThread *worker = nullptr;
        const auto answer = app::whileBusy<int>(nullptr, u"Reading"_s, [&worker]() -> Result<int> {
            worker = QThread::currentThread();
            return 42;
        });

        QCOMPARE(answer.value(), 42);
        QVERIFY(worker && worker != QThread::currentThread());
    }

    void answersWithWhatWentWrong()
    {
        const auto answer = app::whileBusy<int>(nullptr, u"Reading"_s,
                                                []() -> Result<int> { return failure(Error::Code::StorageFull); });

        QCOMPARE(answer.error().code, Error::Code::StorageFull);
    }

    /// The work ends only after the window has answered twice, and Escape does not end it.
    void keepsTheWindowAlive()
    {
        QSemaphore ticks;
        QString said;
        QTimer timer;
        connect(&timer, &QTimer::timeout, this, [&] {
            QWidget *modal = QApplication::activeModalWidget();
            if (!modal)
                return; // not there yet
            said = modal->findChild<QLabel *>()->text();
            QTest::keyClick(modal, Qt::Key_Escape);
            ticks.release();
        });
        timer.start(0);

        const auto answer = app::whileBusy<int>(nullptr, u"Reading"_s, [&ticks]() -> Result<int> {
            ticks.acquire(2);
            return 1;
        });
        timer.stop();

        QCOMPARE(answer.value(), 1);
        QCOMPARE(said, u"Reading"_s);
        QVERIFY(!QApplication::activeModalWidget());
    }
};

QTEST_MAIN(BusyWorkTest)
#include "tst_busywork.moc"
