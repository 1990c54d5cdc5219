#include "app/archivefinder.h"

#include <QPromise>
#include <QtConcurrentRun>

namespace canbao::app {

namespace {

constexpr int Chunk = 2000;
constexpr int Percent = 100;

} // namespace

ArchiveFinder::ArchiveFinder(Archive archive, const RegionDirectory &regions, QObject *parent)
    : QObject(parent)
    , m_archive(std::move(archive))
    , m_regions(regions)
{
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, &ArchiveFinder::take);
    connect(&m_watcher, &QFutureWatcher<void>::progressValueChanged, this, [this](int percent) {
        m_percent = percent;
        Q_EMIT progressed(percent);
    });
}

ArchiveFinder::~ArchiveFinder()
{
    drop();
}

void ArchiveFinder::start()
{
    auto *archive = m_work ? nullptr : archiveList();
    if (!archive)
        return;
    if (!m_index)
        return begin(*archive);
    const auto isComplete = catchUp(*archive);
    if (!isComplete)
        return Q_EMIT failed(isComplete.error());
    if (!*isComplete)
        begin(*archive);
}

void ArchiveFinder::noteChanged(const QString &reference)
{
    if (m_work)
        m_changedMeanwhile.append(reference);
    else if (m_index)
        update(reference);
}

void ArchiveFinder::noteRemoved(qint64 key)
{
    if (m_index)
        m_index->remove(key); // one being made is counted when it is done
}

void ArchiveFinder::drop()
{
    m_watcher.cancel();
    m_watcher.waitForFinished();
    m_work.reset();
    m_index.reset();
    m_changedMeanwhile.clear();
}

ui::ArchiveListing ArchiveFinder::list(const FinderQuery &query)
{
    auto *archive = archiveList();
    if (!archive)
        return {};
    if (!m_index)
        return newest(*archive);
    ui::ArchiveListing listing{.rows = rowsOf(m_index->find(query)), .total = static_cast<int>(m_index->size())};
    offerFilters(listing);
    return listing;
}

Result<QStringList> ArchiveFinder::references(const FinderQuery &query)
{
    QStringList references;
    const auto archive = m_archive();
    if (!archive)
        return failure(archive);
    if (!*archive || (!m_index && query.narrows()))
        return references;
    const auto found = m_index ? m_index->find(query) : std::vector<ApplicationIndex::Slot>();
    std::size_t next = 0;
    std::optional<qint64> last;
    for (;;) {
        std::vector<qint64> keys;
        for (; next < found.size() && keys.size() < Chunk; ++next)
            keys.push_back(m_index->key(found[next]));
        const auto part = m_index ? (*archive)->list().entriesOf(keys) : (*archive)->list().entriesAfter(last, Chunk);
        if (!part)
            return failure(part);
        for (const ArchiveEntry &entry : *part)
            references.append(entry.reference);
        if (m_index ? next >= found.size() : part->size() < Chunk)
            return references;
        last = part->back().key;
    }
}

void ArchiveFinder::begin(store::ArchiveList &archive)
{
    const auto opening = archive.elsewhere();
    const auto count = archive.count();
    if (!opening || !count)
        return Q_EMIT failed(opening ? count.error() : opening.error());
    m_percent = 0;
    m_work = std::make_unique<Work>();
    m_work->expected = *count;
    m_watcher.setFuture(
        QtConcurrent::run([&work = *m_work, &regions = m_regions, open = *opening](QPromise<void> &promise) {
            if (const auto made = make(work, regions, open, promise); !made)
                work.error = made.error();
        }));
}

/// On the other thread. Each part is read, taken up and forgotten, so that names lie nowhere but in the index.
Result<void> ArchiveFinder::make(Work &work, const RegionDirectory &regions, const store::ArchiveList::Opening &open,
                                 QPromise<void> &promise)
{
    const auto list = open();
    if (!list)
        return failure(list);
    work.readings = std::make_unique<HanReadings>();
    auto index = std::make_unique<ApplicationIndex>(
        regions, [known = work.readings.get()](char32_t character) { return known->of(character); });
    promise.setProgressRange(0, Percent);
    for (qint64 done = 0; !promise.isCanceled();) {
        const auto part = (*list)->finderEntriesAfter(index->lastKey(), Chunk);
        if (!part)
            return failure(part);
        for (const FinderEntry &entry : *part)
            static_cast<void>(index->add(entry)); // each is newer than the last
        done += static_cast<qint64>(part->size());
        const qint64 percent = done * Percent / std::max<qint64>(work.expected, 1);
        promise.setProgressValue(static_cast<int>(std::min<qint64>(percent, Percent)));
        if (part->size() < Chunk) {
            index->settle();
            work.index = std::move(index);
            return {};
        }
    }
    return {};
}

