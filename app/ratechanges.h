#pragma once

#include "models/application/changedapplication.h"
#include "models/store/applicationarchive.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace canbao::app {

/// Goes through every saved application and every draft, one each time the window has nothing else to do, and finds
/// those that cost something else under other rates. Nothing kept is altered.
class RateChanges : public QObject
{
    Q_OBJECT

public:
    struct Rates
    {
        const ReferenceBooks &after; ///< outlives the search, as the others do
        const ReferenceBooks *before; ///< for drafts, which have no figures of their own; null: they are left out
        QDate today;
    };

    RateChanges(std::function<Result<store::ApplicationArchive *>()> archive, const Rates &rates, QObject *parent);

    void start();

Q_SIGNALS:
    void found(const canbao::ChangedApplication &changed);
    void foundDraft(const canbao::ChangedDraft &changed);
    void progressed(int done, int all);
    void finished(const canbao::RateChangesCount &count);
    void failed(const canbao::Error &error);

private:
    Result<void> count();
    void step();
    Result<void> turnPage(const store::ApplicationArchive &archive);
    void compare(const store::ApplicationArchive &archive, const ArchiveEntry &entry);
    void compare(const store::ApplicationArchive &archive, const DraftEntry &entry);
    void stop(const Error &error);

    std::function<Result<store::ApplicationArchive *>()> m_archive;
    Rates m_rates;
    std::vector<ArchiveEntry> m_page; ///< of the applications, newest first
    std::size_t m_next = 0; ///< in the page
    std::vector<DraftEntry> m_drafts; ///< after the applications
    std::size_t m_nextDraft = 0;
    int m_done = 0; ///< of both
    int m_all = 0;
    RateChangesCount m_count; ///< so far
    QTimer m_timer;
};

} // namespace canbao::app
