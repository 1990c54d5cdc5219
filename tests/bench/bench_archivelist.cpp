#include "app/archivefinder.h"
#include "models/store/connection.h"
#include "models/store/seal.h"
#include "models/store/transaction.h"
#include "tests/support/samplearchive.h"
#include "ui/archive/archivepage.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <algorithm>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

qint64 residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

/// An archive of many applications on disk, and the page that lists them. The names are invented; the content is small.
class ArchiveListBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysFluent_data();
    void staysFluent();

private:
    Result<void> write(int applications);
    void press(ui::ArchivePage &page);

    const RegionDirectory m_regions{test::shippedRegions()};
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ArchiveListBench::staysFluent_data()
{
    QTest::addColumn<int>("applications");
    QTest::addRow("1,000") << 1'000;
    QTest::addRow("100,000") << 100'000;
    if (qEnvironmentVariableIsSet("CANBAO_BENCH_MILLION"))
        QTest::addRow("1,000,000") << 1'000'000;
}

void ArchiveListBench::staysFluent()
{
    QFETCH(const int, applications);
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(write(applications));
    const qint64 before = residentBytes();

    const store::KeySources sources{.keyFolder = m_folder->filePath(u"key"_s)};
    QElapsedTimer timer;
    timer.start();
    QVERIFY(store::ApplicationArchive::open(m_folder->path(), sources));
    qInfo("%d applications: summed as after a migration in %.1f ms", applications, milliseconds(timer));
    timer.restart();
    auto archive = store::ApplicationArchive::open(m_folder->path(), sources);
    QVERIFY(archive);
    qInfo("  archive opened in %.1f ms", milliseconds(timer));
    app::ArchiveFinder finder([&] { return Result<store::ApplicationArchive *>(archive->get()); }, m_regions, nullptr);
    const QSignalSpy changes(&finder, &app::ArchiveFinder::changed);
    timer.start();
    finder.start();
    ui::ArchivePage page;
    page.setFinding({.list = [&](const FinderQuery &query) { return finder.list(query); }});
    page.resize(1280, 800);
    page.refresh();
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    page.grab();
    qInfo("  first rows on screen after %.1f ms, index %s", milliseconds(timer),
          finder.isReady() ? "ready" : "not ready");
    QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 1, 300'000);
    qInfo("  index ready after %.0f ms", milliseconds(timer));
    page.refresh();
    press(page);
    qInfo("  memory grew by %.1f MiB, page and index together", double(residentBytes() - before) / 1024 / 1024);
}

/// Straight into the table, in one transaction: a save of its own each would wait for the disk every time.
Result<void> ArchiveListBench::write(int applications)
{
    const QString keyFolder = m_folder->filePath(u"key"_s);
    const auto archive = store::ApplicationArchive::open(m_folder->path(), {.keyFolder = keyFolder});
    if (!archive)
        return failure(archive);
    const auto &seal = (*archive)->keys().seal();
    auto connection = store::Connection::openReadWrite(m_folder->filePath(u"archive.db"_s));
    if (!connection)
        return failure(Error::Code::DatabaseOpen);
    auto transaction = store::Transaction::begin(**connection);
    auto insert = (*connection)
                      ->prepare(u"INSERT INTO application (uuid, reference, region_code, region_name_zh, "
                                "region_name_en, grade, per_month_fen, standing, saved_at, name) VALUES "
                                "(:uuid, :reference, :code, :zh, :en, :grade, :fen, 'known', :at, :name)"_s);
    if (!transaction || !insert)
        return failure(Error::Code::DatabaseQuery);
    tests::SampleArchive samples(m_regions, 7);
    for (int i = 0; i < applications; ++i) {
        const auto entry = samples.next();
        const auto record = QUuid::createUuid().toRfc4122();
        const store::SealedPlace place{"application"_L1, "name"_L1, record, entry.reference.toUtf8()};
        insert->bind(u":uuid"_s, record)
            .bind(u":reference"_s, entry.reference)
            .bind(u":code"_s, entry.region->text())
            .bind(u":zh"_s, entry.place.chinese)
            .bind(u":en"_s, entry.place.english)
            .bind(u":grade"_s, entry.grade)
            .bind(u":fen"_s, entry.perMonth.fen())
            .bind(u":at"_s, entry.savedOn.toString(Qt::ISODate) + u"T09:00:00.000+08:00"_s)
            .bind(u":name"_s, seal.sealed(entry.name.toUtf8(), place));
        if (auto done = insert->run(); !done)
            return done;
    }
    if (auto done = transaction->commit(); !done)
        return done;
    // As after a migration: the records are summed when the archive is next opened.
    return (*connection)->run(u"UPDATE meta SET value = x'00000000' WHERE key = 'schema_sum'"_s);
}

/// From the key to the painted page.
void ArchiveListBench::press(ui::ArchivePage &page)
{
    auto *search = page.findChild<QLineEdit *>(u"searchEdit"_s);
    auto *table = page.findChild<QTableView *>(u"table"_s);
    std::vector<double> keys;
    std::vector<double> jumps;
    for (const auto &word : {u"zhangwei"_s, u"王芳"_s, u"zw"_s, u"郑州 li"_s, u"cb7k3"_s, u"1234"_s}) {
        for (int round = 0; round < 5; ++round) {
            search->clear();
            for (const QChar character : word) {
                QElapsedTimer timer;
                timer.start();
                search->insert(QString(character));
                page.grab();
                keys.push_back(milliseconds(timer));
            }
        }
    }
    search->clear();
    for (int step = 1; step < 100; ++step) {
        QElapsedTimer timer;
        timer.start();
        table->verticalScrollBar()->setValue(int(qint64(table->verticalScrollBar()->maximum()) * step / 100));
        page.grab();
        jumps.push_back(milliseconds(timer));
    }
    for (auto *times : {&keys, &jumps})
        std::ranges::sort(*times);
    qInfo("  a key, painted: p50 %.1f ms, p99 %.1f ms; a jump in the list: p50 %.1f ms, p99 %.1f ms",
          keys[keys.size() / 2], keys[keys.size() * 99 / 100], jumps[jumps.size() / 2], jumps[jumps.size() * 99 / 100]);
}

QTEST_MAIN(ArchiveListBench)
#include "bench_archivelist.moc"
