#include "models/application/referencebooks.h"
#include "models/store/referencestore.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace Qt::StringLiterals;

/// How long a key takes in the field for regions: the aim is 0.3 ms for 99 of 100 keys.
class RegionSearchBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensTheDirectory();
    void searches_data();
    void searches();
    void answersEveryKeyInTime();

private:
    std::unique_ptr<store::ReferenceStore> m_store;
    std::unique_ptr<ReferenceBooks> m_books;
};

void RegionSearchBench::initTestCase()
{
    auto opened = store::ReferenceStore::open(QStringLiteral(CANBAO_SHARE_DIR "/reference.db"));
    QVERIFY(opened);
    m_store = std::move(*opened);
    m_books = std::make_unique<ReferenceBooks>(m_store->readers());
    QVERIFY(!m_books->regions().provinces().empty());
}

void RegionSearchBench::opensTheDirectory()
{
    QBENCHMARK
    {
        const ReferenceBooks books(m_store->readers());
        QVERIFY(!books.regions().provinces().empty());
    }
}

void RegionSearchBench::searches_data()
{
    QTest::addColumn<QString>("text");

    QTest::addRow("one Chinese character") << u"朝"_s;
    QTest::addRow("Chinese") << u"朝阳"_s;
    QTest::addRow("full pinyin") << u"chaoyang"_s;
    QTest::addRow("one letter") << u"h"_s;
    QTest::addRow("initials") << u"hdq"_s;
    QTest::addRow("a mixture") << u"hdian"_s;
    QTest::addRow("two words") << u"henan zhengzhou"_s;
    QTest::addRow("code") << u"110105"_s;
    QTest::addRow("nothing like it") << u"xqzw"_s;
}

void RegionSearchBench::searches()
{
    QFETCH(QString, text);
    const auto &regions = m_books->regions();
    QBENCHMARK
    {
        const auto found = regions.search(text);
        QVERIFY(found.size() <= 20);
    }
}

void RegionSearchBench::answersEveryKeyInTime()
{
    std::vector<qint64> times;
    for (const auto &word :
         {u"beijingshi"_s, u"hdq"_s, u"郑州市金水区"_s, u"guangdongshenzhen"_s, u"henan zhengzhou"_s, u"440300"_s}) {
        for (int length = 1; length <= word.size(); ++length) {
            for (int round = 0; round < 20; ++round) {
                QElapsedTimer timer;
                timer.start();
                const auto found = m_books->regions().search(word.left(length));
                times.push_back(timer.nsecsElapsed());
                Q_UNUSED(found)
            }
        }
    }
    std::sort(times.begin(), times.end());
    qInfo("key: median %.1f us, p99 %.1f us", double(times[times.size() / 2]) / 1e3,
          double(times[times.size() * 99 / 100]) / 1e3);
}

QTEST_GUILESS_MAIN(RegionSearchBench)
#include "bench_regionsearch.moc"
