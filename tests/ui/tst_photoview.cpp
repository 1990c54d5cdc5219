#include "tests/support/photosamples.h"
#include "ui/photo/guideline.h"
#include "ui/photo/photoview.h"

#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace canbao::test;

namespace {

struct Shown
{
    explicit Shown(QSize picture = {716, 882})
    {
        const auto drawn = drawnPerson(picture);
        view.resize(420, 480);
        view.setPicture({drawn, drawn}, nationalPhoto());
        view.show();
        (void)QTest::qWaitForWindowExposed(&view);
    }

    ui::GuideLine *end(FaceLine line) const
    {
        return view.findChild<ui::GuideLine *>(QStringLiteral("line%1").arg(static_cast<int>(line)));
    }
    double pixel() const { return view.frame().height() / 441; }

    ui::PhotoView view;
};

} // namespace

class PhotoViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithTheLargestPart()
    {
        const Shown wide(QSize(2000, 882));

        QCOMPARE(wide.view.part(), QRectF(642, 0, 716, 882));
    }

    void stepsALineWithTheArrows_data()
    {
        QTest::addColumn<FaceLine>("line");
        QTest::addColumn<int>("key");
        QTest::addColumn<bool>("isFast");
        QTest::addColumn<int>("step");

        QTest::newRow("hair down") << FaceLine::HairTop << int(Qt::Key_Down) << false << 1;
        QTest::newRow("hair up") << FaceLine::HairTop << int(Qt::Key_Up) << false << -1;
        QTest::newRow("hair knows no left") << FaceLine::HairTop << int(Qt::Key_Left) << false << 0;
        QTest::newRow("eyes down ten") << FaceLine::Eyes << int(Qt::Key_Down) << true << 10;
        QTest::newRow("chin up ten") << FaceLine::Chin << int(Qt::Key_Up) << true << -10;
        QTest::newRow("left cheek left") << FaceLine::LeftCheek << int(Qt::Key_Left) << false << -1;
        QTest::newRow("right cheek right ten") << FaceLine::RightCheek << int(Qt::Key_Right) << true << 10;
        QTest::newRow("right cheek knows no up") << FaceLine::RightCheek << int(Qt::Key_Up) << false << 0;
    }

    void stepsALineWithTheArrows()
    {
        QFETCH(FaceLine, line);
        QFETCH(int, key);
        QFETCH(bool, isFast);
        QFETCH(int, step);
        const Shown shown;
        const int before = positionOf(line, shown.view.lines());
        QSignalSpy moved(&shown.view, &ui::PhotoView::linesChanged);
        shown.end(line)->setFocus();

        QTest::keyClick(shown.end(line), Qt::Key(key), isFast ? Qt::ShiftModifier : Qt::NoModifier);

        QCOMPARE(positionOf(line, shown.view.lines()) - before, step);
        QCOMPARE(moved.size(), step == 0 ? 0 : 1);
        QVERIFY(!shown.end(line)->accessibleName().isEmpty());
        QVERIFY(shown.end(line)->accessibleDescription().contains(QString::number(before + step)));
    }

    void takesALineAlongWithTheMouse()
    {
        Shown shown;
        const auto frame = shown.view.frame();
        const int before = shown.view.lines().eyes;
        const QPoint line(qRound(frame.left() + 20), qRound(frame.top() + before * shown.pixel()));

        QTest::mousePress(&shown.view, Qt::LeftButton, {}, line);
        QTest::mouseMove(&shown.view, line - QPoint(0, qRound(30 * shown.pixel())));
        QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, line - QPoint(0, qRound(30 * shown.pixel())));

        QVERIFY(qAbs(before - 30 - shown.view.lines().eyes) <= 1);
        QCOMPARE(shown.view.part(), QRectF(0, 0, 716, 882)); // the picture stayed
    }

    void movesThePictureWithTheMouse()
    {
        Shown shown;
        const QPoint between = shown.view.frame().center().toPoint() + QPoint(0, 60);

        QTest::mousePress(&shown.view, Qt::LeftButton, {}, between);
        QTest::mouseMove(&shown.view, between + QPoint(qRound(50 * shown.pixel()), 0));
        QTest::mouseRelease(&shown.view, Qt::LeftButton, {}, between + QPoint(qRound(50 * shown.pixel()), 0));

        QVERIFY(qAbs(shown.view.part().left() + 100) < 4); // two pixels of the picture for one of the photo
        QCOMPARE(shown.view.part().top(), 0.0);
    }

    void movesAndEnlargesThePictureWithKeys()
    {
        Shown shown;
        shown.view.setFocus();

        QTest::keyClick(&shown.view, Qt::Key_Right);
        QCOMPARE(shown.view.part().left(), -2.0);
        QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(shown.view.part().top(), -20.0);
        QTest::keyClick(&shown.view, Qt::Key_Plus);
        QCOMPARE(shown.view.zoom(), 105);
        QTest::keyClick(&shown.view, Qt::Key_Minus);
        QTest::keyClick(&shown.view, Qt::Key_Minus);
        QCOMPARE(shown.view.zoom(), 95);
        QVERIFY(qAbs(shown.view.part().width() - 716 / 0.95) < 0.01);
    }

    void neverLosesThePicture()
    {
        Shown shown;
        shown.view.setFocus();

        for (int step = 0; step < 100; ++step)
            QTest::keyClick(&shown.view, Qt::Key_Right, Qt::ShiftModifier);

        QCOMPARE(shown.view.part().center().x(), 0.0);
    }

    void keepsItsShapeInAnyRoom_data()
    {
        QTest::addColumn<QSize>("size");

        QTest::newRow("wide") << QSize(900, 300);
        QTest::newRow("high") << QSize(250, 900);
    }

    void keepsItsShapeInAnyRoom()
    {
        QFETCH(QSize, size);
        Shown shown;

        shown.view.resize(size);

        const auto frame = shown.view.frame();
        QVERIFY(qAbs(frame.width() / frame.height() - 358.0 / 441) < 0.001);
        QVERIFY(QRectF(shown.view.rect()).contains(frame));
        for (const auto line : AllFaceLines)
            QVERIFY(shown.view.rect().contains(shown.end(line)->geometry().center()));
    }
};

QTEST_MAIN(PhotoViewTest)
#include "tst_photoview.moc"
