#include "models/store/archivebin.h"

#include "models/store/applicationarchive.h"
#include "models/store/archivelist.h"
#include "models/store/connection.h"
#include "tests/support/applicationsamples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 11, 26);

} // namespace

/// What is thrown away, for thirty days and after.
class ArchiveBinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = ApplicationArchive::open(m_folder->path(), {m_folder->filePath(u"key"_s)});
        QVERIFY(opened);
        m_archive = *std::move(opened);
        QVERIFY(m_archive->save(tests::beijingApplication()));
        m_reference = tests::beijingApplication().reference.text();
    }

    void cleanup() { m_archive.reset(); }

    void leavesTheListAndComesBack()
    {
        QVERIFY(m_archive->bin().put(m_reference, Day));
        QCOMPARE(m_archive->entries()->size(), 0);
        QCOMPARE(m_archive->list().bin()->size(), 1);
        QCOMPARE(m_archive->list().bin()->front().binnedOn, Day);

        QVERIFY(m_archive->bin().takeBack(m_reference));
        QCOMPARE(m_archive->entries()->size(), 1);
        QCOMPARE(m_archive->list().bin()->size(), 0);
        QVERIFY(m_archive->load(m_reference));
    }

    void isThrownAwayOnce()
    {
        QVERIFY(m_archive->bin().put(m_reference, Day));

        QCOMPARE(m_archive->bin().put(m_reference, Day.addDays(9)).error().code, Error::Code::ReferenceNotFound);
        QCOMPARE(m_archive->bin().takeBack(u"CB-AAAA-AAAA"_s).error().code, Error::Code::ReferenceNotFound);
        QCOMPARE(m_archive->list().bin()->front().binnedOn, Day);
    }

    void isKeptThirtyDays_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("shredded");
        QTest::addRow("on the same day") << 0 << 0;
        QTest::addRow("on its last day") << 30 << 0;
        QTest::addRow("when its time is over") << 31 << 1;
        QTest::addRow("long after") << 400 << 1;
    }

    void isKeptThirtyDays()
    {
        QFETCH(int, days);
        QFETCH(int, shredded);
        QVERIFY(m_archive->bin().put(m_reference, Day));

        QCOMPARE(m_archive->bin().shred(Day.addDays(days)).value(), shredded);

        QCOMPARE(m_archive->list().bin()->size(), std::size_t(1 - shredded));
    }

    void neverTouchesWhatIsNotInTheBin()
    {
        QCOMPARE(m_archive->bin().shred(QDate(2099, 1, 1)).value(), 0);
        QCOMPARE(m_archive->entries()->size(), 1);
    }

    void leavesNoneOfItsBytes()
    {
        const auto sealed = storedContent();
        QVERIFY(sealed.size() > 1000);
        QVERIFY(isAnywhere(sealed.first(64)));
        QVERIFY(m_archive->bin().put(m_reference, Day));

        QCOMPARE(m_archive->bin().shred(Day.addDays(31)).value(), 1);

        QVERIFY(!isAnywhere(sealed.first(64)));
        QVERIFY(!isAnywhere(sealed.last(64)));
        const auto report = m_archive->check();
        QVERIFY(report);
        QVERIFY(report->isWell());
    }

    /// Or the bin would give a record that was changed outside a sum that fits.
    void refusesWhatWasChangedOutside()
    {
        {
            const auto connection = Connection::openReadWrite(m_folder->filePath(u"archive.db"_s));
            QVERIFY((*connection)->run(u"UPDATE application SET per_month_fen = 1"_s));
        }

        QCOMPARE(m_archive->bin().put(m_reference, Day).error().code, Error::Code::SealBroken);
        QVERIFY(!m_archive->check()->isWell());
    }

    /// Somebody who reads meanwhile keeps the log from being emptied; the next time it is.
    void emptiesTheLogAsSoonAsNobodyReads()
    {
        const auto sealed = storedContent();
        QVERIFY(m_archive->bin().put(m_reference, Day));
        {
            const auto reader = Connection::openReadOnly(m_folder->filePath(u"archive.db"_s));
            QVERIFY((*reader)->run(u"BEGIN"_s));
            QCOMPARE((*reader)->integer(u"SELECT count(*) FROM application"_s).value(), 1);
            QCOMPARE(m_archive->bin().shred(Day.addDays(31)).value(), 1);
        }

        QCOMPARE(m_archive->bin().shred(Day.addDays(32)).value(), 0);

        QVERIFY(!isAnywhere(sealed.first(64)));
    }

private:
    QByteArray storedContent() const
    {
        const auto connection = Connection::openReadOnly(m_folder->filePath(u"archive.db"_s));
        auto statement = (*connection)->prepare(u"SELECT content FROM application_content"_s);
        QByteArray content;
        if (!statement->forEachRow([&content](const Statement &row) { content = row.blob(0); }))
            return {};
        return content;
    }

    bool isAnywhere(const QByteArray &bytes) const
    {
        const QDir folder(m_folder->path());
        for (const auto &name : folder.entryList(QDir::Files)) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ApplicationArchive> m_archive;
    QString m_reference;
};

QTEST_GUILESS_MAIN(ArchiveBinTest)
#include "tst_archivebin.moc"
