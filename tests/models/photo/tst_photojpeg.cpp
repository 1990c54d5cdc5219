#include "models/photo/photojpeg.h"
#include "tests/support/photosamples.h"

#include <QColorSpace>
#include <QRandomGenerator>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

/// Grain, which no quality makes small.
QImage grainy(QSize size = {358, 441})
{
    QImage photo(size, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            photo.setPixel(x, y, random.generate() | 0xFF000000);
    return photo;
}

/// The kinds of segments before the pixels.
QList<int> segments(const QByteArray &jpeg)
{
    QList<int> kinds;
    const auto byte = [&jpeg](qsizetype at) { return static_cast<unsigned char>(jpeg.at(at)); };
    for (qsizetype at = 2; at + 4 < jpeg.size() && byte(at) == 0xFF; at += 2 + byte(at + 2) * 256 + byte(at + 3)) {
        kinds.append(byte(at + 1));
        if (kinds.back() == 0xDA)
            break;
    }
    return kinds;
}

} // namespace

class TestPhotoJpeg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheResolutionAndNothingElse()
    {
        auto photo = drawnPerson({358, 441});
        photo.setText(u"Comment"_s, u"private"_s);
        photo.setColorSpace(QColorSpace::AdobeRgb);

        const auto jpeg = photoJpeg(photo, nationalPhoto());

        QVERIFY(jpeg);
        const auto kinds = segments(*jpeg);
        QCOMPARE(kinds.first(), 0xE0); // JFIF
        for (int kind = 0xE1; kind <= 0xEF; ++kind)
            QVERIFY2(!kinds.contains(kind), qPrintable(QString::number(kind, 16)));
        QVERIFY(!kinds.contains(0xFE)); // comment
        QVERIFY(!jpeg->contains("private"));
        QCOMPARE(jpeg->mid(13, 5), QByteArray("\x01\x01\x5E\x01\x5E", 5)); // dots per inch, 350 × 350
        const auto back = QImage::fromData(*jpeg);
        QCOMPARE(back.size(), QSize(358, 441));
        QCOMPARE(back.depth(), 32);
        QVERIFY(!back.colorSpace().isValid());
    }

    void takesTheBestQualityThatFits_data()
    {
        QTest::addColumn<int>("most");

        for (const int most : {40'000, 60'000, 100'000})
            QTest::addRow("%d bytes", most) << most;
    }

    void takesTheBestQualityThatFits()
    {
        QFETCH(int, most);
        auto requirement = nationalPhoto();
        requirement.bytes.most = most;
        const auto photo = grainy().scaled(120, 150).scaled(358, 441, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);

        const auto jpeg = photoJpeg(photo, requirement);

        QVERIFY(jpeg);
        QVERIFY(jpeg->size() <= most);
        auto tight = requirement;
        tight.bytes.most = static_cast<int>(jpeg->size()) - 1;
        const auto worse = photoJpeg(photo, tight);
        QVERIFY(!worse || worse->size() < jpeg->size());
        int better = 0; // no quality of all gives a bigger file that fits
        for (int quality = 30; quality <= 100; ++quality) {
            auto plain = photo;
            plain.setDotsPerMeterX(13780);
            plain.setDotsPerMeterY(13780);
            const auto size = saved(plain, "jpeg", quality).size();
            better += size <= most && size > jpeg->size() ? 1 : 0;
        }
        QCOMPARE(better, 0);
    }

    void saysWhenEvenAPoorPictureIsTooBig()
    {
        auto requirement = nationalPhoto();
        requirement.bytes.most = 2000;

        const auto jpeg = photoJpeg(grainy(), requirement);

        QVERIFY(!jpeg);
        QCOMPARE(jpeg.error().code, Error::Code::PhotoBytes);
    }

    void takesTheBestWithoutALimit()
    {
        auto requirement = nationalPhoto();
        requirement.bytes.most = {};

        QVERIFY(photoJpeg(grainy(), requirement)->size() > 100'000);
    }
};

QTEST_GUILESS_MAIN(TestPhotoJpeg)
#include "tst_photojpeg.moc"
