#include "models/photo/photofile.h"
#include "tests/support/photosamples.h"

#include <QColorSpace>
#include <QTest>
#include <QtEndian>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Code = Error::Code;

namespace {

quint32 crc(const QByteArray &bytes)
{
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum & 1) ? (sum >> 1) ^ 0xEDB88320 : sum >> 1;
    }
    return ~sum;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &name, const QByteArray &content)
{
    return bigEndian(static_cast<quint32>(content.size())) + name + content + bigEndian(crc(name + content));
}

/// A PNG whose head claims a size; there are no pixels behind it.
QByteArray claimedPng(quint32 width, quint32 height)
{
    const QByteArray head = bigEndian(width) + bigEndian(height) + QByteArray("\x08\x02\0\0\0", 5);
    return QByteArray("\x89PNG\r\n\x1A\n") + chunk("IHDR", head) + chunk("IDAT", "x") + chunk("IEND", {});
}

/// A JPEG whose frame claims a size.
QByteArray claimedJpeg(quint16 width, quint16 height)
{
    auto jpeg = saved(drawnPerson({32, 32}), "jpeg");
    const auto frame = jpeg.indexOf("\xFF\xC0");
    qToBigEndian(height, jpeg.data() + frame + 5);
    qToBigEndian(width, jpeg.data() + frame + 7);
    return jpeg;
}

/// A PNG with the chunk of an animation, after its head.
QByteArray animatedPng()
{
    auto png = saved(drawnPerson({40, 50}), "png");
    return png.insert(33, chunk("acTL", bigEndian(1) + bigEndian(0)));
}

/// 8 × 8 pixels in four colours, all of them 0, as Adobe programs write them (inverted: 0 is full ink).
QByteArray cmykJpeg()
{
    return QByteArray::fromHex("ffd8ffee000e41646f626500640000000000"
                               "ffdb004300"
                               + QByteArray("01").repeated(64)
                               + "ffc0001408000800080401110002110003110004110"
                                 "0"
                                 "ffc4001400010000000000000000000000000000000b"
                                 "ffc40014100100000000000000000000000000000000"
                                 "ffda000e040100020003000400003f00"
                                 "00000000"
                                 "ffd9");
}

/// Left half black, right half white, to see which way up it is.
QImage halves()
{
    QImage picture(64, 32, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter(&picture).fillRect(0, 0, 32, 32, Qt::black);
    return picture;
}

} // namespace

class TestPhotoFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoPhoto_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, const QByteArray &file, Code code) {
            QTest::newRow(name) << file << static_cast<int>(code);
        };
        const auto jpeg = saved(drawnPerson(), "jpeg");
        const auto png = saved(drawnPerson(), "png");

        row("nothing", {}, Code::PhotoNotPicture);
        row("text named .jpg", "Dear Sir or Madam", Code::PhotoNotPicture);
        row("animated GIF named .png", "GIF89a\x01\x01", Code::PhotoNotPicture);
        row("bitmap", saved(drawnPerson(), "bmp"), Code::PhotoNotPicture);
        row("JPEG cut in half", jpeg.first(jpeg.size() / 2), Code::PhotoDamaged);
        row("JPEG cut in its head", jpeg.first(100), Code::PhotoDamaged);
        row("JPEG without its last two bytes", jpeg.chopped(2), Code::PhotoDamaged);
        row("PNG cut in half", png.first(png.size() / 2), Code::PhotoDamaged);
        row("PNG mark only", png.first(8), Code::PhotoDamaged);
        row("PNG of 20,000 x 20,000", claimedPng(20'000, 20'000), Code::PhotoTooLarge);
        row("JPEG of 20,000 x 20,000", claimedJpeg(20'000, 20'000), Code::PhotoTooLarge);
        row("PNG of 12,000 x 12,000", claimedPng(12'000, 12'000), Code::PhotoTooLarge);
        row("PNG without pixels", claimedPng(400, 500), Code::PhotoDamaged);
        row("JPEG of 40 MB and one byte", jpeg + QByteArray(MostPhotoFileBytes + 1 - jpeg.size(), 'x'),
            Code::PhotoTooLarge);
    }

    void refusesWhatIsNoPhoto()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, code);

        const auto picture = readPhoto(file);

        QVERIFY(!picture);
        QCOMPARE(static_cast<int>(picture.error().code), code);
    }

    void readsEveryKindOfPhotoAsPlainPixels_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QSize>("size");
        const auto person = drawnPerson({60, 80});

        QTest::newRow("JPEG") << saved(person, "jpeg") << QSize(60, 80);
        QTest::newRow("grey JPEG") << saved(person.convertToFormat(QImage::Format_Grayscale8), "jpeg") << QSize(60, 80);
        QTest::newRow("PNG") << saved(person, "png") << QSize(60, 80);
        QTest::newRow("16-bit PNG") << saved(person.convertToFormat(QImage::Format_RGBA64), "png") << QSize(60, 80);
        QTest::newRow("PNG with a palette")
            << saved(person.convertToFormat(QImage::Format_Indexed8), "png") << QSize(60, 80);
        QTest::newRow("animated PNG: its first picture") << animatedPng() << QSize(40, 50);
        QTest::newRow("CMYK JPEG") << cmykJpeg() << QSize(8, 8);
        QTest::newRow("JPEG of 16 megapixels: half its size")
            << saved(QImage(4000, 4000, QImage::Format_Grayscale8), "jpeg") << QSize(2000, 2000);
        auto profiled = person;
        profiled.setColorSpace(QColorSpace::AdobeRgb);
        profiled.setText(u"Comment"_s, u"private"_s);
        QTest::newRow("PNG with a colour profile and a text") << saved(profiled, "png") << QSize(60, 80);
    }

    void readsEveryKindOfPhotoAsPlainPixels()
    {
        QFETCH(QByteArray, file);
        QFETCH(QSize, size);

        const auto picture = readPhoto(file);

        QVERIFY2(picture, picture ? "" : qPrintable(picture.error().detail));
        QCOMPARE(picture->size(), size);
        QCOMPARE(picture->format(), QImage::Format_RGB32);
        QVERIFY(picture->textKeys().isEmpty());
        QVERIFY(!picture->colorSpace().isValid());
    }

    void putsWhiteBehindTransparentParts()
    {
        QImage clear(10, 10, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);

        QCOMPARE(readPhoto(saved(clear, "png"))->pixelColor(5, 5), QColor(Qt::white));
    }

    void turnsAsTheCameraSays_data()
    {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QPoint>("black");

        QTest::newRow("1 upright") << 1 << QSize(64, 32) << QPoint(4, 16);
        QTest::newRow("3 upside down") << 3 << QSize(64, 32) << QPoint(60, 16);
        QTest::newRow("6 held right") << 6 << QSize(32, 64) << QPoint(16, 4);
        QTest::newRow("8 held left") << 8 << QSize(32, 64) << QPoint(16, 60);
    }

    void turnsAsTheCameraSays()
    {
        QFETCH(int, orientation);
        QFETCH(QSize, size);
        QFETCH(QPoint, black);

        const auto picture = readPhoto(withOrientation(saved(halves(), "jpeg"), static_cast<char>(orientation)));

        QVERIFY(picture);
        QCOMPARE(picture->size(), size);
        QVERIFY(qGray(picture->pixel(black)) < 30);
        QVERIFY(qGray(picture->pixel(size.width() - 1 - black.x(), size.height() - 1 - black.y())) > 225);
    }
};

QTEST_GUILESS_MAIN(TestPhotoFile)
#include "tst_photofile.moc"
