#pragma once

#include "models/application/enrolmentsession.h"
#include "models/store/applicationarchive.h"
#include "ui/fields/dialogs.h"
#include "ui/mainwindow.h"

#include <QObject>

#include <functional>

namespace canbao::app {

/// Joins the figures entered from notices to books and session: read at the start and after each change, so that every
/// screen computes anew.
class NoticeController : public QObject
{
    Q_OBJECT

public:
    using OpenArchive = std::function<Result<store::ApplicationArchive *>()>;

    NoticeController(ui::MainWindow &window, EnrolmentSession &session, ReferenceBooks &books, ui::Dialogs dialogs,
                     OpenArchive archive, std::function<QDateTime()> now);

    /// What cannot be read is said in the window and left out.
    void load();
    Result<void> save(const ContributionRate &rate);
    Result<void> remove(qint64 id);

private:
    Result<int> readAgain();

    ui::MainWindow &m_window;
    EnrolmentSession &m_session;
    ReferenceBooks &m_books;
    ui::Dialogs m_dialogs;
    OpenArchive m_archive;
    std::function<QDateTime()> m_now;
};

} // namespace canbao::app
