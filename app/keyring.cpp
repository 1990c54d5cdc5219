#include "app/keyring.h"

#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <chrono>

namespace canbao::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto LongestWait = 5s; // an unlocked store answers in 20 ms; one that asks the person first takes longer

/// Without one the jobs only fail later and less clearly.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const auto runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
}

/// Runs the job to its end, or leaves it to end by itself: it deletes itself either way. True when it went well.
bool run(QKeychain::Job &job)
{
    bool isDone = false;
    bool isGood = false;
    QEventLoop loop;
    QObject::connect(&job, &QKeychain::Job::finished, &loop, [&](QKeychain::Job *ended) {
        isDone = true;
        isGood = ended->error() == QKeychain::NoError;
        loop.quit();
    });
    job.setInsecureFallback(false);
    QTimer::singleShot(LongestWait, &loop, &QEventLoop::quit);
    job.start();
    if (!isDone)
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    return isGood;
}

std::optional<QByteArray> read(const QString &entry)
{
    if (!hasSessionBus())
        return std::nullopt;
    auto *job = new QKeychain::ReadPasswordJob(u"canbao"_s); // deletes itself once it has ended
    job->setKey(entry);
    std::optional<QByteArray> value;
    const QObject awaited; // gone when nobody waits any more
    QObject::connect(job, &QKeychain::Job::finished, &awaited, [&value, job](const QKeychain::Job *ended) {
        if (ended->error() == QKeychain::NoError)
            value = job->textData().toUtf8();
    });
    run(*job);
    return value;
}

void remove(const QString &entry)
{
    if (!hasSessionBus())
        return;
    auto *job = new QKeychain::DeletePasswordJob(u"canbao"_s);
    job->setKey(entry);
    run(*job);
}

bool write(const QString &entry, const QByteArray &value)
{
    if (!hasSessionBus())
        return false;
    auto *job = new QKeychain::WritePasswordJob(u"canbao"_s);
    job->setKey(entry);
    job->setTextData(QString::fromLatin1(value)); // base64
    return run(*job) && read(entry) == value; // some stores say yes and keep nothing
}

} // namespace

const store::Keyring &desktopKeyring()
{
    static const store::Keyring keyring{.read = &read, .write = &write, .remove = &remove};
    return keyring;
}

store::KeySources keySourcesOf(const Paths &paths)
{
    return {.keyFolder = paths.keyFolder, .keyring = paths.mayUseKeyring ? &desktopKeyring() : nullptr};
}

} // namespace canbao::app
