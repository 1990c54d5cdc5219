#include "models/find/applicationindex.h"
#include "models/find/finderstatus.h"
#include "models/find/hanreadings.h"
#include "tests/support/regions.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class ApplicationIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_index = std::make_unique<ApplicationIndex>(m_regions,
                                                     [this](char32_t character) { return m_readings.of(character); });
        add({.key = 1, .name = u"张伟"_s, .reference = u"CB-7K3M-9QXZ"_s, .lastDigits = u"1234"_s}, u"110105");
        add({.key = 2, .name = u"张伟明"_s, .reference = u"CB-2222-3333"_s, .lastDigits = u"002X"_s}, u"410105");
        add({.key = 4, .name = u"王伟"_s, .reference = u"CB-AAAA-BBBB"_s, .status = finderstatus::Printed}, u"410105");
        add({.key = 7, .name = u"吕章"_s, .reference = u"CB-CCCC-2026"_s, .savedOn = QDate(2025, 2, 3)}, u"110105");
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<std::vector<qint64>>("keys");
        using Keys = std::vector<qint64>;

        QTest::addRow("nothing typed") << QString() << Keys{7, 4, 2, 1};
        QTest::addRow("whole name before its beginning") << u"张伟"_s << Keys{1, 2};
        QTest::addRow("pinyin") << u"zhangwei"_s << Keys{1, 2};
        QTest::addRow("beginning before inside") << u"zhang"_s << Keys{2, 1, 7};
        QTest::addRow("initials") << u"zw"_s << Keys{1, 2};
        QTest::addRow("second syllable") << u"wei"_s << Keys{4, 2, 1};
        QTest::addRow("reference with dashes") << u"CB-7K3M-9QXZ"_s << Keys{1};
        QTest::addRow("reference without dashes") << u"7k3m9qxz"_s << Keys{1};
        QTest::addRow("part of a reference") << u"k3m-9"_s << Keys{1};
        QTest::addRow("last digits") << u"1234"_s << Keys{1};
        QTest::addRow("more digits than are kept") << u"19900307 1234"_s << Keys{};
        QTest::addRow("the whole number") << u"110101199003071234"_s << Keys{1};
        QTest::addRow("last digits with X") << u"002x"_s << Keys{2};
        QTest::addRow("three digits are too few") << u"234"_s << Keys{};
        QTest::addRow("place in Chinese") << u"郑州"_s << Keys{4, 2};
        QTest::addRow("place in English") << u"Beijing"_s << Keys{7, 1};
        QTest::addRow("name and place") << u"zhang 郑州"_s << Keys{2};
        QTest::addRow("place and name together by a comma") << u"河南，王"_s << Keys{4};
        QTest::addRow("name, place and year") << u"wei jinshui 2026"_s << Keys{4, 2};
        QTest::addRow("year, and a reference with its digits") << u"2026"_s << Keys{7, 4, 2, 1};
        QTest::addRow("another year") << u"2025"_s << Keys{7};
        QTest::addRow("status in Chinese") << u"已打印"_s << Keys{4};
        QTest::addRow("status in English") << u"printed"_s << Keys{4};
        QTest::addRow("nothing like it") << u"xqzw"_s << Keys{};
        QTest::addRow("blanks and marks only") << u" ，- "_s << Keys{7, 4, 2, 1};
    }

    void finds()
    {
        QFETCH(const QString, typed);
        QFETCH(const std::vector<qint64>, keys);

        QCOMPARE(found({.text = typed}), keys);
        m_index->settle();
        QCOMPARE(found({.text = typed}), keys);
    }

    void filtersByYearPlaceAndStatus()
    {
        using Keys = std::vector<qint64>;
        QCOMPARE(found({.year = 2025}), Keys{7});
        QCOMPARE(found({.province = test::code(u"410000")}), (Keys{4, 2}));
        QCOMPARE(found({.status = finderstatus::Printed}), Keys{4});
        QCOMPARE(found({.text = u"wei"_s, .province = test::code(u"410000"), .status = finderstatus::Ready}), Keys{2});
        QCOMPARE(found({.year = 1999}), Keys{});
        QCOMPARE(m_index->years(), (std::vector{2026, 2025}));
        QCOMPARE(m_index->provinces(), (std::vector{test::code(u"110000"), test::code(u"410000")}));
        QCOMPARE(m_index->statuses(), (std::vector{finderstatus::Ready, finderstatus::Printed}));
    }

    void sorts_data()
    {
        QTest::addColumn<FinderOrder>("order");
        QTest::addColumn<std::vector<qint64>>("keys");
        using Keys = std::vector<qint64>;

        QTest::addRow("names as they are read: lv, wang, zhang") << FinderOrder::Name << Keys{7, 4, 1, 2};
        QTest::addRow("reference") << FinderOrder::Reference << Keys{2, 1, 4, 7};
        QTest::addRow("place, the newest first") << FinderOrder::Place << Keys{7, 1, 4, 2};
        QTest::addRow("amount") << FinderOrder::PerMonth << Keys{1, 2, 4, 7};
        QTest::addRow("grade: percentages, then bases") << FinderOrder::Grade << Keys{1, 2, 4, 7};
        QTest::addRow("status: as one goes through them") << FinderOrder::Status << Keys{7, 2, 1, 4};
        QTest::addRow("saved") << FinderOrder::SavedAt << Keys{1, 2, 4, 7};
    }

    void sorts()
    {
        QFETCH(const FinderOrder, order);
        QFETCH(std::vector<qint64>, keys);

        QCOMPARE(found({.order = order}), keys);
        std::ranges::reverse(keys);
        QCOMPARE(found({.order = order, .isDescending = true}), keys);
    }

    void followsWhatIsSavedPrintedAndRemoved()
    {
        using Keys = std::vector<qint64>;
        m_index->settle();
        add({.key = 9, .name = u"张三"_s, .reference = u"CB-9999-9999"_s}, u"410105");
        QCOMPARE(found({.text = u"zhang"_s}), (Keys{9, 2, 1, 7}));
        QCOMPARE(found({.text = u"郑州"_s}), (Keys{9, 4, 2}));

        m_index->setStatus(9, finderstatus::Printed);
        QCOMPARE(found({.text = u"printed"_s}), (Keys{9, 4}));
        QCOMPARE(found({.order = FinderOrder::Status}), (Keys{7, 2, 1, 9, 4}));

        m_index->remove(9);
        m_index->remove(100);
        QCOMPARE(found({.text = u"zhang"_s}), (Keys{2, 1, 7}));
        QCOMPARE(m_index->size(), std::size_t(4));

        add({.key = 9, .name = u"张三"_s, .reference = u"CB-9999-9999"_s}, u"410105"); // back from the bin
        QCOMPARE(found({.text = u"zhang"_s}), (Keys{9, 2, 1, 7}));
    }

    void refusesWhatBelongsBetweenOthers()
    {
        QVERIFY(!m_index->add({.key = 3, .name = u"张三"_s}));
        QCOMPARE(m_index->size(), std::size_t(4));
    }

private:
    void add(FinderEntry entry, QStringView code)
    {
        entry.region = test::code(code);
        entry.place = m_regions.fullName(*entry.region);
        entry.perMonth = Money::fromYuan(entry.key);
        entry.grade = entry.key < 3 ? u"%1%"_s.arg(entry.key * 100) : u"%1.00"_s.arg(entry.key);
        if (!entry.savedOn.isValid())
            entry.savedOn = QDate(2026, 11, 3);
        if (entry.status.isEmpty())
            entry.status = finderstatus::Ready;
        QVERIFY(m_index->add(entry));
    }

    std::vector<qint64> found(const FinderQuery &query) const
    {
        std::vector<qint64> keys;
        for (const auto slot : m_index->find(query))
            keys.push_back(m_index->key(slot));
        return keys;
    }

    const HanReadings m_readings;
    const RegionDirectory m_regions{test::shippedRegions()};
    std::unique_ptr<ApplicationIndex> m_index;
};

QTEST_GUILESS_MAIN(ApplicationIndexTest)
#include "tst_applicationindex.moc"
