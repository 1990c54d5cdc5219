#include "models/store/draftstore.h"

#include "models/store/applicationarchive.h"
#include "models/store/connection.h"
#include "tests/support/applicationsamples.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int minute)
{
    return QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::OffsetFromUTC, 8 * 3600).addSecs(minute * 60);
}

EnrolmentDraft sample()
{
    return tests::beijingApplication().answers;
}

/// As large as the photo for a card may be.
QByteArray photo(quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArray bytes("\xFF\xD8\xFF");
    while (bytes.size() < 30'000)
        bytes.append(static_cast<char>(random.bounded(256)));
    return bytes;
}

} // namespace

class DraftStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void keepsAVersionOfEachSave()
    {
        const auto archive = open();
        auto draft = sample();
        draft.currentStep = u"person"_s;
        draft.id = archive->drafts().save(draft, at(1)).value();
        draft.person.name = u"王小云改"_s;
        draft.currentStep = u"grade"_s;
        QVERIFY(archive->drafts().save(draft, at(2)));

        const auto versions = open()->drafts().versions(draft.id).value();

        QCOMPARE(versions.size(), 2U);
        QCOMPARE(versions.front().number, 1);
        QCOMPARE(versions.front().draft.person.name, sample().person.name);
        QCOMPARE(versions.front().draft.currentStep, u"person"_s);
        QCOMPARE(versions.front().savedAt, at(1));
        QVERIFY(answersOf(versions.back().draft) == answersOf(draft));
        QCOMPARE(versions.back().draft.currentStep, u"grade"_s);
    }

    void addsNothingForTheSameAnswers()
    {
        const auto archive = open();
        auto draft = sample();
        draft.card.photo = photo(1);
        draft.id = archive->drafts().save(draft, at(1)).value();
        draft.currentStep = u"bank"_s; // another page is no other answer

        QVERIFY(archive->drafts().save(draft, at(2)));

        QCOMPARE(archive->drafts().versions(draft.id).value().size(), 1U);
        QCOMPARE(archive->drafts().entries().value().front().savedAt, at(2));
        QCOMPARE(archive->drafts().entries().value().front().step, u"bank"_s);
    }

    void keepsTheLastFifty()
    {
        const auto archive = open();
        auto draft = sample();
        for (int i = 1; i <= 55; ++i) {
            draft.person.mobile = QString::number(10'000'000'000 + i);
            draft.id = archive->drafts().save(draft, at(i)).value();
        }
        EnrolmentDraft other;
        other.id = archive->drafts().save(other, at(60)).value();

        const auto versions = archive->drafts().versions(draft.id).value();

        QCOMPARE(versions.size(), 50U);
        QCOMPARE(versions.front().draft.person.mobile, u"10000000006"_s);
        QCOMPARE(versions.back().draft.person.mobile, u"10000000055"_s);
        QCOMPARE(versions.back().number, 55);
        QCOMPARE(archive->drafts().versions(other.id).value().size(), 1U);
    }

    void keepsThePhotoOnceForAllVersions()
    {
        const auto archive = open();
        auto draft = sample();
        draft.card.photo = photo(1);
        for (int i = 1; i <= 55; ++i) {
            draft.person.mobile = QString::number(10'000'000'000 + i);
            draft.id = archive->drafts().save(draft, at(i)).value();
        }

        const auto versions = archive->drafts().versions(draft.id).value();

        QCOMPARE(versions.front().draft.card.photo, photo(1));
        QCOMPARE(versions.back().draft.card.photo, photo(1));
        QCOMPARE(count(u"SELECT count(*) FROM draft_picture"_s), 1);
        const auto beside = count(u"SELECT sum(length(content)) FROM draft_version"_s);
        QVERIFY2(beside < 200'000, qPrintable(QString::number(beside)));
    }

    void dropsAPhotoThatNoVersionHas()
    {
        const auto archive = open();
        auto draft = sample();
        draft.card.photo = photo(1);
        draft.id = archive->drafts().save(draft, at(1)).value();
        draft.card.photo = photo(2);
        QVERIFY(archive->drafts().save(draft, at(2)));
        QCOMPARE(count(u"SELECT count(*) FROM draft_picture"_s), 2);
        QCOMPARE(archive->drafts().versions(draft.id).value().front().draft.card.photo, photo(1));

        for (int i = 3; i <= 52; ++i) {
            draft.person.mobile = QString::number(i);
            QVERIFY(archive->drafts().save(draft, at(i)));
        }

        QCOMPARE(count(u"SELECT count(*) FROM draft_picture"_s), 1);
        QCOMPARE(archive->drafts().load(draft.id).value().card.photo, photo(2));
        draft.card.photo.clear();
        QVERIFY(archive->drafts().save(draft, at(60)));
        QCOMPARE(archive->drafts().versions(draft.id).value().back().draft.card.photo, QByteArray());
    }

    void removesTheVersionsWithTheDraft()
    {
        const auto archive = open();
        auto draft = sample();
        draft.card.photo = photo(1);
        draft.id = archive->drafts().save(draft, at(1)).value();

        QVERIFY(archive->drafts().remove(draft.id));

        QCOMPARE(count(u"SELECT (SELECT count(*) FROM draft_version) + (SELECT count(*) FROM draft_picture)"_s), 0);
        QVERIFY(archive->drafts().versions(draft.id).value().empty());
    }

    void removesTheVersionsWhenItBecomesAnApplication()
    {
        const auto archive = open();
        auto application = tests::beijingApplication();
        application.answers.id = archive->drafts().save(application.answers, at(1)).value();

        QVERIFY(archive->save(application));

        QCOMPARE(count(u"SELECT count(*) FROM draft_version"_s), 0);
    }

    void savesDraftAndVersionTogetherOrNeither()
    {
        const auto archive = open();
        auto draft = sample();
        draft.id = archive->drafts().save(draft, at(1)).value();
        run(u"CREATE TRIGGER full BEFORE INSERT ON draft_version BEGIN SELECT RAISE(ABORT, 'full'); END"_s);
        draft.person.name = u"王小云改"_s;

        QVERIFY(!archive->drafts().save(draft, at(2)));

        QCOMPARE(archive->drafts().load(draft.id).value().person.name, sample().person.name);
        QCOMPARE(archive->drafts().versions(draft.id).value().size(), 1U);
    }

    /// As every draft of an earlier edition.
    void keepsWhatADraftWithoutVersionsWas()
    {
        const auto archive = open();
        auto draft = sample();
        draft.id = archive->drafts().save(draft, at(1)).value();
        run(u"DELETE FROM draft_version"_s);
        draft.person.name = u"王小云改"_s;

        QVERIFY(archive->drafts().save(draft, at(2)));

        const auto versions = archive->drafts().versions(draft.id).value();
        QCOMPARE(versions.size(), 2U);
        QCOMPARE(versions.front().draft.person.name, sample().person.name);
        QCOMPARE(versions.front().savedAt, at(1));
    }

    void opensAFileOfBeforeThereWereVersions()
    {
        auto draft = sample();
        draft.id = open()->drafts().save(draft, at(1)).value();
        run(u"DROP TABLE application_status"_s);
        run(u"DROP INDEX application_in_bin"_s);
        run(u"ALTER TABLE application DROP COLUMN binned_on"_s);
        run(u"ALTER TABLE application DROP COLUMN steps"_s);
        run(u"ALTER TABLE application DROP COLUMN prints"_s);
        run(u"ALTER TABLE application DROP COLUMN kept_papers"_s);
        run(u"ALTER TABLE print_log DROP COLUMN paper"_s);
        run(u"ALTER TABLE print_log DROP COLUMN target"_s);
        run(u"ALTER TABLE print_log DROP COLUMN as_saved"_s);
        run(u"ALTER TABLE application DROP COLUMN payments"_s);
        run(u"DROP TABLE payment_receipt"_s);
        run(u"DROP TABLE payment"_s);
        run(u"DROP TABLE kept_paper_content"_s);
        run(u"DROP TABLE kept_paper"_s);
        run(u"DROP TABLE draft_version"_s);
        run(u"DROP TABLE draft_picture"_s);
        run(u"ALTER TABLE draft DROP COLUMN open_in"_s);
        run(u"PRAGMA user_version = 5"_s);

        const auto archive = open();

        QVERIFY(archive->drafts().load(draft.id).value() == draft);
        QVERIFY(archive->drafts().versions(draft.id).value().empty());
        QVERIFY(!archive->drafts().entries().value().front().openIn);
    }

    void leavesOutAVersionThatIsDamagedAlone()
    {
        const auto archive = open();
        auto draft = sample();
        for (int i = 1; i <= 3; ++i) {
            draft.person.mobile = QString::number(i);
            draft.id = archive->drafts().save(draft, at(i)).value();
        }
        run(u"UPDATE draft_version SET content = (SELECT content FROM draft_version WHERE number = 1) WHERE number = 2"_s);

        const auto versions = archive->drafts().versions(draft.id).value();

        QCOMPARE(versions.size(), 2U); // the seal of one version does not open as another
        QCOMPARE(versions.back().number, 3);
    }

    void notesWhoHasADraftOnScreen()
    {
        const auto archive = open();
        auto draft = sample();
        draft.id = archive->drafts().save(draft, at(1), 4711).value();
        QCOMPARE(archive->drafts().entries().value().front().openIn, std::optional<qint64>(4711));

        QVERIFY(archive->drafts().markOpen(draft.id, std::nullopt));
        QVERIFY(!archive->drafts().entries().value().front().openIn);

        QVERIFY(archive->drafts().markOpen(draft.id, 4712));
        QCOMPARE(open()->drafts().entries().value().front().openIn, std::optional<qint64>(4712));
    }

    void writesNothingTypedInClear()
    {
        const auto archive = open();
        auto draft = sample();
        draft.card.photo = photo(7);
        QStringList typed;
        for (int i = 0; i < 5; ++i) {
            draft.person.name = u"样例人%1号"_s.arg(i);
            draft.person.mobile = QString::number(13'912'345'670 + i);
            draft.id = archive->drafts().save(draft, at(i)).value();
            typed << draft.person.name << draft.person.mobile;
        }
        typed << draft.document.number << draft.bank.cardNumber << draft.card.address;

        int files = 0;
        QDirIterator each(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            ++files;
            for (const QString &text : typed) {
                QVERIFY2(!bytes.contains(text.toUtf8()), qPrintable(text));
                const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
                QVERIFY2(!bytes.contains(wide), qPrintable(text));
            }
            QVERIFY(!bytes.contains(draft.card.photo.mid(100, 24)));
            QVERIFY(!bytes.contains(draft.card.photo.toBase64().mid(100, 24)));
        }
        QVERIFY(files >= 4); // archive.db, -wal, -shm, the key
    }

private:
    std::unique_ptr<ApplicationArchive> open() const
    {
        return ApplicationArchive::open(m_folder->filePath(u"data"_s), {m_folder->filePath(u"data/key"_s)}).value();
    }
    void run(const QString &sql) const { QVERIFY((*connection())->run(sql)); }
    qint64 count(const QString &sql) const { return (*connection())->integer(sql).value(); }
    Result<std::unique_ptr<Connection>> connection() const
    {
        return Connection::openReadWrite(m_folder->filePath(u"data/archive.db"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(DraftStoreTest)
#include "tst_draftstore.moc"
