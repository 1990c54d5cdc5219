#include "app/keptdrafts.h"

#include "models/store/draftstore.h"

namespace canbao::app {

KeptDrafts::KeptDrafts(ui::MainWindow &window, EnrolmentSession &session,
                       std::function<Result<store::ApplicationArchive *>()> archive)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_archive(std::move(archive))
{
    connect(&m_window, &ui::MainWindow::homeShown, this, &KeptDrafts::show);
    m_window.setVersionReader([this] { return versions(); });
}

void KeptDrafts::show()
{
    const auto opened = m_archive();
    if (!opened)
        return failed(tr("The saved applications could not be opened: %1"), opened.error());
    if (!*opened)
        return;
    if (auto drafts = (*opened)->drafts().entries())
        m_window.setDrafts(*std::move(drafts));
    else
        failed(tr("The drafts could not be read: %1"), drafts.error());
}

std::vector<DraftVersion> KeptDrafts::versions()
{
    const QString &id = m_session.draft().id;
    const auto opened = id.isEmpty() ? Result<store::ApplicationArchive *>(nullptr) : m_archive();
    if (!opened || !*opened)
        return {};
    auto versions = (*opened)->drafts().versions(id);
    if (!versions)
        failed(tr("What the draft was before could not be read: %1"), versions.error());
    return versions ? *std::move(versions) : std::vector<DraftVersion>();
}

} // namespace canbao::app
