#pragma once

#include "models/application/enrolmentapplication.h"
#include "models/application/enrolmentsession.h"
#include "models/store/applicationarchive.h"
#include "ui/archive/comparisondialog.h"
#include "ui/mainwindow.h"

#include <QObject>

#include <functional>
#include <memory>

namespace canbao::app {

/// Shows saved applications side by side: two of them, or one as it is and as today's rates would have it. Nothing
/// saved is altered. Belongs to the window.
class ComparisonController : public QObject
{
    Q_OBJECT

public:
    ComparisonController(ui::MainWindow &window, EnrolmentSession &session,
                         std::function<Result<store::ApplicationArchive *>()> archive);

    void compare(const QString &one, const QString &other);
    void compareWithTodaysRates(const QString &reference);
    /// Looks at every saved application and every draft, and lists those that cost something else today.
    void listRateChanges();
    /// What the drafts are compared with; null where no other edition counted before.
    void setBooksBefore(std::function<std::shared_ptr<ReferenceBooks>()> open) { m_openBefore = std::move(open); }

Q_SIGNALS:
    void draftRequested(const QString &reference); ///< of its answers, under today's rates
    void draftOpened(const QString &id); ///< one that is there
    void failed(const QString &sentence, const canbao::Error &error); ///< the sentence has a place for the reason

private:
    Result<EnrolmentApplication> saved(const QString &reference) const;
    ui::ComparisonDialog *open(ui::ComparisonDialog::Kind kind, const EnrolmentApplication &one,
                               const EnrolmentApplication &other);

    ui::MainWindow &m_window;
    EnrolmentSession &m_session;
    std::function<Result<store::ApplicationArchive *>()> m_archive;
    std::function<std::shared_ptr<ReferenceBooks>()> m_openBefore = [] { return nullptr; };
    std::shared_ptr<ReferenceBooks> m_before; ///< what the list on screen reads
};

} // namespace canbao::app
