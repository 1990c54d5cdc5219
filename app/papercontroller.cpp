#include "app/papercontroller.h"

#include "app/paperoutput.h"
#include "models/store/lifestore.h"
#include "models/store/paymentdiary.h"
#include "models/store/printlog.h"
#include "ui/errortext.h"
#include "ui/print/paperdialog.h"
#include "ui/print/storedpaper.h"

namespace canbao::app {

using namespace Qt::StringLiterals;
using ui::MessageBar;
using ui::PaperAction;
using ui::PaperSet;

namespace {

/// "CB-XXXX-XXXX-pack": nothing personal.
QString fileName(const EnrolmentApplication &application, const ui::PaperOptions &options)
{
    const QString reference = application.reference.text();
    QString name = options.set == PaperSet::Summary ? reference : reference + u'-' + ui::paperSetKey(options.set);
    if (options.copy != ui::PaperCopy::Own)
        name += u'-' + ui::paperCopyKey(options.copy);
    return name;
}

ui::PaperOptions summaryOf(const EnrolmentApplication &application)
{
    return ui::worded(application.answers.applicant.paperLanguage);
}

} // namespace

PaperController::PaperController(ui::MainWindow &window, ui::Dialogs dialogs,
                                 std::function<Result<store::ApplicationArchive *>()> archive,
                                 std::function<QDateTime()> now)
    : QObject(&window)
    , m_window(window)
    , m_dialogs(std::move(dialogs))
    , m_archive(std::move(archive))
    , m_now(std::move(now))
{
}

void PaperController::show(const EnrolmentApplication &application)
{
    const auto reference = application.reference.text();
    const auto opened = m_archive();
    if (!opened)
        return failed(tr("The application could not be opened: %1"), opened.error());
    SavedPapers papers(**opened, m_now());
    const auto kept = papers.pages(application, summaryOf(application));
    const auto pages = kept ? kept : papers.composedAnew(application, summaryOf(application));
    if (!pages)
        return failed(tr("The application could not be opened: %1"), pages.error());
    const auto record = recordOf(application);
    m_window.showSaved(application, std::make_shared<ui::StoredPaper>(pages->pdf, reference + u".pdf"_s),
                       record.value_or(ui::ApplicationRecord()));
    if (!kept)
        failed(tr("Shown here are pages composed today. %1"), kept.error());
    else if (!record)
        failed(tr("What happened with it since could not be read: %1"), record.error());
}

Result<ui::ApplicationRecord> PaperController::recordOf(const EnrolmentApplication &application) const
{
    const auto reference = application.reference.text();
    const auto opened = m_archive();
    if (!opened)
        return failure(opened);
    auto life = (*opened)->life().history(reference);
    if (!life)
        return failure(life);
    auto prints = (*opened)->prints().history(reference);
    if (!prints)
        return failure(prints);
    const auto payments = (*opened)->payments().payments(reference);
    if (!payments)
        return failure(payments);
    return ui::ApplicationRecord{
        .life = *std::move(life),
        .prints = *std::move(prints),
        .payments = paymentOverview(application.quote, application.deductions, *payments, m_now().date())};
}

void PaperController::showRecord(const QString &reference)
{
    const auto opened = m_archive();
    const auto application = opened ? (*opened)->load(reference) : failure(opened);
    if (const auto record = application ? recordOf(*application) : failure(application))
        m_window.showRecord(reference, *record);
}

void PaperController::keepSummary(const EnrolmentApplication &application)
{
    const auto opened = m_archive();
    if (!opened)
        return; // locked meanwhile: kept when it comes out first
    if (const auto kept = SavedPapers(**opened, m_now()).keep(application, summaryOf(application)); !kept)
        failed(tr("The application is saved, but its pages could not be kept as they are today: %1"), kept.error());
}

void PaperController::print(const QString &reference)
{
    carryOutSummary(reference, PaperAction::Print);
}

void PaperController::preview(const QString &reference)
{
    carryOutSummary(reference, PaperAction::Preview);
}

void PaperController::savePdf(const QString &reference)
{
    carryOutSummary(reference, PaperAction::SavePdf);
}

void PaperController::carryOutSummary(const QString &reference, PaperAction action)
{
    withApplication(reference, [this, action](const EnrolmentApplication &application, SavedPapers papers) {
        return bringOut(application, {summaryOf(application), action}, papers);
    });
}

void PaperController::choosePapers(const QString &reference)
{
    withApplication(reference, [this, &reference](const EnrolmentApplication &application, SavedPapers) {
        auto *dialog = new ui::PaperDialog(application.answers.applicant.paperLanguage, &m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ui::PaperDialog::ordered, this, [this, reference](const ui::PaperOrder &order) {
            withApplication(reference, [this, &order](const EnrolmentApplication &chosen, SavedPapers papers) {
                return bringOut(chosen, order, papers);
            });
        });
        dialog->open();
        return Result<void>();
    });
}

void PaperController::withApplication(const QString &reference,
                                      const std::function<Result<void>(const EnrolmentApplication &, SavedPapers)> &use)
{
    const auto opened = m_archive();
    const auto application = opened ? (*opened)->load(reference) : failure(opened);
    if (!application)
        return failed(tr("The application could not be opened: %1"), application.error());
    if (const auto done = use(*application, SavedPapers(**opened, m_now())); !done)
        failed(tr("The papers could not be made: %1"), done.error());
}

Result<void> PaperController::bringOut(const EnrolmentApplication &application, const ui::PaperOrder &order,
                                       SavedPapers papers)
{
    const auto reference = application.reference.text();
    const auto options = papers.ofNextPrint(application, order.options);
    if (!options)
        return failure(options);
    const PaperOutput output(m_window, m_dialogs);
    const auto name = fileName(application, *options);
    if (order.action == PaperAction::SaveHtml) {
        if (output.saveHtml(application, *options, name))
            note(papers.note(application, *options, PrintTarget::Html, false), reference);
        return {};
    }
    const auto found = paperOf(application, *options, papers);
    if (!found)
        return failure(found);
    if (!*found)
        return {};
    const ui::StoredPaper paper((*found)->pdf, name + u".pdf"_s);
    const bool isFile = order.action == PaperAction::SavePdf;
    const bool isOut = isFile                ? output.savePdf(paper)
        : order.action == PaperAction::Print ? output.print(paper)
                                             : output.preview(paper);
    if (isOut)
        note(papers.note(application, *options, isFile ? PrintTarget::Pdf : PrintTarget::Printer, (*found)->asSaved),
             reference);
    return {};
}

Result<std::optional<SavedPaper>> PaperController::paperOf(const EnrolmentApplication &application,
                                                           const ui::PaperOptions &options, SavedPapers papers) const
{
    auto paper = papers.paper(application, options);
    if (!paper && paper.error().code == Error::Code::PagesDamaged) {
        const bool goesOn = m_dialogs.ask(&m_window, tr("The kept pages are damaged"), ui::errorText(paper.error()),
                                          tr("Compose them anew"), tr("Stop here"));
        if (!goesOn)
            return std::nullopt;
        paper = papers.composedAnew(application, options);
    }
    if (!paper)
        return failure(paper);
    return *std::move(paper);
}

void PaperController::note(Result<int> number, const QString &reference)
{
    if (!number)
        failed(tr("The print could not be noted: %1"), number.error());
    printed(reference);
    showRecord(reference);
}

} // namespace canbao::app
