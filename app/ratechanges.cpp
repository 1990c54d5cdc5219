#include "app/ratechanges.h"

#include "models/store/archivelist.h"
#include "models/store/draftstore.h"

namespace canbao::app {

namespace {

constexpr int PageSize = 100;

} // namespace

RateChanges::RateChanges(std::function<Result<store::ApplicationArchive *>()> archive, const Rates &rates,
                         QObject *parent)
    : QObject(parent)
    , m_archive(std::move(archive))
    , m_rates(rates)
{
    connect(&m_timer, &QTimer::timeout, this, &RateChanges::step);
}

void RateChanges::start()
{
    m_page.clear();
    m_next = 0;
    m_nextDraft = 0;
    m_done = 0;
    m_count = {};
    if (const auto counted = count(); !counted)
        return failed(counted.error());
    m_timer.start(0);
}

Result<void> RateChanges::count()
{
    const auto archive = m_archive();
    if (!archive)
        return failure(archive);
    const auto applications = (*archive)->list().count();
    if (!applications)
        return failure(applications);
    if (m_rates.before) {
        auto drafts = (*archive)->drafts().entries();
        if (!drafts)
            return failure(drafts);
        m_drafts = *std::move(drafts);
    }
    m_all = static_cast<int>(*applications + std::ssize(m_drafts));
    return {};
}

void RateChanges::step()
{
    const auto archive = m_archive();
    if (!archive)
        return stop(archive.error());
    if (m_next == m_page.size()) {
        if (const auto turned = turnPage(**archive); !turned)
            return stop(turned.error());
    }
    if (m_next < m_page.size()) {
        compare(**archive, m_page[m_next++]);
    } else if (m_nextDraft < m_drafts.size()) {
        compare(**archive, m_drafts[m_nextDraft++]);
    } else {
        m_timer.stop();
        return finished(m_count);
    }
    progressed(++m_done, m_all);
}

/// An empty page is the end.
Result<void> RateChanges::turnPage(const store::ApplicationArchive &archive)
{
    const auto last = m_page.empty() ? std::nullopt : std::optional(m_page.back().key);
    auto page = archive.list().entriesAfter(last, PageSize);
    if (!page)
        return failure(page);
    if (page->empty())
        return {}; // the last one stays, at its end
    m_page = *std::move(page);
    m_next = 0;
    return {};
}

void RateChanges::compare(const store::ApplicationArchive &archive, const ArchiveEntry &entry)
{
    const auto application = archive.load(entry.reference);
    if (!application) {
        ++m_count.unreadable;
        return;
    }
    const auto impact = impactOn(*application, m_rates.after);
    if (!impact) {
        ++m_count.notComparable;
        return;
    }
    ++m_count.applications;
    if (impact->isChange())
        found({.entry = entry, .edition = application->edition.number, .impact = *impact});
}

void RateChanges::compare(const store::ApplicationArchive &archive, const DraftEntry &entry)
{
    const auto draft = archive.drafts().load(entry.id);
    if (!draft) {
        ++m_count.unreadable;
        return;
    }
    const auto impact = impactOn(*draft, *m_rates.before, m_rates.after, m_rates.today);
    if (!impact)
        return;
    ++m_count.drafts;
    if (impact->isChange())
        foundDraft({.entry = entry, .impact = *impact});
}

void RateChanges::stop(const Error &error)
{
    m_timer.stop();
    failed(error);
}

} // namespace canbao::app
