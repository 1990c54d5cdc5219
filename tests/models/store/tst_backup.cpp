#include "models/store/backup.h"

#include "models/store/applicationarchive.h"
#include "models/store/backupfile.h"
#include "models/store/backupschedule.h"
#include "models/store/draftstore.h"
#include "models/store/restore.h"
#include "tests/support/applicationsamples.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

namespace {

constexpr KeyCost Cheap{.operations = 1, .memoryBytes = 8192};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsDaysWeeksAndMonths()
    {
        const QDate today(2026, 11, 25);
        std::vector<QDate> kept;
        for (QDate day = today.addDays(-800); day <= today; day = day.addDays(1)) {
            kept.push_back(day);
            for (const QDate old : backupsToRemove(kept, day))
                std::erase(kept, old);
        }

        // 7 days; the Sundays of the three weeks before this one that are not among them; the last days of the months.
        const std::vector<QDate> expected{{2025, 12, 31}, {2026, 1, 31},  {2026, 2, 28},  {2026, 3, 31},
                                          {2026, 4, 30},  {2026, 5, 31},  {2026, 6, 30},  {2026, 7, 31},
                                          {2026, 8, 31},  {2026, 9, 30},  {2026, 10, 31}, {2026, 11, 8},
                                          {2026, 11, 15}, {2026, 11, 19}, {2026, 11, 20}, {2026, 11, 21},
                                          {2026, 11, 22}, {2026, 11, 23}, {2026, 11, 24}, {2026, 11, 25}};
        QCOMPARE(kept, expected);
    }

    void keepsABackupOfTheFuture() { QVERIFY(backupsToRemove({QDate(2030, 1, 1)}, QDate(2026, 11, 25)).empty()); }

