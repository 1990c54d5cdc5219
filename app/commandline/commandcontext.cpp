#include "app/commandline/commandcontext.h"

namespace canbao::app {

CommandContext::CommandContext(Paths paths, Language language, const QDateTime &now)
    : m_paths(std::move(paths))
    , m_language(language)
    , m_now(now)
{
}

Result<const ReferenceBooks *> CommandContext::books()
{
    if (!m_books) {
        auto reference = store::ReferenceStore::open(m_paths.referenceFile());
        if (!reference)
            return failure(reference);
        m_reference = std::move(*reference);
        m_books = std::make_unique<ReferenceBooks>(m_reference->readers());
    }
    return m_books.get();
}

Result<store::ApplicationArchive *> CommandContext::archive()
{
    if (!m_archive) {
        auto archive = store::ApplicationArchive::open(m_paths.dataFolder, m_paths.keyFolder);
        if (!archive)
            return failure(archive);
        m_archive = std::move(*archive);
    }
    return m_archive.get();
}

} // namespace canbao::app
