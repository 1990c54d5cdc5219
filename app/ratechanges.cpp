#include "app/ratechanges.h"

#include "models/store/archivelist.h"
#include "models/store/draftstore.h"

namespace canbao::app {

namespace {

constexpr int PageSize = 100;

} // namespace

RateChanges::RateChanges(std::function<Result<store::ApplicationArchive *>()> archive, Rates rates, QObject *parent)
    : QObject(parent)
    , m_archive(std::move(archive))
    , m_rates(std::move(rates))
{
    connect(&m_timer, &QTimer::timeout, this, &RateChanges::step);
}

void RateChanges::start()
{
    m_page.clear();
    m_next = 0;
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
    } else if (m_count.drafts < std::ssize(m_drafts)) {
        compare(**archive, m_drafts[static_cast<std::size_t>(m_count.drafts)]);
    } else {
        m_timer.stop();
        return finished(m_count);
    }
    progressed(m_count.applications + m_count.drafts, m_all);
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

/// An application that does not open is left out here; the list says so.
void RateChanges::compare(const store::ApplicationArchive &archive, const ArchiveEntry &entry)
{
    ++m_count.applications;
    const auto application = archive.load(entry.reference);
    if (!application)
        return;
    const auto impact = impactOn(*application, m_rates.after);
    if (!impact)
        ++m_count.notComparable;
    else if (impact->isChange())
        found({.entry = entry, .edition = application->edition.number, .impact = *impact});
}

void RateChanges::compare(const store::ApplicationArchive &archive, const DraftEntry &entry)
{
    ++m_count.drafts;
    const auto draft = archive.drafts().load(entry.id);
    if (!draft)
        return;
    const auto impact = impactOn(*draft, *m_rates.before, m_rates.after, m_rates.today);
    if (impact && impact->isChange())
        foundDraft({.entry = entry, .impact = *impact});
}

void RateChanges::stop(const Error &error)
{
    m_timer.stop();
    failed(error);
}

} // namespace canbao::app
