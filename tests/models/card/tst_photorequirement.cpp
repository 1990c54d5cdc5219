#include "models/card/photorequirement.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class TestPhotoRequirement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheNearestRegion()
    {
        const auto county = *RegionCode::parse(u"371602"_s);
        const auto prefecture = *RegionCode::parse(u"371600"_s);
        const auto other = *RegionCode::parse(u"110000"_s);
        const PhotoBook book({{.width = 358}, {.region = prefecture, .width = 236}});

        QCOMPARE(book.requirementFor(std::vector{county, prefecture})->width, 236);
        QCOMPARE(book.requirementFor(std::vector{other})->width, 358);
        QCOMPARE(book.requirementFor({})->width, 358);
        QVERIFY(!PhotoBook().requirementFor({}));
    }

    void admitsTheLimitsThemselves()
    {
        const PhotoLimits limits{.least = 7, .most = 21};

        QVERIFY(!limits.admit(6));
        QVERIFY(limits.admit(7));
        QVERIFY(limits.admit(21));
        QVERIFY(!limits.admit(22));
        QVERIFY(PhotoLimits{}.admit(-1));
    }
};

QTEST_GUILESS_MAIN(TestPhotoRequirement)
#include "tst_photorequirement.moc"
