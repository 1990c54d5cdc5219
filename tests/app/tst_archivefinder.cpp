#include "app/archivefinder.h"

#include "models/find/finderstatus.h"
#include "models/store/applicationarchive.h"
#include "models/store/printlog.h"
#include "tests/support/applicationsamples.h"
#include "tests/support/regions.h"

#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

/// The index on a real archive, made on another thread.
class ArchiveFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_finder.reset();
        m_archive.reset();
        m_number = 0;
        m_folder = std::make_unique<QTemporaryDir>();
        m_archive =
            std::move(store::ApplicationArchive::open(m_folder->path(), {m_folder->filePath(u"key"_s)}).value());
        m_finder = std::make_unique<app::ArchiveFinder>(
            [this] { return Result<store::ApplicationArchive *>(m_archive.get()); }, m_regions, nullptr);
    }

    void listsTheNewestBeforeTheIndexIsThere()
    {
        for (int i = 0; i < 150; ++i)
            save(u"王小示"_s);

        const auto listing = m_finder->list({.text = u"li"_s});

        QVERIFY(!m_finder->isReady());
        QCOMPARE(listing.preparing, std::optional(0));
        QCOMPARE(listing.total, 150);
        QVERIFY(listing.rows.isSequential);
        const auto page = listing.rows.page;
        QCOMPARE(page(0, 64).front().key, 150);
        QCOMPARE(page(64, 64).front().key, 86);
        QCOMPARE(page(128, 22).back().key, 1);
        QCOMPARE(page(64, 64).front().key, 86); // back again
    }

    void findsOnceTheIndexIsMade()
    {
        save(u"王小示"_s);
        save(u"李示例"_s);
        prepare();

        QCOMPARE(found(u"lsl"_s), (QStringList{u"李示例"_s}));
        QCOMPARE(found(u"wang"_s), (QStringList{u"王小示"_s}));
        QCOMPARE(found({}), (QStringList{u"李示例"_s, u"王小示"_s}));
        QVERIFY(!m_finder->list({}).preparing);
        QCOMPARE(m_finder->list({}).statuses, std::vector{finderstatus::Ready});
    }

    void takesUpWhatIsSavedAndPrintedLater()
    {
        save(u"王小示"_s);
        prepare();
        const QString reference = save(u"李示例"_s);

        m_finder->start();
        QCOMPARE(found(u"lsl"_s), (QStringList{u"李示例"_s}));
        QVERIFY(m_archive->prints().note(reference, {.at = QDateTime(QDate(2026, 11, 25), QTime(9, 0))}));
        QCOMPARE(found(u"printed"_s), QStringList());
        m_finder->noteChanged(reference);

        QCOMPARE(found(u"printed"_s), (QStringList{u"李示例"_s}));
    }

    void takesUpWhatChangedWhileItWasBeingMade()
    {
        const QString reference = save(u"王小示"_s);
        const QSignalSpy changes(m_finder.get(), &app::ArchiveFinder::changed);
        m_finder->start();
        QVERIFY(m_archive->prints().note(reference, {.at = QDateTime(QDate(2026, 11, 25), QTime(9, 0))}));
        m_finder->noteChanged(reference);
        QTRY_COMPARE(changes.size(), 1);

        QCOMPARE(found(u"printed"_s), (QStringList{u"王小示"_s}));
    }

    void leavesOutWhatIsRemoved()
    {
        save(u"王小示"_s);
        save(u"李示例"_s);
        prepare();

        m_finder->noteRemoved(2);

        QCOMPARE(found({}), (QStringList{u"王小示"_s}));
        QCOMPARE(m_finder->list({}).total, 1);
        const QSignalSpy changes(m_finder.get(), &app::ArchiveFinder::changed);
        m_finder->start(); // the archive still has it: the index is made anew
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(m_finder->list({}).total, 2);
    }

    void forgetsEverythingWhenItIsDropped()
    {
        save(u"王小示"_s);
        prepare();
        const auto rows = m_finder->list({}).rows;

        m_finder->drop();

        QVERIFY(!m_finder->isReady());
        QVERIFY(rows.page(0, 1).empty());
        QCOMPARE(m_finder->list({}).preparing, std::optional(100));
        prepare();
        QCOMPARE(found(u"wang"_s), (QStringList{u"王小示"_s}));
    }

    void stopsAtOnceWhenItIsDroppedInTheMiddle()
    {
        save(u"王小示"_s);
        const QSignalSpy changes(m_finder.get(), &app::ArchiveFinder::changed);

        m_finder->start();
        m_finder->drop();
        QTest::qWait(50);

        QCOMPARE(changes.size(), 0);
        QVERIFY(!m_finder->isReady());
    }

    void writesNothingIntoTheFolder()
    {
        save(u"王小示"_s);
        const auto before = files();
        prepare();
        found(u"wang"_s);

        QCOMPARE(files(), before);
        for (const QString &path : files()) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY2(!bytes.contains(u"王小示"_s.toUtf8()) && !bytes.contains("wangxiaoshi"), qPrintable(path));
        }
    }

private:
    QString save(const QString &name)
    {
        auto application = tests::beijingApplication();
        application.answers.id.clear();
        application.answers.person.name = name;
        application.reference = ApplicationReference::fromRandom(++m_number);
        [&] { QVERIFY(m_archive->save(application)); }();
        return application.reference.text();
    }

    void prepare()
    {
        const QSignalSpy changes(m_finder.get(), &app::ArchiveFinder::changed);
        m_finder->start();
        QTRY_COMPARE(changes.size(), 1);
        QVERIFY(m_finder->isReady());
    }

    QStringList found(const QString &text)
    {
        const auto rows = m_finder->list({.text = text}).rows;
        QStringList names;
        for (const auto &entry : rows.page(0, rows.count))
            names.append(entry.name);
        return names;
    }

    QStringList files() const
    {
        QStringList paths;
        QDirIterator each(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext())
            paths.append(each.next());
        paths.sort();
        return paths;
    }

    const RegionDirectory m_regions{test::shippedRegions()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::ApplicationArchive> m_archive;
    std::unique_ptr<app::ArchiveFinder> m_finder;
    quint64 m_number = 0;
};

QTEST_GUILESS_MAIN(ArchiveFinderTest)
#include "tst_archivefinder.moc"
