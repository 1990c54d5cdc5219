#include "models/store/keptpapers.h"

#include "models/store/applicationarchive.h"
#include "models/store/archivebin.h"
#include "models/store/connection.h"
#include "models/store/printlog.h"
#include "tests/support/applicationsamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

const auto Summary = u"summary/own/zh"_s;
const auto Pack = u"pack/clerk/zh"_s;

QDateTime at(int hour)
{
    return {QDate(2026, 11, 26), QTime(hour, 0), Qt::UTC};
}

} // namespace

/// Pages that were printed, and the log that says so.
class KeptPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
        const auto application = tests::beijingApplication();
        QVERIFY(m_archive->save(application));
        m_reference = application.reference.text();
    }

    void cleanup() { m_archive.reset(); }

    void keepsEachPaperAsItWasFirst()
    {
        QVERIFY(!m_archive->papers().pdf(m_reference, Summary).value());
        QVERIFY(m_archive->papers().keep(m_reference, Summary, "%PDF first", at(1)));
        QVERIFY(m_archive->papers().keep(m_reference, Pack, "%PDF pack", at(2)));
        QVERIFY(m_archive->papers().keep(m_reference, Summary, "%PDF second", at(3)));

        open(); // read back from the disk
        QCOMPARE(m_archive->papers().pdf(m_reference, Summary).value(), "%PDF first");
        QCOMPARE(m_archive->papers().pdf(m_reference, Pack).value(), "%PDF pack");
        QVERIFY(m_archive->check()->isWell());
        QCOMPARE(m_archive->papers().keep(u"CB-2222-2222"_s, Summary, "%PDF", at(1)).error().code,
                 Error::Code::ReferenceNotFound);
        QCOMPARE(m_archive->papers().pdf(u"CB-2222-2222"_s, Summary).error().code, Error::Code::ReferenceNotFound);
    }

    void noticesDamage_data()
    {
        QTest::addColumn<QString>("sql");

        QTest::newRow("a changed byte") << u"UPDATE kept_paper_content SET pdf = CAST(substr(pdf, 1, 40) || x'00' || "
                                           "substr(pdf, 42) AS BLOB) WHERE kept_paper_id = 1"_s;
        QTest::newRow("the pages of another paper")
            << u"UPDATE kept_paper_content SET pdf = (SELECT pdf FROM kept_paper_content WHERE kept_paper_id = 2) "
               "WHERE kept_paper_id = 1"_s;
        QTest::newRow("another paper under this name")
            << u"UPDATE kept_paper SET paper = CASE paper WHEN 'summary/own/zh' THEN 'x' ELSE 'summary/own/zh' END"_s;
        QTest::newRow("another hash") << u"UPDATE kept_paper SET sha256 = zeroblob(32) WHERE id = 1"_s;
        QTest::newRow("no content") << u"DELETE FROM kept_paper_content WHERE kept_paper_id = 1"_s;
        QTest::newRow("taken away") << u"DELETE FROM kept_paper WHERE id = 1"_s;
    }

    void noticesDamage()
    {
        QFETCH(QString, sql);
        QVERIFY(m_archive->papers().keep(m_reference, Summary, "%PDF of the summary", at(1)));
        QVERIFY(m_archive->papers().keep(m_reference, Pack, "%PDF of the pack", at(2)));

        run(sql);

        QCOMPARE(m_archive->papers().pdf(m_reference, Summary).error().code, Error::Code::PagesDamaged);
        QVERIFY(m_archive->load(m_reference)); // the answers are whole
        const auto report = m_archive->check();
        QVERIFY(report);
        QCOMPARE(report->unsealFailures, 1);
        QVERIFY(!report->isWell());
    }

    void writesNoPageInClear()
    {
        QVERIFY(m_archive->papers().keep(m_reference, Summary, "%PDF 110105199001011234", at(1)));

        for (const auto &name : {u"archive.db"_s, u"archive.db-wal"_s}) {
            QFile file(m_folder->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("110105199001011234"));
        }
    }

    void shredsThePagesWithTheApplication()
    {
        QVERIFY(m_archive->papers().keep(m_reference, Summary, "%PDF", at(1)));
        QVERIFY(m_archive->prints().note(m_reference, {.at = at(1), .paper = Summary}));
        QVERIFY(m_archive->bin().put(m_reference, QDate(2026, 11, 26)));

        QCOMPARE(m_archive->bin().shred(QDate(2027, 1, 30)).value(), 1);

        QCOMPARE(count(u"kept_paper"_s), 0);
        QCOMPARE(count(u"kept_paper_content"_s), 0);
        QCOMPARE(count(u"print_log"_s), 0);
    }

    void notesWhatCameOutAndWhereTo()
    {
        QVERIFY(m_archive->prints().history(m_reference)->empty());
        const PrintNote first{.at = at(1), .paper = Summary, .target = PrintTarget::Pdf};
        const PrintNote second{.at = at(2), .paper = Pack, .target = PrintTarget::Printer, .asSaved = true};
        QCOMPARE(m_archive->prints().note(m_reference, first).value(), 1);
        QCOMPARE(m_archive->prints().note(m_reference, second).value(), 2);

        open();
        const auto history = m_archive->prints().history(m_reference);
        QVERIFY(history);
        QCOMPARE(history->size(), 2U);
        QCOMPARE(history->front().number, 1);
        QCOMPARE(history->back(), (PrintNote{2, at(2), Pack, PrintTarget::Printer, true}));
        QCOMPARE(m_archive->entries()->front().prints, 2);
    }

    void noticesAPrintThatWasTakenAway_data()
    {
        QTest::addColumn<QString>("sql");

        QTest::newRow("taken away") << u"DELETE FROM print_log WHERE number = 1"_s;
        QTest::newRow("changed") << u"UPDATE print_log SET target = 'html' WHERE number = 1"_s;
        QTest::newRow("counted otherwise") << u"UPDATE application SET prints = 1"_s;
    }

    void noticesAPrintThatWasTakenAway()
    {
        QFETCH(QString, sql);
        for (const int hour : {1, 2})
            QVERIFY(m_archive->prints().note(m_reference,
                                             {.at = at(hour), .paper = Summary, .target = PrintTarget::Printer}));

        run(sql);

        QCOMPARE(m_archive->prints().history(m_reference).error().code, Error::Code::SealBroken);
        QVERIFY(!m_archive->check()->isWell());
    }

private:
    void open() { m_archive = ApplicationArchive::open(m_folder->path(), {.keyFolder = m_folder->path()}).value(); }

    void run(const QString &sql)
    {
        const auto other = Connection::openReadWrite(m_folder->filePath(u"archive.db"_s)).value();
        QVERIFY(other->run(u"PRAGMA foreign_keys = ON"_s));
        QVERIFY(other->run(sql));
    }

    qint64 count(const QString &table)
    {
        const auto other = Connection::openReadOnly(m_folder->filePath(u"archive.db"_s)).value();
        return other->integer(u"SELECT count(*) FROM "_s + table).value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ApplicationArchive> m_archive;
    QString m_reference;
};

QTEST_GUILESS_MAIN(KeptPapersTest)
#include "tst_keptpapers.moc"
