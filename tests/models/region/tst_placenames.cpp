#include "models/region/placenames.h"
#include "tests/support/regions.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

/// With the shipped regions: names that lists really hold.
class PlaceNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPlacesAsListsNameThem_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("expected");

        const auto row = [](const QString &cell, const char *expected) {
            QTest::newRow(qPrintable(cell)) << cell << QString::fromLatin1(expected);
        };
        row(u"410105"_s, "410105");
        row(u" 410105 "_s, "410105");
        row(u"999999"_s, "");
        row(u"北京市"_s, "110000");
        row(u"北京"_s, "110000");
        row(u"河南省"_s, "410000");
        row(u"郑州市"_s, "410100");
        row(u"郑州"_s, "410100");
        row(u"河南省郑州市"_s, "410100");
        row(u"河南省 郑州市 金水区"_s, "410105");
        row(u"郑州市金水区"_s, "410105");
        row(u"河南金水区"_s, "410105");
        row(u"北京市朝阳区"_s, "110105");
        row(u"上海市浦东新区社会保险事业管理中心"_s, "310115");
        row(u"郑州市社保局"_s, "410100");
        row(u"内蒙古"_s, "150000");
        row(u"广西壮族自治区"_s, "450000");
        row(u"新疆"_s, "650000");
        row(u"zhengzhou"_s, "410100");
        row(u"某某劳务派遣有限公司"_s, "");
        row(u"月球"_s, "");
        row(QString(10'000, u'市'), "");
        row(u""_s, "");
    }

    void findsPlacesAsListsNameThem()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, expected);
        const RegionDirectory directory(shippedRegions());
        const PlaceNames names(directory);

        QStringList codes;
        for (const RegionCode found : names.find(cell))
            codes.append(found.text());

        QCOMPARE(codes.join(u' '), expected);
    }

    void namesEveryCandidateOfAnAmbiguousName()
    {
        const RegionDirectory directory(shippedRegions());

        const auto found = PlaceNames(directory).find(u"朝阳区"_s);

        QVERIFY(found.size() > 1);
        QVERIFY(std::ranges::find(found, code(u"110105")) != found.end()); // Beijing
        QVERIFY(std::ranges::find(found, code(u"220104")) != found.end()); // Changchun
    }
};

QTEST_GUILESS_MAIN(PlaceNamesTest)
#include "tst_placenames.moc"
