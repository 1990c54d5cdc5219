#pragma once

#include "models/application/changedapplication.h"
#include "models/store/applicationarchive.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

namespace canbao::app {

/// Goes through every saved application, one each time the window has nothing else to do, and finds those that cost
/// something else under the rates in use. Nothing saved is altered.
class RateChanges : public QObject
{
    Q_OBJECT

public:
    /// \a books must outlive it.
    RateChanges(std::function<Result<store::ApplicationArchive *>()> archive, const ReferenceBooks &books,
                QObject *parent);

    void start();

Q_SIGNALS:
    void found(const canbao::ChangedApplication &changed);
    void progressed(int done, int all);
    void finished(int notComparable); ///< how many name something that the rates do not have
    void failed(const canbao::Error &error);

private:
    void step();

    std::function<Result<store::ApplicationArchive *>()> m_archive;
    const ReferenceBooks &m_books;
    std::vector<ArchiveEntry> m_entries;
    std::size_t m_done = 0;
    int m_notComparable = 0;
    QTimer m_timer;
};

} // namespace canbao::app
