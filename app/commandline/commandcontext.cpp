#include "app/commandline/commandcontext.h"

#include "app/keyring.h"

#include <QFileInfo>

namespace canbao::app {

using namespace Qt::StringLiterals;

CommandContext::CommandContext(Paths paths, Language language, const QDateTime &now)
    : m_paths(std::move(paths))
    , m_language(language)
    , m_now(now)
{
}

Result<const ReferenceBooks *> CommandContext::books()
{
    if (!m_books) {
        auto reference = openReference(m_paths);
        if (!reference)
            return failure(reference);
        m_reference = *std::move(reference);
        m_books = std::make_unique<ReferenceBooks>(m_reference.store->readers());
    }
    return m_books.get();
}

Result<const ReferenceBooks *> CommandContext::booksWithEntered()
{
    if (const auto opened = books(); !opened)
        return opened;
    const auto entered = enteredRates();
    if (!entered)
        return failure(entered);
    m_books->setEnteredRates(ratesOf(entered->notices));
    return m_books.get();
}

Result<store::StoredNotices> CommandContext::enteredRates()
{
    if (!m_archive && !QFileInfo::exists(m_paths.dataFolder + u"/archive.db"_s))
        return store::StoredNotices();
    const auto opened = archive();
    if (!opened)
        return failure(opened);
    return (*opened)->enteredRates().notices();
}

Result<store::ApplicationArchive *> CommandContext::archive()
{
    if (!m_archive) {
        auto claim = store::ArchiveClaim::take(m_paths.dataFolder, false, m_now);
        if (!claim)
            return failure(claim);
        m_claim = *std::move(claim);
        auto archive = store::ApplicationArchive::open(m_paths.dataFolder, keySources());
        if (!archive)
            return failure(archive);
        m_archive = std::move(*archive);
    }
    return m_archive.get();
}

store::KeySources CommandContext::keySources() const
{
    auto sources = keySourcesOf(m_paths);
    sources.passphrase = m_passphrase;
    return sources;
}

} // namespace canbao::app
