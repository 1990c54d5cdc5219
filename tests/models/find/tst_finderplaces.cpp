#include "models/find/finderplaces.h"
#include "tests/support/regions.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class FinderPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAPlaceByWhatPeopleCallIt_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("isFound");

        QTest::addRow("district") << u"金水"_s << true;
        QTest::addRow("prefecture") << u"郑州市"_s << true;
        QTest::addRow("province") << u"河南"_s << true;
        QTest::addRow("all of it together") << u"河南郑州金水"_s << true;
        QTest::addRow("as saved") << u"郑州市金水区"_s << true;
        QTest::addRow("English") << u"Zhengzhou"_s << true;
        QTest::addRow("pinyin") << u"jinshuiqu"_s << true;
        QTest::addRow("initials") << u"zzs"_s << true;
        QTest::addRow("mixture") << u"jshui"_s << true;
        QTest::addRow("pinyin together") << u"henanzhengzhou"_s << true;
        QTest::addRow("another place") << u"洛阳"_s << false;
        QTest::addRow("one letter") << u"z"_s << false;
        QTest::addRow("its code") << u"410105"_s << false;
        QTest::addRow("the wrong way round") << u"金水河南"_s << false;
    }

    void findsAPlaceByWhatPeopleCallIt()
    {
        QFETCH(const QString, typed);
        QFETCH(const bool, isFound);
        FinderPlaces places(m_regions);
        const auto code = test::code(u"410105");
        places.numberOf(code, m_regions.fullName(code));

        QCOMPARE(places.match(RegionSearchWord::wordsOf(typed).front()), std::vector<bool>{isFound});
    }

    void numbersEachPlaceOnce()
    {
        FinderPlaces places(m_regions);
        const auto first = places.numberOf(test::code(u"410105"), {u"金水区"_s, {}});

        QCOMPARE(places.numberOf(test::code(u"110105"), {u"朝阳区"_s, {}}), FinderPlaces::Number(first + 1));
        QCOMPARE(places.numberOf(test::code(u"410105"), {u"金水区"_s, {}}), first);
        QCOMPARE(places.size(), std::size_t(2));
        QVERIFY(places.province(first) == test::code(u"410000"));
        QCOMPARE(places.order(), (std::vector<FinderPlaces::Number>{1, 0}));
    }

    void knowsAPlaceThatIsNotInTheDirectoryByItsSavedName()
    {
        FinderPlaces places(m_regions);
        places.numberOf(test::code(u"999999"), {u"旧县"_s, u"Jiu"_s});

        QCOMPARE(places.match(RegionSearchWord::wordsOf(u"旧县"_s).front()), std::vector<bool>{true});
        QCOMPARE(places.match(RegionSearchWord::wordsOf(u"jiu"_s).front()), std::vector<bool>{true});
    }

private:
    const RegionDirectory m_regions{test::shippedRegions()};
};

QTEST_GUILESS_MAIN(FinderPlacesTest)
#include "tst_finderplaces.moc"