void ArchiveFinder::take()
{
    const auto work = std::exchange(m_work, nullptr);
    if (!work || m_watcher.isCanceled())
        return;
    if (work->error)
        return Q_EMIT failed(*work->error);
    m_index = std::move(work->index);
    m_readings = std::move(work->readings);
    const QStringList references = std::exchange(m_changedMeanwhile, {});
    for (const QString &reference : references)
        update(reference);
    Q_EMIT changed();
}

/// Whether everything there is has been taken up; not so where another window has removed something.
Result<bool> ArchiveFinder::catchUp(store::ArchiveList &archive)
{
    for (;;) {
        const auto part = archive.finderEntriesAfter(m_index->lastKey(), Chunk);
        if (!part)
            return failure(part);
        for (const FinderEntry &entry : *part)
            static_cast<void>(m_index->add(entry));
        if (part->size() < Chunk)
            break;
    }
    const auto count = archive.count();
    if (!count)
        return failure(count);
    return *count == static_cast<qint64>(m_index->size());
}

void ArchiveFinder::update(const QString &reference)
{
    auto *archive = archiveList();
    if (!archive)
        return;
    const auto entry = archive->finderEntry(reference);
    if (!entry)
        return Q_EMIT failed(entry.error());
    if (!m_index->add(*entry))
        begin(*archive);
}

store::ArchiveList *ArchiveFinder::archiveList()
{
    const auto archive = m_archive();
    if (!archive) {
        Q_EMIT failed(archive.error());
        return nullptr;
    }
    return *archive ? &(*archive)->list() : nullptr;
}

ui::ArchiveListing ArchiveFinder::newest(store::ArchiveList &archive)
{
    const auto count = archive.count();
    if (!count) {
        Q_EMIT failed(count.error());
        return {};
    }
    const auto page = [this, ends = std::vector<qint64>()](int first, int number) mutable {
        const auto before = static_cast<std::size_t>(first / ArchiveTableModel::PageSize);
        auto *list = archiveList();
        if (!list || before > ends.size())
            return std::vector<ArchiveEntry>();
        const auto key = before == 0 ? std::nullopt : std::optional(ends[before - 1]);
        auto found = entries(list->entriesAfter(key, number));
        if (before == ends.size() && !found.empty())
            ends.push_back(found.back().key);
        return found;
    };
    return {.rows = {.count = static_cast<int>(*count), .isSequential = true, .page = page},
            .total = static_cast<int>(*count),
            .preparing = m_percent};
}

ArchiveRows ArchiveFinder::rowsOf(std::vector<ApplicationIndex::Slot> found)
{
    const auto count = static_cast<int>(found.size());
    auto page = [this, made = m_index.get(), slots = std::move(found)](int first, int number) {
        auto *list = archiveList();
        if (!list || made != m_index.get())
            return std::vector<ArchiveEntry>();
        std::vector<qint64> keys;
        for (int i = first; i < first + number; ++i)
            keys.push_back(made->key(slots[static_cast<std::size_t>(i)]));
        return entries(list->entriesOf(keys));
    };
    return {.count = count, .isSequential = false, .page = std::move(page)};
}

std::vector<ArchiveEntry> ArchiveFinder::entries(const Result<std::vector<ArchiveEntry>> &read)
{
    if (read)
        return *read;
    Q_EMIT failed(read.error());
    return {};
}

void ArchiveFinder::offerFilters(ui::ArchiveListing &listing) const
{
    listing.years = m_index->years();
    listing.statuses = m_index->statuses();
    for (const RegionCode code : m_index->provinces()) {
        if (const Region *region = m_regions.find(code))
            listing.provinces.push_back({code, region->name});
    }
}

} // namespace canbao::app
