#pragma once

#include <QDateTime>
#include <QProcess>
#include <QTemporaryDir>

namespace canbao::tests {

/// A print server of its own on a socket in a temporary folder, with real queues; the system's is never asked. PDF:
/// cups-pdf, the whole way through the filters. STOPPED: takes jobs and prints none.
class PrivateCups
{
public:
    PrivateCups() = default;
    ~PrivateCups();
    Q_DISABLE_COPY_MOVE(PrivateCups)

    /// Why there can be none here ("cupsd is not installed"); empty when there can.
    static QString missing();
    /// Starts it and makes it the one that this program asks. False when it does not come up in ten seconds.
    bool start();
    /// A further queue that throws away what it gets.
    bool addQueue(const QString &name) const;
    bool removeQueue(const QString &name) const;
    /// What the queue PDF made of the job whose title contains \a title, once it is there and complete; empty when
    /// that takes more than half a minute. The file is removed.
    QByteArray printed(const QString &title) const;
    /// A line for each job: queue, user, number, time, "total n", …
    QString pageLog() const;
    /// What the server says of itself, for the report of a failure.
    QString errors() const;

private:
    bool writeSettings() const;
    bool answers() const;
    bool addQueues() const;
    static bool add(const QString &name, const QString &device);
    static bool run(const QString &program, const QStringList &arguments);

    QTemporaryDir m_folder;
    QProcess m_server;
    QDateTime m_started;
};

} // namespace canbao::tests
