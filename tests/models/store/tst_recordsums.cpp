#include "models/store/recordsums.h"

#include "models/store/applicationarchive.h"
#include "models/store/connection.h"
#include "models/store/draftstore.h"
#include "models/store/enteredratestore.h"
#include "models/store/printlog.h"
#include "tests/support/applicationsamples.h"

#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

/// What is readable in the archive cannot change unseen.
class RecordSumsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY((*open())->save(tests::beijingApplication()));
        QVERIFY((*open())->prints().note(reference(),
                                         {.at = QDateTime::fromString(u"2026-11-25T10:00:00+08:00"_s, Qt::ISODate)}));
    }

    void findsNothingInAnArchiveThatIsWhole()
    {
        const auto report = (*open())->check();

        QVERIFY(report->isWell());
        QCOMPARE(report->rows, 1);
        QCOMPARE(report->maxSeq, 1);
    }

    void opensEachDraft()
    {
        const auto archive = open();
        QVERIFY((*archive)->drafts().save(tests::beijingApplication().answers, QDateTime::fromSecsSinceEpoch(0)));
        QVERIFY((*archive)->check()->isWell());

        edit(u"UPDATE draft SET content = zeroblob(100)"_s);

        QCOMPARE((*archive)->check()->unsealFailures, 1);
    }

    void refusesAChangedValue_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("amount") << u"UPDATE application SET per_month_fen = per_month_fen + 1"_s;
        QTest::newRow("standing") << u"UPDATE application SET standing = 'provisional'"_s;
        QTest::newRow("place") << u"UPDATE application SET region_name_zh = '上海市'"_s;
        QTest::newRow("day") << u"UPDATE application SET saved_at = '2020-01-01T00:00:00+08:00'"_s;
        QTest::newRow("no sum") << u"UPDATE application SET record_sum = NULL"_s;
    }

    void refusesAChangedValue()
    {
        QFETCH(const QString, change);
        edit(change);

        const auto archive = open();

        QCOMPARE((*archive)->load(reference()).error().code, Error::Code::SealBroken);
        QCOMPARE((*archive)->entries().error().code, Error::Code::SealBroken);
        QVERIFY(!(*archive)->check()->isWell());
    }

    void countsWhatIsChangedAnywhere_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("print") << u"UPDATE print_log SET number = 3"_s;
        QTest::newRow("key slot") << u"UPDATE key_slot SET place = 'x'"_s;
    }

    void countsWhatIsChangedAnywhere()
    {
        QFETCH(const QString, change);
        const auto archive = open();
        edit(change);

        QCOMPARE((*archive)->check()->brokenSums, 1);
    }

    void refusesAChangedSchema()
    {
        edit(u"CREATE INDEX surprise ON application (grade)"_s);

        QCOMPARE(open().error().code, Error::Code::SealBroken);
    }

    void refusesAnArchiveThatLostItsSchemaSum()
    {
        edit(u"DELETE FROM meta WHERE key = 'schema_sum'"_s);

        QCOMPARE(open().error().code, Error::Code::SealBroken);
    }

    void seesAMissingPart()
    {
        edit(u"DELETE FROM application_content"_s);

        QCOMPARE((*open())->check()->partial, 1);
    }

private:
    static QString reference() { return tests::beijingApplication().reference.text(); }
    Result<std::unique_ptr<ApplicationArchive>> open() const
    {
        return ApplicationArchive::open(m_folder->filePath(u"data"_s), {.keyFolder = m_folder->filePath(u"key"_s)});
    }
    void edit(const QString &sql) const
    {
        const auto file = Connection::openReadWrite(m_folder->filePath(u"data/archive.db"_s));
        QVERIFY((*file)->run(sql));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(RecordSumsTest)
#include "tst_recordsums.moc"
