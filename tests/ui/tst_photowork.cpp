#include "tests/support/photosamples.h"
#include "ui/photo/photowork.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace canbao;
using namespace canbao::test;
using Code = Error::Code;

class PhotoWorkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<canbao::Error>(); }

    void readsBesideTheThreadOfTheWindows()
    {
        ui::PhotoWork work;
        QSignalSpy opened(&work, &ui::PhotoWork::opened);
        std::atomic<QThread *> reader = nullptr;
        QSemaphore mayRead;

        work.read([&]() -> Result<QByteArray> {
            mayRead.acquire();
            reader = QThread::currentThread();
            return saved(drawnPerson(), "jpeg");
        });
        QVERIFY(work.isReading()); // came back at once
        mayRead.release();

        QTRY_COMPARE(opened.size(), 1);
        QVERIFY(reader != QThread::currentThread());
        QVERIFY(!work.isReading());
        QCOMPARE(opened.front().front().value<ui::OpenedPicture>().whole.size(), QSize(716, 882));
    }

    void isNotHeardOfWhenCancelled()
    {
        ui::PhotoWork work;
        QSignalSpy opened(&work, &ui::PhotoWork::opened);
        QSemaphore mayRead;
        QSemaphore hasRead;

        work.read([&]() -> Result<QByteArray> {
            mayRead.acquire();
            hasRead.release();
            return saved(drawnPerson(), "png");
        });
        work.cancel();
        mayRead.release();
        hasRead.acquire();

        QVERIFY(!work.isReading());
        work.read([]() -> Result<QByteArray> { return saved(drawnPerson({400, 500}), "png"); });
        QTRY_COMPARE(opened.size(), 1); // the second one alone
        QCOMPARE(opened.front().front().value<ui::OpenedPicture>().whole.size(), QSize(400, 500));
    }

    void tellsWhyAFileIsRefused()
    {
        ui::PhotoWork work;
        QSignalSpy refused(&work, &ui::PhotoWork::refused);

        work.read([]() -> Result<QByteArray> { return QByteArray("GIF89a"); });

        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(int(refused.front().front().value<Error>().code), int(Code::PhotoNotPicture));
    }

    void turnsByQuarters()
    {
        ui::PhotoWork work;
        QSignalSpy opened(&work, &ui::PhotoWork::opened);
        auto picture = drawnPerson({300, 500});
        picture.setPixel(0, 0, 0xFFFF0000);

        work.turn(picture, 1);

        QTRY_COMPARE(opened.size(), 1);
        const auto turned = opened.front().front().value<ui::OpenedPicture>().whole;
        QCOMPARE(turned.size(), QSize(500, 300));
        QCOMPARE(turned.pixel(499, 0), 0xFFFF0000); // clockwise: upper left to upper right
    }

    void tellsTheLastPartAlone()
    {
        ui::PhotoWork work;
        QSignalSpy finished(&work, &ui::PhotoWork::finished);
        const auto picture = drawnPerson();

        for (int width = 400; width <= 700; width += 100)
            work.finish(picture, QRectF(0, 0, width, width * 441 / 358.0), nationalPhoto());
        work.settle();

        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.front().front().value<FinishedPhoto>().checks.front().number, 700);
        QCoreApplication::processEvents();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!work.isFinishing());
    }

    void goesWhileSomethingIsBeingRead()
    {
        QSemaphore mayRead;
        QSemaphore hasRead;
        {
            ui::PhotoWork work;
            work.read([&]() -> Result<QByteArray> {
                mayRead.acquire();
                hasRead.release();
                return QByteArray();
            });
        }
        mayRead.release();
        hasRead.acquire(); // ran on without its owner
    }
};

QTEST_MAIN(PhotoWorkTest)
#include "tst_photowork.moc"
