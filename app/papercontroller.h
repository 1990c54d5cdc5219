#pragma once

#include "app/savedpapers.h"
#include "ui/archive/applicationside.h"
#include "ui/fields/dialogs.h"
#include "ui/mainwindow.h"
#include "ui/print/paperorder.h"

#include <QObject>

#include <functional>

namespace canbao::app {

/// Shows the papers of saved applications in the window, and brings them out of it. Belongs to the window.
class PaperController : public QObject
{
    Q_OBJECT

public:
    PaperController(ui::MainWindow &window, ui::Dialogs dialogs,
                    std::function<Result<store::ApplicationArchive *>()> archive, std::function<QDateTime()> now);

    /// The pages of its summary, and what happened with it since.
    void show(const EnrolmentApplication &application);
    /// What happened with it, where it is shown.
    void showRecord(const QString &reference);
    /// Of an application that was just saved, so that its pages are kept from the first day.
    void keepSummary(const EnrolmentApplication &application);
    void print(const QString &reference);
    void preview(const QString &reference);
    /// Asks where to, and says how it went.
    void savePdf(const QString &reference);
    /// Lets one choose papers and copies, and prints or writes them.
    void choosePapers(const QString &reference);

Q_SIGNALS:
    void printed(const QString &reference); ///< and noted, or so it was tried
    void failed(const QString &sentence, const canbao::Error &error); ///< the sentence has a place for the reason

private:
    void carryOutSummary(const QString &reference, ui::PaperAction action);
    /// Loads, and says why not where that or \a use fails.
    void withApplication(const QString &reference,
                         const std::function<Result<void>(const EnrolmentApplication &, SavedPapers)> &use);
    Result<void> bringOut(const EnrolmentApplication &application, const ui::PaperOrder &order, SavedPapers papers);
    /// Nothing where the pages are damaged and no others are wanted.
    Result<std::optional<SavedPaper>> paperOf(const EnrolmentApplication &application, const ui::PaperOptions &options,
                                              SavedPapers papers) const;
    void note(Result<int> number, const QString &reference);
    Result<ui::ApplicationRecord> recordOf(const EnrolmentApplication &application) const;

    ui::MainWindow &m_window;
    ui::Dialogs m_dialogs;
    std::function<Result<store::ApplicationArchive *>()> m_archive;
    std::function<QDateTime()> m_now;
};

} // namespace canbao::app
