#include "app/archivedoor.h"

#include "app/keyring.h"
#include "models/store/connection.h"

#include <QFileInfo>
#include <QtConcurrentRun>

#include <chrono>

namespace canbao::app {

using namespace Qt::StringLiterals;

namespace {

Result<std::shared_ptr<const store::SecretKey>> keyFor(const QString &file, store::KeySources sources)
{
    // The key store is for the thread of the window; what is typed needs none.
    sources.keyring = nullptr;
    const auto connection = store::Connection::openReadWrite(file);
    auto key = connection ? store::ArchiveKeys::keyOf(**connection, sources)
                          : Result<std::shared_ptr<const store::SecretKey>>(failure(connection));
    sources.passphrase.fill(u'\0');
    return key;
}

} // namespace

ArchiveDoor::ArchiveDoor(Paths paths, std::function<QDateTime()> now, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_pace(std::move(now))
{
    m_heart.setInterval(std::chrono::seconds(store::ArchiveClaim::HeartBeat));
    connect(&m_heart, &QTimer::timeout, this, &ArchiveDoor::beat);
    connect(&m_watcher, &QFutureWatcher<Key>::finished, this, &ArchiveDoor::take);
}

ArchiveDoor::~ArchiveDoor()
{
    m_watcher.waitForFinished();
}

bool ArchiveDoor::isShut(const Error &error)
{
    switch (error.code) {
    case Error::Code::ArchiveLocked:
    case Error::Code::KeyringLocked:
    case Error::Code::KeyMissing:
    case Error::Code::DatabaseDamaged:
        return true;
    default:
        return false;
    }
}

bool ArchiveDoor::hasFile() const
{
    return m_archive || QFileInfo::exists(m_paths.dataFolder + u"/archive.db"_s);
}

Result<store::ApplicationArchive *> ArchiveDoor::archive()
{
    if (m_archive)
        return m_archive.get();
    if (m_refusal)
        return tl::unexpected(*m_refusal);
    if (auto opened = open(keySourcesOf(m_paths)); !opened)
        return failure(opened);
    return m_archive.get();
}

Result<void> ArchiveDoor::open(store::KeySources sources)
{
    auto claim = store::ArchiveClaim::take(m_paths.dataFolder, true, QDateTime::currentDateTimeUtc());
    if (!claim)
        return failure(claim);
    auto archive = store::ApplicationArchive::open(m_paths.dataFolder, sources);
    if (!archive) {
        if (isShut(archive.error())) {
            m_refusal = archive.error();
            Q_EMIT refused(*m_refusal);
        }
        return failure(archive);
    }
    m_archive = *std::move(archive);
    m_claim = *std::move(claim);
    m_refusal.reset();
    m_heart.start();
    if (const auto other = m_claim->otherWindow(); other && !std::exchange(m_hasSaidOther, true))
        Q_EMIT alsoOpenElsewhere(*other);
    return {};
}

void ArchiveDoor::beat()
{
    if (!m_claim)
        return;
    if (const auto alone = m_claim->beat(); !alone)
        Q_EMIT takenElsewhere(alone.error());
}

void ArchiveDoor::close()
{
    Q_EMIT aboutToClose();
    m_heart.stop();
    m_archive.reset();
    m_claim.reset();
}

void ArchiveDoor::lock()
{
    close();
    m_refusal = Error{.code = Error::Code::ArchiveLocked, .detail = u"locked by hand or by time"_s};
}

void ArchiveDoor::unlock(const QString &typed)
{
    if (isBusy() || m_archive || m_pace.pause().count() > 0)
        return;
    auto sources = keySourcesOf(m_paths);
    sources.passphrase = QString(typed.constData(), typed.size()); // of its own, so that it can be overwritten
    m_watcher.setFuture(QtConcurrent::run(keyFor, m_paths.dataFolder + u"/archive.db"_s, std::move(sources)));
}

void ArchiveDoor::take()
{
    if (m_watcher.future().resultCount() == 0)
        return; // the empty one below has ended as well
    const auto key = m_watcher.result();
    m_watcher.setFuture({}); // the key stays with nobody
    if (!key) {
        if (key.error().code == Error::Code::PassphraseWrong)
            m_pace.noteWrong();
        return Q_EMIT refused(key.error());
    }
    auto sources = keySourcesOf(m_paths);
    sources.key = *key;
    if (const auto done = open(std::move(sources)); !done)
        return Q_EMIT refused(done.error());
    m_pace.reset();
    Q_EMIT opened();
}

void ArchiveDoor::tryAgain()
{
    if (isBusy() || m_archive)
        return;
    m_refusal.reset();
    if (const auto done = open(keySourcesOf(m_paths)); done)
        Q_EMIT opened();
    else if (!m_refusal)
        Q_EMIT refused(done.error());
}

} // namespace canbao::app
