#include "models/store/applicationarchive.h"
#include "models/store/draftstore.h"
#include "models/store/printlog.h"

#include "models/application/applicationjson.h"
#include "models/store/connection.h"
#include "tests/support/applicationsamples.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

constexpr auto OthersMayAnything =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

EnrolmentApplication numbered(quint64 number)
{
    auto application = tests::beijingApplication();
    application.reference = ApplicationReference::fromRandom(number);
    return application;
}

QDateTime at(int hour)
{
    return {QDate(2026, 11, 23), QTime(hour, 0), Qt::OffsetFromUTC, 8 * 3600};
}

} // namespace

class ApplicationArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void givesBackExactlyWhatWasSaved()
    {
        const auto application = tests::beijingApplication();
        QVERIFY(open()->save(application));

        const auto loaded = open()->load(application.reference.text());

        QVERIFY(loaded);
        QCOMPARE(toJson(*loaded), toJson(application));
        QVERIFY(loaded->answers == application.answers);
        QVERIFY(loaded->quote == application.quote);
    }

    void keepsThePhotoSealed()
    {
        auto application = tests::beijingApplication();
        const QByteArray face = "\xFF\xD8\xFF" + QByteArray("a face that nobody else may see").repeated(400);
        application.answers.card.photo = face;
        application.answers.card.photoAtWindow = false;
        QVERIFY(open()->save(application));

        const auto loaded = open()->load(application.reference.text());

        QVERIFY(loaded);
        QCOMPARE(loaded->answers.card.photo, face);
        QCOMPARE(loaded->answers.card.photoAtWindow, std::optional(false));
        QDirIterator files(m_folder->path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            QVERIFY2(!bytes.contains(face.mid(3, 24)), qPrintable(file.fileName()));
            QVERIFY2(!bytes.contains(face.toBase64().mid(8, 32)), qPrintable(file.fileName()));
        }
    }

    /// Medical insurance alone, at a price that nobody knows: neither a grade nor a base can be named.
    void savesWhatHasNoGrade()
    {
        const auto application = tests::nothingKnownApplication();
        const auto archive = open();

        QVERIFY(archive->save(application));
        QCOMPARE(archive->entries().value().front().grade, QString());
        QVERIFY(!archive->entries().value().front().known());
        QVERIFY(archive->load(application.reference.text())->deductions == application.deductions);
    }

    void savesAllOrNone()
    {
        const auto archive = open();

        const auto twice = archive->saveAll({numbered(1), numbered(2), numbered(1)}); // a reference is there once
        QVERIFY(!twice);
        QCOMPARE(archive->entries().value().size(), 0U);

        QVERIFY(archive->saveAll({numbered(1), numbered(2)}));
        QCOMPARE(archive->entries().value().size(), 2U);
        QVERIFY(archive->check().value().isWell());
    }

    void listsTheNewestFirst()
    {
        const auto archive = open();
        for (const quint64 number : {1, 2, 3})
            QVERIFY(archive->save(numbered(number)));

        const auto entries = archive->entries().value();

        QCOMPARE(entries.size(), 3U);
        QCOMPARE(entries.front().reference, ApplicationReference::fromRandom(3).text());
        QCOMPARE(entries.back().reference, ApplicationReference::fromRandom(1).text());
    }

    void listsPlaceGradeAndAmount()
    {
        const auto archive = open();
        const auto application = tests::beijingApplication();
        QVERIFY(archive->save(application));

        const auto entry = archive->entries().value().front();

        QCOMPARE(entry.name, application.answers.person.name);
        QVERIFY(entry.region == application.regionName);
        QCOMPARE(entry.grade, u"7162.00"_s);
        QCOMPARE(entry.perMonth.fen(), 143'240 + 58'492);
        QVERIFY(entry.standing == Standing::Known);
        QCOMPARE(entry.savedAt, application.createdAt);
        QCOMPARE(entry.prints, 0);
    }

    void keepsOneApplicationOfAReference()
    {
        const auto archive = open();
        QVERIFY(archive->save(numbered(1)));

        QCOMPARE(archive->save(numbered(1)).error().code, Error::Code::DatabaseQuery);
        QCOMPARE(archive->entries().value().size(), 1U);
    }

    void knowsWhichReferencesItHolds()
    {
        const auto archive = open();
        QVERIFY(archive->save(numbered(1)));

        QVERIFY(archive->contains(ApplicationReference::fromRandom(1).text()).value());
        QVERIFY(!archive->contains(ApplicationReference::fromRandom(2).text()).value());
        QCOMPARE(archive->load(u"CB-2222-2222"_s).error().code, Error::Code::ReferenceNotFound);
    }

    void countsPrints()
    {
        const auto archive = open();
        QVERIFY(archive->save(numbered(1)));
        QVERIFY(archive->save(numbered(2)));
        const auto reference = ApplicationReference::fromRandom(1).text();

        for (const int expected : {1, 2, 3})
            QCOMPARE(archive->prints().note(reference, {.at = at(expected)}).value(), expected);

        QCOMPARE(archive->prints().note(ApplicationReference::fromRandom(2).text(), {.at = at(9)}).value(), 1);
        QCOMPARE(archive->entries().value().back().prints, 3);
        QCOMPARE(archive->prints().note(u"CB-2222-2222"_s, {.at = at(1)}).error().code, Error::Code::ReferenceNotFound);
    }

    void keepsADraftUnderOneId()
    {
        const auto archive = open();
        auto draft = tests::beijingApplication().answers;
        draft.currentStep = u"grade"_s;

        draft.id = archive->drafts().save(draft, at(8)).value();
        draft.person.name = u"王小云改"_s;
        const auto again = archive->drafts().save(draft, at(9)).value();

        QCOMPARE(again, draft.id);
        const auto drafts = archive->drafts().entries().value();
        QCOMPARE(drafts.size(), 1U);
        QCOMPARE(drafts.front().name, u"王小云改"_s);
        QCOMPARE(drafts.front().step, u"grade"_s);
        QCOMPARE(drafts.front().savedAt, at(9));
        QVERIFY(archive->drafts().load(draft.id).value() == draft);
    }

    void keepsAnEmptyDraft()
    {
        const auto archive = open();

        const auto id = archive->drafts().save({}, at(8)).value();

        EnrolmentDraft expected;
        expected.id = id;
        QVERIFY(archive->drafts().load(id).value() == expected);
        QCOMPARE(archive->drafts().entries().value().front().name, QString());
    }

    void removesTheDraftThatBecameAnApplication()
    {
        const auto archive = open();
        auto application = numbered(1);
        application.answers.id = archive->drafts().save(application.answers, at(8)).value();
        const auto other = archive->drafts().save({}, at(9)).value();

        QVERIFY(archive->save(application));

        const auto drafts = archive->drafts().entries().value();
        QCOMPARE(drafts.size(), 1U);
        QCOMPARE(drafts.front().id, other);
    }

    void keepsTheDraftWhenTheApplicationCannotBeSaved()
    {
        const auto archive = open();
        QVERIFY(archive->save(numbered(1)));
        auto application = numbered(1);
        application.answers.id = archive->drafts().save(application.answers, at(8)).value();

        QVERIFY(!archive->save(application));

        QCOMPARE(archive->drafts().entries().value().size(), 1U);
    }

    void removesDrafts()
    {
        const auto archive = open();
        const auto id = archive->drafts().save({}, at(8)).value();

        QVERIFY(archive->drafts().remove(id));

        QVERIFY(archive->drafts().entries().value().empty());
        QCOMPARE(archive->drafts().load(id).error().code, Error::Code::ReferenceNotFound);
    }

    void writesNothingPersonalInClear()
    {
        const auto archive = open();
        const auto application = tests::beijingApplication();
        QVERIFY(archive->save(application));
        QVERIFY(archive->drafts().save(application.answers, at(8)));

        const auto &answers = application.answers;
        int files = 0;
        QDirIterator each(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto content = file.readAll();
            ++files;
            for (const auto &text : {answers.person.name, answers.document.number, answers.person.mobile,
                                     answers.bank.cardNumber, answers.card.address, u"1975-10-03"_s}) {
                QVERIFY2(!content.contains(text.toUtf8()), qPrintable(file.fileName()));
                QVERIFY2(!content.contains(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)),
                         qPrintable(file.fileName()));
            }
        }
        QVERIFY(files >= 4); // archive.db, -wal, -shm, the key
    }

    void keepsEverythingForItsOwnerAlone()
    {
        const auto archive = open();
        QVERIFY(archive->save(numbered(1)));

        QVERIFY(!(QFile::permissions(dataFolder()) & OthersMayAnything));
        QVERIFY(!(QFile::permissions(keyFolder()) & OthersMayAnything));
        for (const auto &name : {u"archive.db"_s, u"archive.db-wal"_s, u"archive.db-shm"_s, u"key/archive.key"_s})
            QVERIFY2(!(QFile::permissions(dataFolder() + u'/' + name) & OthersMayAnything), qPrintable(name));
    }

    void neverMakesANewKeyForSealedContent()
    {
        QVERIFY(open()->save(numbered(1)));
        QVERIFY(QFile::remove(keyFolder() + u"/archive.key"_s));

        const auto archive = ApplicationArchive::open(dataFolder(), {keyFolder()});

        QCOMPARE(archive.error().code, Error::Code::KeyMissing);
        QVERIFY(!QFile::exists(keyFolder() + u"/archive.key"_s));
    }

    void neverMakesANewKeyForADraft()
    {
        QVERIFY(open()->drafts().save({}, at(8)));
        QVERIFY(QFile::remove(keyFolder() + u"/archive.key"_s));

        QCOMPARE(ApplicationArchive::open(dataFolder(), {keyFolder()}).error().code, Error::Code::KeyMissing);
    }

    void makesANewKeyWhileNothingIsSealed()
    {
        open();
        QVERIFY(QFile::remove(keyFolder() + u"/archive.key"_s));

        QVERIFY(open()->save(numbered(1)));
        QCOMPARE(open()->entries().value().size(), 1U);
    }

    void refusesTheKeyOfAnotherArchive()
    {
        QVERIFY(open()->save(numbered(1)));
        QFile key(keyFolder() + u"/archive.key"_s);
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(QByteArray(32, 'k'));
        key.close();

        QCOMPARE(ApplicationArchive::open(dataFolder(), {keyFolder()}).error().code, Error::Code::SealBroken);
    }

    void refusesAnApplicationUnderAnotherReference()
    {
        QVERIFY(open()->save(numbered(1)));
        edit(u"UPDATE application SET reference = 'CB-2222-2222'"_s);

        const auto archive = open();

        QCOMPARE(archive->load(u"CB-2222-2222"_s).error().code, Error::Code::SealBroken);
        QCOMPARE(archive->entries().error().code, Error::Code::SealBroken);
    }

    void refusesTheContentOfAnotherApplication()
    {
        QVERIFY(open()->save(numbered(1)));
        QVERIFY(open()->save(numbered(2)));
        edit(
            u"UPDATE application_content SET content = (SELECT content FROM application_content WHERE application_id = 2) WHERE application_id = 1"_s);

        QCOMPARE(open()->load(ApplicationReference::fromRandom(1).text()).error().code, Error::Code::SealBroken);
        QVERIFY(open()->load(ApplicationReference::fromRandom(2).text()));
    }

    void refusesAnArchiveOfANewerProgram()
    {
        open();
        edit(u"PRAGMA user_version = 99"_s);

        QCOMPARE(ApplicationArchive::open(dataFolder(), {keyFolder()}).error().code, Error::Code::DatabaseTooNew);
    }

    void saysWhyItCannotBeMade()
    {
        const auto file = m_folder->filePath(u"file"_s);
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));

        const auto below = ApplicationArchive::open(file + u"/data"_s, {keyFolder()});
        const auto proc = ApplicationArchive::open(u"/proc/canbao"_s, {keyFolder()});

        QCOMPARE(below.error().code, Error::Code::FileUnwritable);
        QVERIFY(!proc);
    }

private:
    QString dataFolder() const { return m_folder->filePath(u"data"_s); }
    QString keyFolder() const { return dataFolder() + u"/key"_s; }
    std::unique_ptr<ApplicationArchive> open() const
    {
        return std::move(ApplicationArchive::open(dataFolder(), {keyFolder()}).value());
    }
    void edit(const QString &sql) const
    {
        const auto connection = Connection::openReadWrite(dataFolder() + u"/archive.db"_s);
        QVERIFY((*connection)->run(sql));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ApplicationArchiveTest)
#include "tst_applicationarchive.moc"
