#include "app/savedpapers.h"

#include "models/store/keptpapers.h"
#include "models/store/printlog.h"
#include "ui/print/papervariant.h"
#include "ui/print/pdfoverlay.h"

#include <algorithm>

namespace canbao::app {

namespace {

/// What was printed before the log said which paper was the summary as a rule.
bool isOf(const PrintNote &note, const ui::PaperOptions &options)
{
    if (note.paper.isEmpty())
        return options.set == ui::PaperSet::Summary && options.copy == ui::PaperCopy::Own;
    return note.paper == ui::PaperVariant::key(options);
}

Result<QByteArray> composed(const EnrolmentApplication &application, ui::PaperOptions options)
{
    options.reprint = 0;
    options.printedOn = {};
    const ui::PaperDocument document(application, options);
    auto pdf = document.pdf();
    if (pdf.isEmpty())
        return failureWith(Error::Code::FileUnwritable, {document.suggestedFileName()});
    return pdf;
}

Result<SavedPaper> stamped(const SavedPaper &pages, const EnrolmentApplication &application,
                           const ui::PaperOptions &options)
{
    auto pdf = ui::withOverlay(pages.pdf, ui::PaperDocument::stamp(application, options).pdf());
    if (!pdf)
        return failure(pdf);
    return SavedPaper{*std::move(pdf), pages.asSaved};
}

} // namespace

Result<ui::PaperOptions> SavedPapers::ofNextPrint(const EnrolmentApplication &application,
                                                  ui::PaperOptions options) const
{
    const auto history = m_archive.prints().history(application.reference.text());
    if (!history)
        return failure(history);
    const auto isOfThese = [&options](const PrintNote &note) { return isOf(note, options); };
    options.reprint = static_cast<int>(std::ranges::count_if(*history, isOfThese));
    options.printedOn = m_now.date();
    return options;
}

Result<SavedPaper> SavedPapers::pages(const EnrolmentApplication &application, const ui::PaperOptions &options)
{
    const auto reference = application.reference.text();
    const auto paper = ui::PaperVariant::key(options);
    auto kept = m_archive.papers().pdf(reference, paper);
    if (!kept)
        return failure(kept);
    if (*kept)
        return SavedPaper{**std::move(kept), true};
    auto pdf = composed(application, options);
    if (!pdf)
        return failure(pdf);
    const bool isKept = m_archive.papers().keep(reference, paper, *pdf, m_now).has_value();
    return SavedPaper{*std::move(pdf), isKept};
}

Result<void> SavedPapers::keep(const EnrolmentApplication &application, const ui::PaperOptions &options)
{
    const auto pdf = composed(application, options);
    if (!pdf)
        return failure(pdf);
    return m_archive.papers().keep(application.reference.text(), ui::PaperVariant::key(options), *pdf, m_now);
}

Result<SavedPaper> SavedPapers::paper(const EnrolmentApplication &application, const ui::PaperOptions &options)
{
    const auto found = pages(application, options);
    if (!found)
        return failure(found);
    return stamped(*found, application, options);
}

Result<SavedPaper> SavedPapers::composedAnew(const EnrolmentApplication &application,
                                             const ui::PaperOptions &options) const
{
    auto pdf = composed(application, options);
    if (!pdf)
        return failure(pdf);
    return stamped({*std::move(pdf), false}, application, options);
}

Result<int> SavedPapers::note(const EnrolmentApplication &application, const ui::PaperOptions &options,
                              PrintTarget target, bool asSaved)
{
    return note(application.reference.text(), options, target, asSaved);
}

Result<int> SavedPapers::note(const QString &reference, const ui::PaperOptions &options, PrintTarget target,
                              bool asSaved)
{
    return m_archive.prints().note(
        reference, {.at = m_now, .paper = ui::PaperVariant::key(options), .target = target, .asSaved = asSaved});
}

} // namespace canbao::app