    void opensASealedBackupAgain_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 65'535, 65'536, 65'537, 200'000})
            QTest::addRow("%d bytes", size) << size;
    }

    void opensASealedBackupAgain()
    {
        QFETCH(const int, size);
        const QByteArray content(size, 'c');

        const auto file = sealedBackup(content, u"correct horse"_s, Cheap);

        QCOMPARE(openedBackup(*file, u"correct horse"_s).value(), content);
        QCOMPARE(openedBackup(*file, u"wrong horse"_s).error().code, Error::Code::PassphraseWrong);
    }

    void refusesEveryDamageOfASealedBackup()
    {
        const auto file = sealedBackup(QByteArray(150'000, 'c'), u"correct horse"_s, Cheap).value();
        std::mt19937 random(1);
        for (int round = 0; round < 200; ++round) {
            auto damaged = file;
            const auto at = static_cast<qsizetype>(random() % static_cast<std::size_t>(file.size()));
            // The cost stands in the front: a damage there must not ask for a gigabyte in a test.
            if (at >= 10 && at < 26)
                continue;
            damaged[at] = static_cast<char>(damaged[at] ^ (1 << (random() % 8)));
            QVERIFY(!openedBackup(damaged, u"correct horse"_s));
            QVERIFY(!openedBackup(file.first(at), u"correct horse"_s));
        }
        QVERIFY(!openedBackup(file + 'x', u"correct horse"_s));
    }

    void restoresWhatWasSaved()
    {
        save(u"a"_s);
        const auto backup = open(u"a"_s).value()->backUp(m_folder->filePath(u"out"_s), when()).value();

        const auto report =
            restoreBackup({.file = backup, .folder = data(u"b"_s), .here = sources(u"a"_s), .there = sources(u"b"_s)});

        QVERIFY(report);
        QCOMPARE(report->rows, 1);
        QVERIFY(loads(sources(u"b"_s), u"b"_s));
    }

    void restoresASealedBackupOnAnotherMachine()
    {
        save(u"a"_s);
        const auto backup =
            open(u"a"_s).value()->backUp(m_folder->filePath(u"out"_s), when(), u"correct horse"_s).value();
        QVERIFY(!contentOf(backup).contains("SQLite"));
        RestoreRequest request{
            .file = backup, .folder = data(u"b"_s), .here = sources(u"b"_s), .there = sources(u"b"_s)};

        QCOMPARE(restoreBackup(request).error().code, Error::Code::BackupPassphraseMissing);
        request.passphrase = u"wrong horse"_s;
        QCOMPARE(restoreBackup(request).error().code, Error::Code::PassphraseWrong);
        request.passphrase = u"correct horse"_s;
        QVERIFY(restoreBackup(request));

        auto typed = sources(u"b"_s);
        QCOMPARE(ApplicationArchive::open(data(u"b"_s), typed).error().code, Error::Code::ArchiveLocked);
        typed.passphrase = u"correct horse"_s;
        QVERIFY(loads(typed, u"b"_s));
    }

    void keepsTheArchiveThatWasThere()
    {
        save(u"a"_s);
        const auto backup = open(u"a"_s).value()->backUp(m_folder->filePath(u"out"_s), when()).value();
        save(u"a"_s, 2);

        QVERIFY(
            restoreBackup({.file = backup, .folder = data(u"a"_s), .here = sources(u"a"_s), .there = sources(u"a"_s)}));

        QCOMPARE(open(u"a"_s).value()->entries()->size(), 1U);
        QFile::remove(data(u"a"_s) + u"/archive.db"_s);
        QVERIFY(QFile::copy(data(u"a"_s) + u"/archive.db.before-restore"_s, data(u"a"_s) + u"/archive.db"_s));
        QCOMPARE(open(u"a"_s).value()->entries()->size(), 2U);
    }

    void changesNothingForADamagedBackup()
    {
        save(u"a"_s);
        const auto backup = open(u"a"_s).value()->backUp(m_folder->filePath(u"out"_s), when()).value();
        save(u"a"_s, 2);
        auto damaged = contentOf(backup);
        damaged.replace(damaged.size() / 2, 4096, QByteArray(4096, 'x'));
        write(backup, damaged);

        const auto restored =
            restoreBackup({.file = backup, .folder = data(u"a"_s), .here = sources(u"a"_s), .there = sources(u"a"_s)});

        QVERIFY(!restored);
        QCOMPARE(open(u"a"_s).value()->entries()->size(), 2U);
        QCOMPARE(QDir(data(u"a"_s)).entryList({u".restore-*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());
    }

    void refusesAnotherFile()
    {
        write(m_folder->filePath(u"text"_s), "no backup");

        const auto restored = restoreBackup({.file = m_folder->filePath(u"text"_s),
                                             .folder = data(u"a"_s),
                                             .here = sources(u"a"_s),
                                             .there = sources(u"a"_s)});

        QCOMPARE(restored.error().code, Error::Code::BackupUnreadable);
    }

    /// Somebody who goes on writing into the old file would lose it.
    void waitsForNobodyWhoWorksOnTheArchive()
    {
        save(u"a"_s);
        const auto other = open(u"a"_s);
        const auto backup = (*other)->backUp(m_folder->filePath(u"out"_s), when()).value();

        const auto restored =
            restoreBackup({.file = backup, .folder = data(u"a"_s), .here = sources(u"a"_s), .there = sources(u"a"_s)});

        QCOMPARE(restored.error().code, Error::Code::ArchiveInUse);
    }

    void keepsOneBackupADay()
    {
        save(u"a"_s);
        const auto archive = open(u"a"_s);
        QVERIFY((*archive)->keepDailyBackup(QDate(2026, 11, 24)));
        QVERIFY((*archive)->keepDailyBackup(QDate(2026, 11, 25)));
        QVERIFY((*archive)->keepDailyBackup(QDate(2026, 11, 25)));

        const auto backups = dailyBackups(data(u"a"_s));

        QCOMPARE(backups.size(), 2U);
        QCOMPARE(backups.front().day, QDate(2026, 11, 25));
    }

    /// Names and numbers lie nowhere in clear: not in the database, its log, a backup, nor a file left over.
    void keepsWhatWasTypedOutOfEveryFile()
    {
        const auto archive = open(u"a"_s);
        QVERIFY((*archive)->save(tests::beijingApplication()));
        QVERIFY((*archive)->drafts().save(tests::beijingApplication().answers, when()));
        QVERIFY((*archive)->keepDailyBackup(when().date()));
        QVERIFY((*archive)->backUp(data(u"a"_s) + u"/by-hand"_s, when()));
        QVERIFY((*archive)->backUp(data(u"a"_s) + u"/by-hand"_s, when(), u"correct horse"_s));
        const auto &answers = tests::beijingApplication().answers;
        const auto name = answers.person.name;
        const auto number = answers.document.number;
        QVERIFY(!name.isEmpty() && !number.isEmpty());

        int files = 0;
        QDirIterator all(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const auto content = contentOf(all.next());
            ++files;
            for (const auto &secret : {name, number, answers.person.mobile, u"correct horse"_s}) {
                if (secret.isEmpty())
                    continue;
                QVERIFY2(!content.contains(secret.toUtf8()), qPrintable(all.filePath()));
                const QByteArray utf16(reinterpret_cast<const char *>(secret.utf16()), secret.size() * 2);
                QVERIFY2(!content.contains(utf16), qPrintable(all.filePath()));
                QVERIFY2(!content.contains(secret.toUtf8().toHex()), qPrintable(all.filePath()));
            }
        }
        QVERIFY(files >= 6); // archive, log, shared memory, key, and three backups
    }

private:
    static QDateTime when() { return {QDate(2026, 11, 25), QTime(10, 0), Qt::OffsetFromUTC, 8 * 3600}; }
    QString data(const QString &name) const { return m_folder->filePath(name); }
    KeySources sources(const QString &name) const { return {.keyFolder = data(name) + u"/key"_s, .cost = Cheap}; }
    Result<std::unique_ptr<ApplicationArchive>> open(const QString &name) const
    {
        return ApplicationArchive::open(data(name), sources(name));
    }
    void save(const QString &name, quint64 number = 1) const
    {
        auto application = tests::beijingApplication();
        application.reference = ApplicationReference::fromRandom(number);
        QVERIFY((*open(name))->save(application));
    }
    bool loads(const KeySources &sources, const QString &name) const
    {
        const auto archive = ApplicationArchive::open(data(name), sources);
        return archive && (*archive)->load(ApplicationReference::fromRandom(1).text()).has_value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
