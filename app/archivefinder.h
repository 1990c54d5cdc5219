#pragma once

#include "models/find/hanreadings.h"
#include "models/store/applicationarchive.h"
#include "models/store/archivelist.h"
#include "ui/archive/archivefinding.h"

#include <QFutureWatcher>
#include <QObject>

namespace canbao::app {

/// Keeps the index of saved applications: made on another thread when the list is first shown, brought up to date when
/// something is saved, printed or removed, and dropped on request. The newest applications can be listed without it.
class ArchiveFinder : public QObject
{
    Q_OBJECT

public:
    using Archive = std::function<Result<store::ApplicationArchive *>()>;

    /// \a archive answers null while there is none. \a regions must outlive it.
    ArchiveFinder(Archive archive, const RegionDirectory &regions, QObject *parent);
    ~ArchiveFinder() override;

    /// Begins to make the index, or takes up what has changed since.
    void start();
    /// Something of this application is different, its prints or its status.
    void noteChanged(const QString &reference);
    void noteRemoved(qint64 key);
    /// Stops what is being made and overwrites what there is: the archive is locked or closed.
    void drop();
    bool isReady() const { return m_index != nullptr; }

    ui::ArchiveListing list(const FinderQuery &query);
    /// Of all that are found, in the order asked for; none for a narrowing query while the index is being made. Errors
    /// of the archive.
    Result<QStringList> references(const FinderQuery &query);

Q_SIGNALS:
    void progressed(int percent);
    /// What is listed is to be asked for anew.
    void changed();
    void failed(const canbao::Error &error);

private:
    /// What the other thread makes.
    struct Work
    {
        std::unique_ptr<HanReadings> readings;
        std::unique_ptr<ApplicationIndex> index; // uses the readings
        std::optional<Error> error;
        qint64 expected = 0;
    };

    void begin(store::ArchiveList &archive);
    static Result<void> make(Work &work, const RegionDirectory &regions, const store::ArchiveList::Opening &open,
                             QPromise<void> &promise);
    void take();
    Result<bool> catchUp(store::ArchiveList &archive);
    void update(const QString &reference);
    store::ArchiveList *archiveList();
    ui::ArchiveListing newest(store::ArchiveList &archive);
    ArchiveRows rowsOf(std::vector<ApplicationIndex::Slot> found);
    std::vector<ArchiveEntry> entries(const Result<std::vector<ArchiveEntry>> &read);
    void offerFilters(ui::ArchiveListing &listing) const;

    Archive m_archive;
    const RegionDirectory &m_regions;
    std::unique_ptr<HanReadings> m_readings;
    std::unique_ptr<ApplicationIndex> m_index; // uses the readings
    std::unique_ptr<Work> m_work;
    QFutureWatcher<void> m_watcher;
    QStringList m_changedMeanwhile; ///< references
    int m_percent = 0;
};

} // namespace canbao::app
