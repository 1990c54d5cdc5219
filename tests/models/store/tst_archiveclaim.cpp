#include "models/store/archiveclaim.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <ctime>
#include <fcntl.h>
#include <sys/stat.h>

using namespace canbao;
using namespace canbao::store;
using namespace Qt::StringLiterals;

/// Claims of other processes and machines are written as those would write them.
namespace {

const QDateTime Since(QDate(2026, 11, 25), QTime(9, 30), Qt::UTC);

} // namespace

class ArchiveClaimTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void standsInTheFolderWhileTheArchiveIsOpen()
    {
        {
            const auto claim = ArchiveClaim::take(m_folder->path(), true, Since);
            QVERIFY(claim);
            const auto claims = claimsIn(m_folder->path());
            QCOMPARE(claims.size(), std::size_t(1));
            QVERIFY(claims.front().isHere && claims.front().isAlive && claims.front().holder.isWindow);
            QCOMPARE(claims.front().holder.process, QCoreApplication::applicationPid());
            QCOMPARE(claims.front().holder.host, QSysInfo::machineHostName());
            const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
            for (const auto &name : files())
                QVERIFY(!(QFile::permissions(m_folder->filePath(name)) & others));
            QVERIFY(!(*claim)->otherWindow());
        }
        QCOMPARE(files(), QStringList());
    }

    void refusesWhileAnotherMachineIsAtWork()
    {
        writeClaim({{u"host"_s, u"kitchen"_s}, {u"machine"_s, u"0123"_s}, {u"pid"_s, 1}}, 60);

        const auto claim = ArchiveClaim::take(m_folder->path(), true, Since);

        QVERIFY(!claim);
        QCOMPARE(claim.error().code, Error::Code::ArchiveInUse);
        QCOMPARE(claim.error().values.front(), ErrorValue(u"kitchen"_s));
        QCOMPARE(files(), QStringList{u"archive.open-other"_s}); // theirs stays, ours is gone
    }

    /// Both are compared in the folder's own time, so that it does not matter what this machine's clock says.
    void takesOverFromAMachineWhoseHeartStopped()
    {
        writeClaim({{u"host"_s, u"kitchen"_s}, {u"machine"_s, u"0123"_s}, {u"pid"_s, 1}}, 120);
        QVERIFY(!claimsIn(m_folder->path()).front().isAlive);

        QVERIFY(ArchiveClaim::take(m_folder->path(), true, Since));

        QCOMPARE(files(), QStringList());
    }

    void letsAnotherWindowOfThisMachineBe()
    {
        QProcess other;
        other.start(u"sleep"_s, {u"60"_s});
        QVERIFY(other.waitForStarted());
        writeClaim(here(other.processId()), 600); // it may have slept: it runs, and that counts

        const auto claim = ArchiveClaim::take(m_folder->path(), true, Since);

        QVERIFY(claim);
        QVERIFY((*claim)->otherWindow());
        QCOMPARE((*claim)->otherWindow()->process, other.processId());
        other.kill();
        other.waitForFinished();
        QVERIFY(!(*claim)->otherWindow());
    }

    void healsWhatAKilledProcessLeft()
    {
        QProcess other;
        other.start(u"sleep"_s, {u"60"_s});
        QVERIFY(other.waitForStarted());
        writeClaim(here(other.processId()), 0);
        QVERIFY(claimsIn(m_folder->path()).front().isAlive);
        other.kill();
        other.waitForFinished();
        QVERIFY(!claimsIn(m_folder->path()).front().isAlive);

        QVERIFY(ArchiveClaim::take(m_folder->path(), true, Since));

        QCOMPARE(files(), QStringList());
    }

    void isNotMisledByANumberGivenAnew()
    {
        auto claim = here(QCoreApplication::applicationPid());
        claim.insert(u"started"_s, 1); // long before this process
        writeClaim(claim, 0);

        QVERIFY(!claimsIn(m_folder->path()).front().isAlive);
    }

    void noticesAMachineThatCameLater()
    {
        const auto claim = ArchiveClaim::take(m_folder->path(), true, Since);
        QVERIFY(claim && (*claim)->beat());
        writeClaim({{u"host"_s, u"kitchen"_s}, {u"machine"_s, u"0123"_s}, {u"pid"_s, 1}}, 0);

        QCOMPARE((*claim)->beat().error().code, Error::Code::ArchiveInUse);
    }

private:
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }

    /// Of this machine, as this test's own claim says.
    QJsonObject here(qint64 process) const
    {
        const auto own = ArchiveClaim::take(m_folder->path(), true, Since);
        QFile file(m_folder->filePath(files().constFirst()));
        auto json = file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        json.insert(u"pid"_s, process);
        json.remove(u"started"_s);
        return json;
    }

    void writeClaim(QJsonObject claim, int secondsAgo) const
    {
        const auto path = m_folder->filePath(u"archive.open-other"_s);
        if (!claim.contains(u"since"_s))
            claim.insert(u"since"_s, u"2026-11-25T08:00:00Z"_s);
        claim.insert(u"window"_s, true);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(claim).toJson());
        file.close();
        const timespec then{std::time(nullptr) - secondsAgo, 0};
        const timespec times[2]{then, then};
        QCOMPARE(::utimensat(AT_FDCWD, QFile::encodeName(path).constData(), times, 0), 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(ArchiveClaimTest)
#include "tst_archiveclaim.moc"
