#include "models/photo/photocheck.h"
#include "models/photo/photoframe.h"
#include "tests/support/photosamples.h"

#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace canbao::test;
using Code = Error::Code;

Q_DECLARE_METATYPE(canbao::FaceLines)

namespace {

const FaceLines SoundLines{.hairTop = 14, .eyes = 200, .chin = 318, .leftCheek = 80, .rightCheek = 278};

FaceLines lines(int FaceLines::*line, int number)
{
    auto changed = SoundLines;
    changed.*line = number;
    return changed;
}

const PhotoCheck &checkOf(const std::vector<PhotoCheck> &checks, PhotoRule rule)
{
    return *std::ranges::find(checks, rule, &PhotoCheck::rule);
}

} // namespace

class TestPhotoCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresTheFace_data()
    {
        QTest::addColumn<FaceLines>("lines");
        QTest::addColumn<int>("rule");
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("isMet");
        const auto row = [](const char *name, const FaceLines &set, PhotoRule rule, int number, bool isMet) {
            QTest::newRow(name) << set << static_cast<int>(rule) << number << isMet;
        };

        row("face 178", lines(&FaceLines::rightCheek, 258), PhotoRule::Face, 178, false);
        row("face 179, the least", lines(&FaceLines::rightCheek, 259), PhotoRule::Face, 179, true);
        row("face 255, the most", lines(&FaceLines::rightCheek, 335), PhotoRule::Face, 255, true);
        row("face 256", lines(&FaceLines::rightCheek, 336), PhotoRule::Face, 256, false);
        row("hair 6 below the edge", lines(&FaceLines::hairTop, 6), PhotoRule::Hair, 6, false);
        row("hair 7", lines(&FaceLines::hairTop, 7), PhotoRule::Hair, 7, true);
        row("hair 21", lines(&FaceLines::hairTop, 21), PhotoRule::Hair, 21, true);
        row("hair 22", lines(&FaceLines::hairTop, 22), PhotoRule::Hair, 22, false);
        row("eyes 207 above the edge", lines(&FaceLines::eyes, 234), PhotoRule::Eyes, 207, true);
        row("eyes 206", lines(&FaceLines::eyes, 235), PhotoRule::Eyes, 206, false);
    }

    void measuresTheFace()
    {
        QFETCH(FaceLines, lines);
        QFETCH(int, rule);
        QFETCH(int, number);
        QFETCH(bool, isMet);

        const auto checks = checkFace(lines, nationalPhoto());
        const auto &check = checkOf(checks, static_cast<PhotoRule>(rule));

        QCOMPARE(check.number, number);
        QCOMPARE(check.isMet(), isMet);
        QCOMPARE(std::ranges::count_if(checks, [](const auto &each) { return !each.isMet(); }), isMet ? 0 : 1);
    }

    void proposesLinesThatAreAllowed()
    {
        for (const auto &check : checkFace(proposedLines(nationalPhoto()), nationalPhoto()))
            QVERIFY2(check.isMet(), qPrintable(photoRuleKey(check.rule)));
    }

    void wantsAsManyPixelsAsThePhotoHas()
    {
        QVERIFY(checkSize({358, 441}, nationalPhoto())[0].isMet());
        QVERIFY(checkSize({358, 441}, nationalPhoto())[1].isMet());
        QVERIFY(!checkSize({357, 441}, nationalPhoto())[0].isMet());
        const auto low = checkSize({358, 440}, nationalPhoto())[1];
        QVERIFY(!low.isMet());
        QCOMPARE(low.error, (Error{.code = Code::PhotoTooSmall, .values = {358, 441, 358, 440}}));
    }

    void countsTheEdgeThatIsNotWhite_data()
    {
        QTest::addColumn<QImage>("photo");
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("isMet");
        QImage white(358, 441, QImage::Format_RGB32);
        white.fill(Qt::white);
        auto spotted = white;
        spotted.setPixelColor(0, 0, Qt::black);
        auto shoulders = white;
        QPainter(&shoulders).fillRect(0, 294, 358, 147, Qt::black);
        auto striped = white;
        QPainter(&striped).fillRect(0, 0, 358, 8, Qt::blue);
        auto grey = white;
        grey.fill(QColor(225, 225, 225));
        auto dark = white;
        dark.fill(QColor(224, 255, 255));

        QTest::newRow("white") << white << 0 << true;
        QTest::newRow("one pixel") << spotted << 1 << true;
        QTest::newRow("shoulders are no background") << shoulders << 0 << true;
        // 358 × 8 of 358 × 8 + 2 × 8 × 286 pixels
        QTest::newRow("blue upper edge") << striped << 39 << false;
        QTest::newRow("just light enough") << grey << 0 << true;
        QTest::newRow("just too dark in one colour") << dark << 100 << false;
        QTest::newRow("drawn person") << framedPhoto(drawnPerson(), {0, {0, 0, 716, 882}}, nationalPhoto()) << 0
                                      << true;
    }

    void countsTheEdgeThatIsNotWhite()
    {
        QFETCH(QImage, photo);
        QFETCH(int, percent);
        QFETCH(bool, isMet);

        const auto check = checkBackground(photo).front();

        QCOMPARE(check.number, percent);
        QCOMPARE(check.isMet(), isMet);
    }

    void measuresTheBrightnessOfTheEdge()
    {
        QImage photo(358, 441, QImage::Format_RGB32);
        photo.fill(QColor(224, 224, 224));
        QCOMPARE(checkBackground(photo)[1].number, 224);
        QVERIFY(!checkBackground(photo)[1].isMet());

        photo.fill(QColor(225, 225, 225));
        QVERIFY(checkBackground(photo)[1].isMet());
    }

    void weighsTheFile()
    {
        QVERIFY(!checkBytes(14335, nationalPhoto()).isMet());
        QVERIFY(checkBytes(14336, nationalPhoto()).isMet());
        QVERIFY(checkBytes(40000, nationalPhoto()).isMet());
        QVERIFY(!checkBytes(40001, nationalPhoto()).isMet());
    }

    void cutsTheRightShape()
    {
        const auto part = largestPart({1000, 441}, nationalPhoto());
        QCOMPARE(part, QRectF(321, 0, 358, 441));
        QCOMPARE(shapedPart({10, 20, 358, 900}, nationalPhoto()), QRectF(10, 20, 358, 441));
    }

    void turnsAndCuts()
    {
        QImage picture(882, 716, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter(&picture).fillRect(0, 0, 441, 716, Qt::black); // left half: the upper one once turned

        QCOMPARE(turnedSize(picture.size(), 90), QSize(716, 882));
        const auto photo = framedPhoto(picture, {90, {0, 0, 716, 882}}, nationalPhoto());

        QCOMPARE(photo.size(), QSize(358, 441));
        QCOMPARE(photo.pixelColor(179, 50), QColor(Qt::black));
        QCOMPARE(photo.pixelColor(179, 400), QColor(Qt::white));
    }
};

QTEST_GUILESS_MAIN(TestPhotoCheck)
#include "tst_photocheck.moc"
