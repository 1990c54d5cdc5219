#include "models/store/archiveclaim.h"

#include "models/store/privatefile.h"
#include "models/store/savefile.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <sys/stat.h>

namespace canbao::store {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 LongestSilence = 90; // seconds; a heart that misses four beats has stopped

/// From /proc: clock ticks after the machine's start; nought where it cannot be read.
qint64 startOf(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto line = file.readAll();
    const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' '); // the program's name may hold anything
    constexpr qsizetype Start = 19;
    return fields.value(Start).toLongLong();
}

QString thisMachine()
{
    return QString::fromLatin1(
        QCryptographicHash::hash(QSysInfo::machineUniqueId(), QCryptographicHash::Sha256).toHex().left(16));
}

bool isRunning(const ClaimHolder &holder)
{
    const bool exists = ::kill(static_cast<pid_t>(holder.process), 0) == 0 || errno == EPERM;
    return exists && (holder.started == 0 || startOf(holder.process) == holder.started);
}

std::optional<ClaimHolder> readClaim(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt; // taken away meanwhile
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    return ClaimHolder{.host = json.value(u"host"_s).toString(),
                       .machine = json.value(u"machine"_s).toString(),
                       .process = json.value(u"pid"_s).toInteger(),
                       .started = json.value(u"started"_s).toInteger(),
                       .since = QDateTime::fromString(json.value(u"since"_s).toString(), Qt::ISODate),
                       .isWindow = json.value(u"window"_s).toBool()};
}

std::optional<qint64> changedAt(const QString &path)
{
    struct stat info = {};
    if (::stat(QFile::encodeName(path).constData(), &info) != 0)
        return std::nullopt;
    return info.st_mtime;
}

/// What the folder's own clock says: that of the machine which keeps it.
std::optional<qint64> folderTime(const QString &folder)
{
    const auto path = u"%1/.clock-%2"_s.arg(folder).arg(QCoreApplication::applicationPid());
    if (!saveFileSafely(path, "canbao"))
        return std::nullopt;
    const auto time = changedAt(path);
    QFile::remove(path);
    return time;
}

QStringList claimFiles(const QString &folder)
{
    return QDir(folder).entryList({u"archive.open-*"_s}, QDir::Files);
}

/// Without the folder's clock nothing is taken for stale.
bool beatsStill(const QString &path, std::optional<qint64> now)
{
    const auto changed = changedAt(path);
    return changed && (!now || *now - *changed <= LongestSilence);
}

FoundClaim judged(const ClaimHolder &holder, const QString &path, std::optional<qint64> now)
{
    const bool isHere = holder.machine == thisMachine() && holder.host == QSysInfo::machineHostName();
    return {.holder = holder, .isHere = isHere, .isAlive = isHere ? isRunning(holder) : beatsStill(path, now)};
}

/// Each with its file.
std::vector<std::pair<QString, FoundClaim>> claimsWithFiles(const QString &folder)
{
    const auto names = claimFiles(folder);
    const auto now = names.isEmpty() ? std::nullopt : folderTime(folder);
    std::vector<std::pair<QString, FoundClaim>> found;
    for (const auto &name : names) {
        const auto path = folder + u'/' + name;
        if (const auto holder = readClaim(path))
            found.emplace_back(path, judged(*holder, path, now));
    }
    return found;
}

} // namespace

std::vector<FoundClaim> claimsIn(const QString &folder)
{
    std::vector<FoundClaim> claims;
    for (auto &[path, claim] : claimsWithFiles(folder))
        claims.push_back(std::move(claim));
    std::ranges::stable_sort(claims, {}, [](const FoundClaim &claim) { return claim.holder.since; });
    return claims;
}

ArchiveClaim::ArchiveClaim(QString folder, bool isWindow, const QDateTime &since)
    : m_folder(std::move(folder))
    , m_holder({.host = QSysInfo::machineHostName(),
                .machine = thisMachine(),
                .process = QCoreApplication::applicationPid(),
                .started = startOf(QCoreApplication::applicationPid()),
                .since = since.toUTC(),
                .isWindow = isWindow})
{
    m_path = u"%1/archive.open-%2-%3"_s.arg(m_folder, m_holder.machine).arg(m_holder.process);
}

/// The own claim is written before the others are read: of two that come at once, at least one sees the other.
Result<std::unique_ptr<ArchiveClaim>> ArchiveClaim::take(const QString &folder, bool isWindow, const QDateTime &since)
{
    if (auto made = makePrivateFolder(folder); !made)
        return failure(made);
    std::unique_ptr<ArchiveClaim> claim(new ArchiveClaim(folder, isWindow, since));
    claim->write();
    if (auto alone = claim->expectOthersGone(); !alone)
        return failure(alone);
    return claim;
}

ArchiveClaim::~ArchiveClaim()
{
    QFile::remove(m_path);
}

void ArchiveClaim::write() const
{
    const QJsonObject json{{u"host"_s, m_holder.host},       {u"machine"_s, m_holder.machine},
                           {u"pid"_s, m_holder.process},     {u"started"_s, m_holder.started},
                           {u"window"_s, m_holder.isWindow}, {u"since"_s, m_holder.since.toString(Qt::ISODate)}};
    if (const auto saved = saveFileSafely(m_path, QJsonDocument(json).toJson(QJsonDocument::Compact)); !saved)
        qWarning("the archive is opened without a claim: %s", qPrintable(saved.error().detail));
}

Result<void> ArchiveClaim::expectOthersGone() const
{
    for (const auto &[path, claim] : claimsWithFiles(m_folder)) {
        if (!claim.isAlive)
            QFile::remove(path);
        else if (!claim.isHere)
            return tl::unexpected(Error{.code = Error::Code::ArchiveInUse,
                                        .values = {claim.holder.host, claim.holder.since.toLocalTime().date(),
                                                   claim.holder.since.toLocalTime().toString(u"HH:mm"_s)},
                                        .detail = u"another machine has the archive open"_s});
    }
    return {};
}

Result<void> ArchiveClaim::beat()
{
    write(); // anew: someone may have thought this program gone while the machine slept
    return expectOthersGone();
}

std::optional<ClaimHolder> ArchiveClaim::otherWindow() const
{
    for (const auto &claim : claimsIn(m_folder)) {
        if (claim.isHere && claim.isAlive && claim.holder.isWindow && claim.holder.process != m_holder.process)
            return claim.holder;
    }
    return std::nullopt;
}

} // namespace canbao::store
