#include "app/openmark.h"

#include "models/store/draftstore.h"

#include <QCoreApplication>

#include <cerrno>
#include <csignal>

namespace canbao::app {

namespace {

/// A number given to another program since then only costs the offer: the draft stands in the list all the same.
bool isRunningElsewhere(qint64 process)
{
    if (process == OpenMark::here())
        return false; // this one has only just begun: its number was another's before
    return ::kill(static_cast<pid_t>(process), 0) == 0 || errno == EPERM;
}

} // namespace

OpenMark::OpenMark(ui::MainWindow &window, OpenArchive archive)
    : QObject(&window)
    , m_window(window)
    , m_archive(std::move(archive))
{
    // What was on screen has been kept before.
    connect(&m_window, &ui::MainWindow::homeShown, this, &OpenMark::clear);
    connect(&m_window, &ui::MainWindow::archiveShown, this, &OpenMark::clear);
    connect(&m_window, &ui::MainWindow::draftDeclined, this, &OpenMark::decline);
}

qint64 OpenMark::here()
{
    return QCoreApplication::applicationPid();
}

void OpenMark::set(const QString &id)
{
    if (id == m_id)
        return;
    clear();
    m_id = id;
    mark(m_id, here());
}

void OpenMark::clear()
{
    mark(m_id, std::nullopt);
    m_id.clear();
}

void OpenMark::offerLeft()
{
    const auto drafts = left();
    m_window.offerDraft(drafts.empty() ? std::nullopt : std::optional(drafts.front()));
}

/// None of them is offered again: they stand in the list.
void OpenMark::decline()
{
    for (const DraftEntry &draft : left())
        mark(draft.id, std::nullopt);
    m_window.offerDraft(std::nullopt);
}

std::vector<DraftEntry> OpenMark::left()
{
    const auto archive = m_archive();
    auto drafts = archive ? (*archive)->drafts().entries() : Result<std::vector<DraftEntry>>(failure(archive));
    if (!drafts)
        return {}; // said where the drafts are listed
    std::erase_if(*drafts, [this](const DraftEntry &draft) {
        return !draft.openIn || draft.id == m_id || isRunningElsewhere(*draft.openIn);
    });
    return *std::move(drafts);
}

void OpenMark::mark(const QString &id, std::optional<qint64> process)
{
    if (id.isEmpty())
        return;
    if (const auto archive = m_archive()) {
        if (const auto marked = (*archive)->drafts().markOpen(id, process); !marked)
            qWarning("a draft could not be marked: %s", qPrintable(marked.error().detail));
    }
}

} // namespace canbao::app
