#include "models/store/archivelist.h"

#include "models/find/finderstatus.h"
#include "models/store/applicationarchive.h"
#include "models/store/connection.h"
#include "models/store/printlog.h"
#include "tests/support/applicationsamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

class ArchiveListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_archive.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        m_archive = std::move(ApplicationArchive::open(m_folder->path(), {m_folder->filePath(u"key"_s)}).value());
        for (quint64 number = 1; number <= Saved; ++number) {
            auto application = tests::beijingApplication();
            application.reference = reference(number);
            QVERIFY(m_archive->save(application));
        }
    }

    void readsInPagesWhatIsReadAtOnce_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {1, 2, 5, 23, 24})
            QTest::addRow("%d", size) << size;
    }

    void readsInPagesWhatIsReadAtOnce()
    {
        QFETCH(const int, size);
        QStringList paged;
        std::optional<qint64> last;
        while (paged.size() <= qsizetype(Saved)) {
            const auto page = list().entriesAfter(last, size).value();
            for (const auto &entry : page)
                paged.append(entry.reference + entry.name);
            if (page.empty())
                break;
            last = page.back().key;
        }

        const auto entries = m_archive->entries().value();
        QStringList whole;
        for (const auto &entry : entries)
            whole.append(entry.reference + entry.name);
        QCOMPARE(paged, whole);
        QCOMPARE(paged.size(), qsizetype(Saved));
    }

    void readsEveryColumnAsTheFullListDoes()
    {
        QVERIFY(m_archive->prints().note(reference(7).text(), {.at = QDateTime(QDate(2026, 11, 25), QTime(9, 0))}));
        const auto whole = m_archive->entries().value();
        const auto page = list().entriesAfter(std::nullopt, int(Saved)).value();

        for (std::size_t i = 0; i < whole.size(); ++i) {
            QVERIFY(page[i].region == whole[i].region);
            QCOMPARE(page[i].grade, whole[i].grade);
            QCOMPARE(page[i].perMonth.fen(), whole[i].perMonth.fen());
            QVERIFY(page[i].standing == whole[i].standing);
            QCOMPARE(page[i].savedAt, whole[i].savedAt);
            QCOMPARE(page[i].prints, whole[i].prints);
        }
    }

    void readsTheOnesAskedForInTheirOrder()
    {
        const auto entries = list().entriesOf({5, 2, 900, 7}).value();

        QCOMPARE(entries.size(), std::size_t(3));
        QCOMPARE(entries[0].reference, reference(5).text());
        QCOMPARE(entries[1].reference, reference(2).text());
        QCOMPARE(entries[2].reference, reference(7).text());
        QVERIFY(list().entriesOf({}).value().empty());
    }

    void feedsTheIndexFromTheOldestOn()
    {
        QVERIFY(m_archive->prints().note(reference(3).text(), {.at = QDateTime(QDate(2026, 11, 25), QTime(9, 0))}));

        const auto first = list().finderEntriesAfter(0, 2).value();
        const auto second = list().finderEntriesAfter(first.back().key, 2).value();

        const auto application = tests::beijingApplication();
        QCOMPARE(first.front().name, application.answers.person.name);
        QVERIFY(first.front().region == application.region);
        QVERIFY(first.front().place == application.regionName);
        QCOMPARE(first.front().savedOn, application.createdAt.date());
        QCOMPARE(first.front().status, finderstatus::Ready);
        QCOMPARE(second.front().reference, reference(3).text());
        QCOMPARE(second.front().status, finderstatus::Printed);
        QCOMPARE(list().count().value(), qint64(Saved));
    }

    void findsOneByItsReference()
    {
        QCOMPARE(list().finderEntry(reference(4).text()).value().key, 4);
        QCOMPARE(list().finderEntry(u"CB-2222-2222"_s).error().code, Error::Code::ReferenceNotFound);
    }

    void readsOnAnotherThread()
    {
        const auto opening = list().elsewhere().value();
        std::size_t read = 0;
        std::thread other([&] { read = opening().value()->finderEntriesAfter(0, 100).value().size(); });
        other.join();

        QCOMPARE(read, std::size_t(Saved));
    }

    void marksARowWhoseSealIsBrokenAndShowsTheOthers()
    {
        const auto connection = Connection::openReadWrite(m_folder->filePath(u"archive.db"_s));
        QVERIFY((*connection)
                    ->run(u"UPDATE application SET name = (SELECT name FROM application WHERE id = 2) WHERE id = 1"_s));

        const auto entries = list().entriesAfter(std::nullopt, 100).value();

        QCOMPARE(entries.size(), std::size_t(Saved));
        QVERIFY(entries.back().isUnreadable);
        QVERIFY(entries.back().name.isEmpty());
        QVERIFY(!entries.front().isUnreadable);
        QCOMPARE(list().finderEntriesAfter(0, 100).value().front().name, QString());
    }

private:
    static constexpr quint64 Saved = 23;
    static ApplicationReference reference(quint64 number) { return ApplicationReference::fromRandom(number); }
    ArchiveList &list() const { return m_archive->list(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ApplicationArchive> m_archive;
};

QTEST_GUILESS_MAIN(ArchiveListTest)
#include "tst_archivelist.moc"
