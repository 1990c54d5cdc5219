#include "models/photo/finishedphoto.h"
#include "models/photo/photoframe.h"
#include "tests/support/photosamples.h"

#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace canbao::test;

namespace {

const PhotoCheck &checkOf(const FinishedPhoto &photo, PhotoRule rule)
{
    return *std::ranges::find(photo.checks, rule, &PhotoCheck::rule);
}

} // namespace

class FinishedPhotoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheSizeAndResolutionThatAreRequired()
    {
        const auto picture = drawnPerson({1432, 1764});
        const auto part = largestPart(picture.size(), nationalPhoto());

        const auto finished = finishedPhoto(picture, part, nationalPhoto());

        const auto file = QImage::fromData(finished.jpeg, "jpeg");
        QCOMPARE(file.size(), QSize(358, 441));
        QCOMPARE(file.dotsPerMeterX(), 13779); // 350 dpi, rounded down on reading
        QVERIFY(areMet(finished.checks));
        QCOMPARE(checkOf(finished, PhotoRule::Bytes).number, static_cast<int>(finished.jpeg.size()));
        QVERIFY(finished.jpeg.size() <= 40000);
    }

    void saysThatAPartIsTooSmall()
    {
        const auto finished = finishedPhoto(drawnPerson(), {0, 0, 179, 220.5}, nationalPhoto());

        QVERIFY(!areMet(finished.checks));
        QCOMPARE(checkOf(finished, PhotoRule::Width).number, 179);
        QVERIFY(!checkOf(finished, PhotoRule::Width).isMet());
    }

    void hasNoFileWhereNoneIsSmallEnough()
    {
        auto requirement = nationalPhoto();
        requirement.bytes = {.most = 500};

        const auto finished = finishedPhoto(drawnPerson(), QRectF(0, 0, 716, 882), requirement);

        QVERIFY(finished.jpeg.isEmpty());
        QVERIFY(!checkOf(finished, PhotoRule::Bytes).isMet());
        QVERIFY(checkOf(finished, PhotoRule::Bytes).number > 500);
    }
};

QTEST_GUILESS_MAIN(FinishedPhotoTest)
#include "tst_finishedphoto.moc"
