#pragma once

#include "models/application/enrolmentsession.h"
#include "models/store/applicationarchive.h"
#include "ui/mainwindow.h"

#include <QObject>

#include <functional>

namespace canbao::app {

/// What the window shows of the drafts that are kept: the list at home, and what the one on screen was before. Belongs
/// to the window.
class KeptDrafts : public QObject
{
    Q_OBJECT

public:
    /// \a archive: null where there is none.
    KeptDrafts(ui::MainWindow &window, EnrolmentSession &session,
               std::function<Result<store::ApplicationArchive *>()> archive);

    void show();

Q_SIGNALS:
    void failed(const QString &sentence, const canbao::Error &error); ///< the sentence has a place for the reason

private:
    std::vector<DraftVersion> versions();

    ui::MainWindow &m_window;
    EnrolmentSession &m_session;
    std::function<Result<store::ApplicationArchive *>()> m_archive;
};

} // namespace canbao::app
