#include "tests/ui/photographed.h"
#include "ui/errortext.h"
#include "ui/photo/photobench.h"
#include "ui/photo/photoview.h"

#include <QLabel>
#include <QSemaphore>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;
using ui::PhotoPage;

/// A photo that is open: its lines, its turning, and what is found wrong with it.
class PhotoLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void measuresAgainWithEveryStepOfALine()
    {
        const Photographed one;
        QVERIFY(one.open());
        one.shown->tick(u"linesTick"_s);
        QVERIFY(one.said().isEmpty());
        one.line(FaceLine::HairTop)->setFocus();

        QTest::keyClick(one.line(FaceLine::HairTop), Qt::Key_Down, Qt::ShiftModifier);

        QVERIFY(one.lines().join(u'\n').contains(u"✗ Top edge to hair: 24 px (7 to 21)"_s));
        QCOMPARE(one.said(), QList<int>{int(Code::PhotoHair)});
        QVERIFY(one.card().photo.isEmpty());
        QTest::keyClick(one.line(FaceLine::HairTop), Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(one.lines().join(u'\n').contains(u"✓ Top edge to hair: 14 px (7 to 21)"_s));
        QVERIFY(one.said().isEmpty());
        QVERIFY(!one.card().photo.isEmpty());
    }

    void saysWhatIsWrongWithThePicture_data()
    {
        QTest::addColumn<QImage>("picture");
        QTest::addColumn<int>("code");

        QImage grey = drawnPerson();
        QPainter(&grey).fillRect(0, 0, 716, 12, Qt::gray);
        QTest::newRow("too small") << drawnPerson({300, 370}) << int(Code::PhotoTooSmall);
        QTest::newRow("border") << grey << int(Code::PhotoBackground);
    }

    void saysWhatIsWrongWithThePicture()
    {
        QFETCH(QImage, picture);
        QFETCH(int, code);
        const Photographed one(saved(picture, "png"));
        QVERIFY(one.open());
        one.shown->tick(u"linesTick"_s);

        QCOMPARE(one.said(), QList<int>{code}); // once, though width and height are both too small
        QVERIFY(one.card().photo.isEmpty());
    }

    void turnsThePictureAndAsksForTheLinesAgain()
    {
        const Photographed one(saved(drawnPerson().transformed(QTransform().rotate(90)), "png"));
        QVERIFY(one.open());
        one.shown->tick(u"linesTick"_s);

        one.press(u"turnLeftButton"_s);

        QTRY_COMPARE(one.shown->find<ui::PhotoView>(u"photoView"_s)->part(), QRectF(0, 0, 716, 882));
        QCOMPARE(one.said(), QList<int>{int(Code::PhotoLinesOpen)});
    }

    void waitsForTheLastStepOnContinue()
    {
        const Photographed one;
        QVERIFY(one.open());
        one.shown->tick(u"linesTick"_s);
        auto *view = one.shown->find<ui::PhotoView>(u"photoView"_s);
        view->setFocus();
        const auto before = one.card().photo;

        for (int step = 0; step < 3; ++step)
            QTest::keyClick(view, Qt::Key_Down);

        QVERIFY(one.said().isEmpty()); // at once, without going round the event loop
        QVERIFY(one.card().photo != before);
    }
};

QTEST_MAIN(PhotoLinesTest)
#include "tst_photolines.moc"
