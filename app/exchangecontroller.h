#pragma once

#include "app/exportjob.h"
#include "app/importjob.h"
#include "models/find/applicationindex.h"
#include "ui/fields/dialogs.h"
#include "ui/mainwindow.h"

#include <QFutureWatcher>
#include <QPointer>

namespace canbao::app {

class ArchiveFinder;

/// Exports many saved applications, and imports such files, in windows of their own. Belongs to the window.
class ExchangeController : public QObject
{
    Q_OBJECT

public:
    using Archive = ExportJob::Archive;

    /// \a finder and \a books must outlive it.
    ExchangeController(ui::MainWindow &window, ui::Dialogs dialogs, Archive archive, ArchiveFinder &finder,
                       const ReferenceBooks &books, std::function<QDateTime()> now);
    ~ExchangeController() override;

    /// \a selected: references; may be empty. \a found: what the list is narrowed down to.
    void openExport(const QStringList &selected, const FinderQuery &found);
    void openImport();

Q_SIGNALS:
    void printed(const QString &reference); ///< papers of it may have come out
    void exported(); ///< after the last of these
    void imported(); ///< applications or drafts
    void failed(const QString &sentence, const canbao::Error &error); ///< the sentence has a place for the reason

private:
    QString chooseTarget(QWidget *parent, ui::ExportForm form) const;
    void startExport(const QStringList &references, ui::ExportForm form, const QString &target,
                     const ui::Exporting::Watcher &watcher);
    void look(const QString &path, const ui::Importing::Watcher &watcher);
    void takeFile();
    void lookAtNext();
    ui::ImportFinding finding() const;
    Result<void> carryOut();

    ui::MainWindow &m_window;
    ui::Dialogs m_dialogs;
    Archive m_archive;
    ArchiveFinder &m_finder;
    const ReferenceBooks &m_books;
    std::function<QDateTime()> m_now;
    QPointer<ExportJob> m_export;
    QFutureWatcher<Result<ImportFile>> m_reading;
    std::unique_ptr<ImportJob> m_import;
    ui::Importing::Watcher m_watcher; ///< of the import
};

} // namespace canbao::app
