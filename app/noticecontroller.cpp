#include "app/noticecontroller.h"

#include "models/store/enteredratestore.h"
#include "ui/errortext.h"

namespace canbao::app {

using ui::MessageBar;

NoticeController::NoticeController(ui::MainWindow &window, EnrolmentSession &session, ReferenceBooks &books,
                                   ui::Dialogs dialogs, OpenArchive archive, std::function<QDateTime()> now)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
    , m_books(books)
    , m_dialogs(std::move(dialogs))
    , m_archive(std::move(archive))
    , m_now(std::move(now))
{
    m_window.setNoticeKeeping({.save = [this](const ContributionRate &rate) { return save(rate); },
                               .remove = [this](qint64 id) { return remove(id); },
                               .ask = m_dialogs.ask});
}

void NoticeController::load()
{
    const auto unreadable = readAgain();
    if (!unreadable)
        return m_window.showMessage(
            MessageBar::Kind::Problem,
            tr("The figures entered from notices could not be read: %1").arg(ui::errorText(unreadable.error())));
    if (*unreadable > 0)
        m_window.showMessage(
            MessageBar::Kind::Problem,
            tr("%n entry of figures from a notice is damaged and was left out.", nullptr, *unreadable));
}

Result<void> NoticeController::save(const ContributionRate &rate)
{
    const auto archive = m_archive();
    if (!archive)
        return failure(archive);
    if (const auto id = (*archive)->enteredRates().save(rate, m_now()); !id)
        return failure(id);
    if (const auto read = readAgain(); !read)
        return failure(read);
    return {};
}

Result<void> NoticeController::remove(qint64 id)
{
    const auto archive = m_archive();
    if (!archive)
        return failure(archive);
    if (auto removed = (*archive)->enteredRates().remove(id); !removed)
        return removed;
    if (const auto read = readAgain(); !read)
        return failure(read);
    return {};
}

/// Answers how many rows were left out. The books come first: whoever hears of the change asks them.
Result<int> NoticeController::readAgain()
{
    const auto archive = m_archive();
    if (!archive)
        return failure(archive);
    const auto stored = (*archive)->enteredRates().notices();
    if (!stored)
        return failure(stored);
    m_books.setEnteredRates(ratesOf(stored->notices));
    m_session.setNotices(stored->notices);
    return stored->unreadable;
}

} // namespace canbao::app
