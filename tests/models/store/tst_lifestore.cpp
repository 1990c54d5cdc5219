#include "models/store/lifestore.h"

#include "models/store/applicationarchive.h"
#include "models/store/archivebin.h"
#include "models/store/connection.h"
#include "tests/support/applicationsamples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

LifeStep step(LifeStatus status, QDate day, const QDateTime &notedAt)
{
    return {.status = status, .day = day, .notedAt = notedAt};
}

} // namespace

/// The steps that a saved application has gone.
class LifeStoreTest : public QObject
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
        m_saved = application.createdAt.date();
        m_now = application.createdAt.addDays(20);
    }

    void cleanup() { m_archive.reset(); }

    void isReadySinceItWasSaved()
    {
        QCOMPARE(m_archive->life().history(m_reference)->size(), 0);
        QCOMPARE(m_archive->entries()->front().status, LifeStatus::Ready);
    }

    void keepsEveryStep()
    {
        QVERIFY(take(step(LifeStatus::HandedIn, m_saved.addDays(2), m_now)));
        auto accepted = step(LifeStatus::Accepted, m_saved.addDays(9), m_now);
        accepted.acceptanceNumber = u"京朝 2026-0815"_s;
        QVERIFY(take(accepted));

        open(); // read back from the disk
        const auto history = m_archive->life().history(m_reference);
        QVERIFY(history);
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->front().status, LifeStatus::HandedIn);
        QCOMPARE(history->back().acceptanceNumber, u"京朝 2026-0815"_s);
        QCOMPARE(m_archive->entries()->front().status, LifeStatus::Accepted);
        QCOMPARE(m_archive->entries()->front().statusDay, m_saved.addDays(9));
    }

    void changesNothingThatIsFrozen()
    {
        const auto before = m_archive->load(m_reference);
        QVERIFY(take(step(LifeStatus::HandedIn, m_saved.addDays(2), m_now)));

        QCOMPARE(m_archive->load(m_reference)->quote, before->quote);
    }

    void refusesAStepThatCannotFollow()
    {
        const auto taken = take(step(LifeStatus::Accepted, m_saved.addDays(2), m_now));

        QVERIFY(!taken);
        QCOMPARE(taken.error().code, Error::Code::LifeStepNotAllowed);
        QCOMPARE(m_archive->life().history(m_reference)->size(), 0);
    }

    void refusesADayBeforeItWasSaved()
    {
        QCOMPARE(take(step(LifeStatus::HandedIn, m_saved.addDays(-1), m_now)).error().code,
                 Error::Code::LifeDayInvalid);
    }

    void refusesASuccessorThatIsNotHere()
    {
        auto replaced = step(LifeStatus::Replaced, m_saved.addDays(2), m_now);
        replaced.successor = ApplicationReference::fromRandom(77).text();

        QCOMPARE(take(replaced).error().code, Error::Code::ReferenceNotFound);
    }

    /// The bureau's number says who somebody is.
    void sealsWhatSomebodyTyped()
    {
        QVERIFY(take(step(LifeStatus::HandedIn, m_saved.addDays(2), m_now)));
        auto accepted = step(LifeStatus::Accepted, m_saved.addDays(3), m_now);
        accepted.acceptanceNumber = u"BUREAU-4711"_s;
        QVERIFY(take(accepted));
        m_archive.reset();

        for (const auto &name : {u"archive.db"_s, u"archive.db-wal"_s}) {
            QFile file(m_folder->filePath(name));
            if (file.open(QIODevice::ReadOnly))
                QVERIFY(!file.readAll().contains("BUREAU-4711"));
        }
    }

    void noticesAStepThatWasChangedOutside()
    {
        QVERIFY(take(step(LifeStatus::HandedIn, m_saved.addDays(2), m_now)));
        m_archive.reset();
        {
            const auto connection = Connection::openReadWrite(m_folder->filePath(u"archive.db"_s));
            QVERIFY((*connection)->run(u"UPDATE application_status SET day = '2026-01-01'"_s));
        }
        open();

        QCOMPARE(m_archive->life().history(m_reference).error().code, Error::Code::SealBroken);
        QVERIFY(!m_archive->check()->isWell());
    }

    void noticesAStepThatWasTakenAwayOutside()
    {
        QVERIFY(take(step(LifeStatus::HandedIn, m_saved.addDays(2), m_now)));
        m_archive.reset();
        {
            const auto connection = Connection::openReadWrite(m_folder->filePath(u"archive.db"_s));
            QVERIFY((*connection)->run(u"DELETE FROM application_status"_s));
        }
        open();

        QCOMPARE(m_archive->life().history(m_reference).error().code, Error::Code::SealBroken);
        QVERIFY(!m_archive->check()->isWell());
    }

    void takesNoStepInTheBin()
    {
        QVERIFY(m_archive->bin().put(m_reference, m_saved));

        QCOMPARE(take(step(LifeStatus::HandedIn, m_saved.addDays(2), m_now)).error().code,
                 Error::Code::ReferenceNotFound);
    }

    void isNotReplacedByOneInTheBin()
    {
        auto other = tests::beijingApplication();
        other.reference = ApplicationReference::fromRandom(77);
        QVERIFY(m_archive->save(other));
        QVERIFY(m_archive->bin().put(other.reference.text(), m_saved));
        auto replaced = step(LifeStatus::Replaced, m_saved.addDays(2), m_now);
        replaced.successor = other.reference.text();

        QCOMPARE(take(replaced).error().code, Error::Code::ReferenceNotFound);
    }

private:
    void open()
    {
        m_archive.reset();
        auto opened = ApplicationArchive::open(m_folder->path(), {m_folder->filePath(u"key"_s)});
        QVERIFY(opened);
        m_archive = *std::move(opened);
    }

    Result<LifeStep> take(const LifeStep &step) { return m_archive->life().take(m_reference, step); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ApplicationArchive> m_archive;
    QString m_reference;
    QDate m_saved;
    QDateTime m_now;
};

QTEST_GUILESS_MAIN(LifeStoreTest)
#include "tst_lifestore.moc"
