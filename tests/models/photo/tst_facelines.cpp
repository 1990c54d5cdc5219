#include "models/photo/facelines.h"

#include <QTest>

using namespace canbao;

class FaceLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLinesInTheirOrder_data()
    {
        QTest::addColumn<FaceLine>("line");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("expected");

        QTest::newRow("hair goes where it is put") << FaceLine::HairTop << 20 << 20;
        QTest::newRow("hair stays in the photo") << FaceLine::HairTop << -5 << 0;
        QTest::newRow("hair stays above the eyes") << FaceLine::HairTop << 300 << 199;
        QTest::newRow("eyes stay below the hair") << FaceLine::Eyes << 0 << 15;
        QTest::newRow("eyes stay above the chin") << FaceLine::Eyes << 440 << 307;
        QTest::newRow("chin stays below the eyes") << FaceLine::Chin << 100 << 201;
        QTest::newRow("chin may be at the edge") << FaceLine::Chin << 900 << 441;
        QTest::newRow("left cheek stays in the photo") << FaceLine::LeftCheek << -1 << 0;
        QTest::newRow("left cheek stays left of the right one") << FaceLine::LeftCheek << 357 << 286;
        QTest::newRow("right cheek stays right of the left one") << FaceLine::RightCheek << 3 << 71;
        QTest::newRow("right cheek may be at the edge") << FaceLine::RightCheek << 999 << 358;
    }

    void keepsTheLinesInTheirOrder()
    {
        QFETCH(FaceLine, line);
        QFETCH(int, position);
        QFETCH(int, expected);
        const FaceLines lines{.hairTop = 14, .eyes = 200, .chin = 308, .leftCheek = 70, .rightCheek = 287};

        const auto moved = movedLine(lines, line, position, {358, 441});

        QCOMPARE(positionOf(line, moved), expected);
        for (const auto other : AllFaceLines) {
            if (other != line)
                QCOMPARE(positionOf(other, moved), positionOf(other, lines));
        }
    }
};

QTEST_GUILESS_MAIN(FaceLinesTest)
#include "tst_facelines.moc"
