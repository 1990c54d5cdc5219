#include "app/exchangecontroller.h"

#include "app/archivefinder.h"
#include "ui/archive/exportdialog.h"
#include "ui/archive/importdialog.h"
#include "ui/errortext.h"

#include <QFileInfo>
#include <QTimer>
#include <QtConcurrentRun>

#include <algorithm>

namespace canbao::app {

using namespace Qt::StringLiterals;
using ui::ExportForm;

namespace {

QString endingOf(ExportForm form)
{
    return form == ExportForm::Json ? u".json"_s : form == ExportForm::Csv ? u".csv"_s : u".pdf"_s;
}

} // namespace

ExchangeController::ExchangeController(ui::MainWindow &window, ui::Dialogs dialogs, Archive archive,
                                       ArchiveFinder &finder, const ReferenceBooks &books,
                                       std::function<QDateTime()> now)
    : QObject(&window)
    , m_window(window)
    , m_dialogs(std::move(dialogs))
    , m_archive(std::move(archive))
    , m_finder(finder)
    , m_books(books)
    , m_now(std::move(now))
{
    connect(&m_reading, &QFutureWatcher<Result<ImportFile>>::finished, this, &ExchangeController::takeFile);
}

ExchangeController::~ExchangeController()
{
    if (m_reading.isRunning()) // a result that was taken would be waited for in vain
        m_reading.waitForFinished();
}

void ExchangeController::openExport(const QStringList &selected, const FinderQuery &found)
{
    const auto all = m_finder.references({});
    const auto narrowed = found.narrows() ? m_finder.references(found) : Result<QStringList>();
    if (!all || !narrowed)
        return failed(tr("The saved applications could not be opened: %1"), all ? narrowed.error() : all.error());
    auto *dialog = new ui::ExportDialog(
        {.selected = static_cast<int>(selected.size()),
         .found = static_cast<int>(narrowed->size()),
         .all = static_cast<int>(all->size()),
         .chooseTarget = [this](QWidget *parent, ExportForm form) { return chooseTarget(parent, form); },
         .start =
             [this, selected, narrowed = *narrowed, all = *all](ui::ExportChoice which, ExportForm form,
                                                                const QString &target,
                                                                const ui::Exporting::Watcher &watcher) {
                 const auto &references = which == ui::ExportChoice::Selected ? selected
                     : which == ui::ExportChoice::Found                       ? narrowed
                                                                              : all;
                 startExport(references, form, target, watcher);
             },
         .cancel =
             [this] {
                 if (m_export)
                     m_export->cancel();
             }},
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QString ExchangeController::chooseTarget(QWidget *parent, ExportForm form) const
{
    if (form == ExportForm::PdfFolder)
        return m_dialogs.chooseFolder(parent, tr("Folder for the PDFs"));
    const auto ending = endingOf(form);
    const auto filter = form == ExportForm::OnePdf ? tr("PDF files (*.pdf)")
        : form == ExportForm::Json                 ? tr("JSON files (*.json)")
                                                   : tr("CSV tables (*.csv)");
    const auto path =
        m_dialogs.saveFileName(parent, tr("Export applications"), u"canbao-applications"_s + ending, filter);
    if (path.isEmpty() || !QFileInfo(path).suffix().isEmpty())
        return path;
    const auto whole = path + ending;
    const bool isFree = !QFileInfo::exists(whole)
        || m_dialogs.ask(parent, tr("Export applications"),
                         tr("%1 is there already. Replace it?").arg(QFileInfo(whole).fileName()), tr("Replace"),
                         tr("Keep it"));
    return isFree ? whole : QString();
}

void ExchangeController::startExport(const QStringList &references, ExportForm form, const QString &target,
                                     const ui::Exporting::Watcher &watcher)
{
    auto *job = new ExportJob({.form = form, .path = target, .references = references}, m_archive, m_now(), this);
    m_export = job;
    connect(job, &ExportJob::progressed, this, watcher.progressed);
    connect(job, &ExportJob::finished, this, [this, job, references, form, watcher] {
        watcher.ended(job->report());
        job->deleteLater();
        const bool isPaper = form == ExportForm::OnePdf || form == ExportForm::PdfFolder;
        if (!isPaper || job->report().done == 0)
            return;
        for (const QString &reference : references)
            Q_EMIT printed(reference);
        Q_EMIT exported();
    });
    watcher.progressed(0, static_cast<int>(references.size()));
    job->start();
}

void ExchangeController::openImport()
{
    auto *dialog = new ui::ImportDialog(
        {.chooseFile =
             [this](QWidget *parent) {
                 return m_dialogs.openFileName(parent, tr("Import applications"),
                                               tr("Applications and answers (*.json *.csv);;All files (*)"));
             },
         .look = [this](const QString &path, const ui::Importing::Watcher &watcher) { look(path, watcher); },
         .stop =
             [this] {
                 m_watcher = {};
                 m_import.reset();
             },
         .carryOut = [this] { return carryOut(); }},
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this] {
        m_watcher = {};
        m_import.reset(); // what was read is personal
    });
    dialog->open();
}

void ExchangeController::look(const QString &path, const ui::Importing::Watcher &watcher)
{
    m_import.reset();
    m_watcher = watcher;
    m_reading.setFuture(QtConcurrent::run(readImportFile, path));
}

void ExchangeController::takeFile()
{
    auto file = m_reading.future().takeResult(); // what was read is personal: it stays nowhere else
    if (!m_watcher.found)
        return;
    if (!file)
        return m_watcher.found(failure(file));
    m_import = std::make_unique<ImportJob>(*std::move(file), m_books, m_now());
    lookAtNext();
}

/// One after the other on this thread, which the archive and the books belong to.
void ExchangeController::lookAtNext()
{
    if (!m_import || !m_watcher.found)
        return;
    if (m_import->isDone())
        return m_watcher.found(finding());
    const auto archive = m_archive();
    const auto looked = archive ? m_import->step(**archive) : Result<void>(failure(archive));
    if (!looked)
        return m_watcher.found(failure(looked));
    m_watcher.progressed(m_import->looked(), m_import->total());
    QTimer::singleShot(0, this, [this, job = m_import.get()] {
        if (job == m_import.get())
            lookAtNext();
    });
}

ui::ImportFinding ExchangeController::finding() const
{
    const auto &plan = m_import->plan();
    ui::ImportFinding finding{.fileName = m_import->file().name,
                              .isTable = m_import->file().isTable,
                              .added = static_cast<int>(plan.applications.size() + plan.drafts.size()),
                              .here = plan.here};
    for (const ImportProblem &problem : plan.problems)
        finding.problems.push_back({problem.line, problem.place, ui::errorText(problem.error)});
    for (const ImportPlace &taken : plan.taken)
        finding.problems.push_back(
            {taken.line, taken.place,
             tr("An application with this reference is here already and says something else – compare the two first")});
    std::ranges::stable_sort(finding.problems, {}, &ui::ImportLine::line);
    return finding;
}

Result<void> ExchangeController::carryOut()
{
    const auto archive = m_archive();
    if (!archive)
        return failure(archive);
    if (!m_import || !m_import->isDone() || !m_import->plan().isSound())
        return {};
    if (auto done = m_import->carryOut(**archive); !done)
        return done;
    m_import.reset();
    Q_EMIT imported();
    return {};
}

} // namespace canbao::app
