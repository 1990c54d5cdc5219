#include "models/find/applicationindex.h"
#include "models/find/hanreadings.h"
#include "tests/support/samplearchive.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

constexpr int Rounds = 20;

double milliseconds(qint64 nanoseconds)
{
    return double(nanoseconds) / 1e6;
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

double percentile(std::vector<qint64> &times, std::size_t percent)
{
    std::ranges::sort(times);
    return milliseconds(times[std::min(times.size() - 1, times.size() * percent / 100)]);
}

} // namespace

/// The index of saved applications at a thousand, a hundred thousand and, with CANBAO_BENCH_MILLION set, a million.
/// The names are invented.
class ArchiveIndexBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersEveryKey_data();
    void answersEveryKey();

private:
    void printKeys(const ApplicationIndex &index, const QString &typed, std::vector<qint64> &all) const;
    void printOrders(const ApplicationIndex &index) const;

    const HanReadings m_readings;
    const RegionDirectory m_regions{test::shippedRegions()};
};

void ArchiveIndexBench::answersEveryKey_data()
{
    QTest::addColumn<int>("applications");
    QTest::addRow("1,000") << 1'000;
    QTest::addRow("100,000") << 100'000;
    if (qEnvironmentVariableIsSet("CANBAO_BENCH_MILLION"))
        QTest::addRow("1,000,000") << 1'000'000;
}

void ArchiveIndexBench::answersEveryKey()
{
    QFETCH(const int, applications);
    tests::SampleArchive samples(m_regions, 7);
    ApplicationIndex index(m_regions, [this](char32_t character) { return m_readings.of(character); });
    const qint64 before = residentBytes();
    qint64 adding = 0;
    for (int i = 0; i < applications; ++i) {
        const auto entry = samples.next();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(index.add(entry));
        adding += timer.nsecsElapsed();
    }
    QElapsedTimer timer;
    timer.start();
    index.settle();
    qInfo("%d applications: add %.0f ms, settle %.0f ms, %.1f bytes each (process grew by %.1f MiB)", applications,
          milliseconds(adding), milliseconds(timer.nsecsElapsed()), double(index.bytes()) / applications,
          double(residentBytes() - before) / 1024 / 1024);

    std::vector<qint64> all;
    for (const auto &typed : {u"张伟"_s, u"王"_s, u"芳"_s, u"欣怡"_s, u"zhangwei"_s, u"zhangw"_s, u"zw"_s, u"wxm"_s,
                              u"wei"_s, u"chenzihan"_s, u"郑州"_s, u"beijing"_s, u"CB-7K3M"_s, u"1234"_s, u"2026"_s,
                              u"zhang 郑州 2026"_s, u"xqzw"_s, u"printed"_s})
        printKeys(index, typed, all);
    qInfo("  every key: p50 %.3f ms, p99 %.3f ms, most %.3f ms", percentile(all, 50), percentile(all, 99),
          percentile(all, 100));
    printOrders(index);
}

/// Every beginning of the word, as one types it.
void ArchiveIndexBench::printKeys(const ApplicationIndex &index, const QString &typed, std::vector<qint64> &all) const
{
    std::vector<qint64> times;
    std::size_t found = 0;
    for (int round = 0; round < Rounds; ++round) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            QElapsedTimer timer;
            timer.start();
            found = index.find({.text = typed.left(length)}).size();
            times.push_back(timer.nsecsElapsed());
        }
    }
    all.insert(all.end(), times.begin(), times.end());
    qInfo("  %-20s p50 %.3f ms, p99 %.3f ms; the whole word finds %zu", qPrintable(typed), percentile(times, 50),
          percentile(times, 99), found);
}

void ArchiveIndexBench::printOrders(const ApplicationIndex &index) const
{
    for (const auto order : {FinderOrder::Name, FinderOrder::Place, FinderOrder::PerMonth}) {
        QElapsedTimer timer;
        timer.start();
        const auto first = index.find({.order = order});
        const qint64 making = timer.restart();
        const auto second = index.find({.order = order, .isDescending = true});
        qInfo("  sorted by %s: %lld ms the first time, then %.1f ms",
              order == FinderOrder::Name ? "name" : (order == FinderOrder::Place ? "place" : "amount"), making,
              milliseconds(timer.nsecsElapsed()));
        QCOMPARE(first.size(), second.size());
    }
}

QTEST_GUILESS_MAIN(ArchiveIndexBench)
#include "bench_archiveindex.moc"
