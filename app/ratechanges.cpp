#include "app/ratechanges.h"

namespace canbao::app {

RateChanges::RateChanges(std::function<Result<store::ApplicationArchive *>()> archive, const ReferenceBooks &books,
                         QObject *parent)
    : QObject(parent)
    , m_archive(std::move(archive))
    , m_books(books)
{
    connect(&m_timer, &QTimer::timeout, this, &RateChanges::step);
}

void RateChanges::start()
{
    const auto opened = m_archive();
    auto entries = opened ? (*opened)->entries() : failure(opened);
    if (!entries)
        return failed(entries.error());
    m_entries = *std::move(entries);
    m_done = 0;
    m_notComparable = 0;
    m_timer.start(0);
}

/// An application that does not open is left out here; the list says so.
void RateChanges::step()
{
    if (m_done == m_entries.size()) {
        m_timer.stop();
        return finished(m_notComparable);
    }
    const ArchiveEntry &entry = m_entries[m_done++];
    const auto opened = m_archive();
    if (!opened) {
        m_timer.stop();
        return failed(opened.error());
    }
    if (const auto application = (*opened)->load(entry.reference)) {
        const auto impact = impactOn(*application, m_books);
        if (!impact)
            ++m_notComparable;
        else if (impact->isChange())
            found({.entry = entry, .edition = application->edition.number, .impact = *impact});
    }
    progressed(static_cast<int>(m_done), static_cast<int>(m_entries.size()));
}

} // namespace canbao::app
