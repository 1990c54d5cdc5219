#include "tests/printing/privatecups.h"

#include <QDir>
#include <QElapsedTimer>
#include <QThread>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace canbao::tests {

namespace {

const auto Server = u"/usr/sbin/cupsd"_s;
const auto Backend = u"/usr/lib/cups/backend/cups-pdf"_s;
const auto Description = u"/usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd"_s;

const auto ServerSettings = u"LogLevel warn\n"
                            "Listen %1/cups.sock\n"
                            "Browsing Off\n"
                            "WebInterface No\n"
                            "DefaultAuthType None\n"
                            "<Location />\nOrder allow,deny\nAllow all\n</Location>\n"
                            "<Location /admin>\nOrder allow,deny\nAllow all\n</Location>\n"
                            "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow all\n</Limit>\n</Policy>\n"_s;
const auto FileSettings = u"ServerRoot %1\n"
                          "RequestRoot %1/spool\n"
                          "TempDir %1/spool/tmp\n"
                          "CacheDir %1/cache\n"
                          "StateDir %1/run\n"
                          "AccessLog %1/log/access\n"
                          "ErrorLog %1/log/error\n"
                          "PageLog %1/log/page\n"
                          "FileDevice Yes\n"
                          "SystemGroup root\n"
                          "User lp\n"
                          "Group lp\n"
                          "Sandboxing relaxed\n"_s;

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// cups-pdf knows only folders of its own.
QStringList outputFolders()
{
    return {u"/var/spool/cups-pdf/root"_s, u"/var/spool/cups-pdf/ANONYMOUS"_s, u"/root/PDF"_s};
}

} // namespace

PrivateCups::~PrivateCups()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(5'000)) {
        m_server.kill();
        m_server.waitForFinished(2'000);
    }
}

QString PrivateCups::missing()
{
    if (::geteuid() != 0)
        return u"cupsd and cups-pdf need root"_s;
    for (const auto &path : {Server, Backend, Description, u"/usr/sbin/lpadmin"_s, u"/usr/sbin/cupsdisable"_s}) {
        if (!QFile::exists(path))
            return u"%1 is not installed"_s.arg(path);
    }
    return {};
}

bool PrivateCups::start()
{
    m_started = QDateTime::currentDateTime();
    if (!m_folder.isValid() || !writeSettings())
        return false;
    qputenv("CUPS_SERVER", (m_folder.path() + u"/cups.sock"_s).toUtf8());
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(
        Server,
        {u"-f"_s, u"-c"_s, m_folder.filePath(u"cupsd.conf"_s), u"-s"_s, m_folder.filePath(u"cups-files.conf"_s)});
    if (!m_server.waitForStarted(5'000))
        return false;
    QElapsedTimer time;
    time.start();
    while (!answers()) {
        if (time.hasExpired(10'000) || m_server.state() == QProcess::NotRunning)
            return false;
        QThread::msleep(100);
    }
    return addQueues();
}

bool PrivateCups::writeSettings() const
{
    const QString folder = m_folder.path();
    for (const auto *part : {"spool/tmp", "cache", "run", "log", "state", "ppd", "ssl"}) {
        if (!QDir(folder).mkpath(QString::fromLatin1(part)))
            return false;
    }
    using enum QFileDevice::Permission;
    const auto everybody = ReadOwner | WriteOwner | ExeOwner | ReadGroup | ExeGroup | ReadOther | ExeOther;
    return QFile::setPermissions(folder, everybody)
        && QFile::setPermissions(folder + u"/spool/tmp"_s, everybody | WriteGroup | WriteOther)
        && write(folder + u"/cupsd.conf"_s, ServerSettings.arg(folder))
        && write(folder + u"/cups-files.conf"_s, FileSettings.arg(folder));
}

bool PrivateCups::answers() const
{
    return QFile::exists(m_folder.filePath(u"cups.sock"_s)) && run(u"lpstat"_s, {u"-r"_s});
}

bool PrivateCups::addQueues() const
{
    return add(u"PDF"_s, u"cups-pdf:/PDF"_s) && addQueue(u"STOPPED"_s) && run(u"cupsdisable"_s, {u"STOPPED"_s})
        && run(u"lpadmin"_s, {u"-d"_s, u"PDF"_s});
}

bool PrivateCups::addQueue(const QString &name) const
{
    return add(name, u"file:///dev/null"_s);
}

bool PrivateCups::removeQueue(const QString &name) const
{
    return run(u"lpadmin"_s, {u"-x"_s, name});
}

bool PrivateCups::add(const QString &name, const QString &device)
{
    return run(u"lpadmin"_s, {u"-p"_s, name, u"-v"_s, device, u"-P"_s, Description, u"-E"_s});
}

bool PrivateCups::run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(10'000) && process.exitCode() == 0;
}

QByteArray PrivateCups::printed(const QString &title) const
{
    QElapsedTimer time;
    time.start();
    while (!time.hasExpired(30'000)) {
        for (const auto &folder : outputFolders()) {
            for (const auto &entry : QDir(folder).entryInfoList({u"*%1*.pdf"_s.arg(title)}, QDir::Files)) {
                QFile file(entry.filePath());
                if (entry.lastModified() < m_started.addSecs(-1) || !file.open(QIODevice::ReadOnly))
                    continue;
                const auto content = file.readAll();
                if (content.trimmed().endsWith("%%EOF")) {
                    file.remove();
                    return content;
                }
            }
        }
        QThread::msleep(200);
    }
    return {};
}

QString PrivateCups::pageLog() const
{
    return read(m_folder.filePath(u"log/page"_s));
}

QString PrivateCups::errors() const
{
    return read(m_folder.filePath(u"log/error"_s)).right(2'000);
}

} // namespace canbao::tests
