#include "app/commandline/paperfile.h"

#include "app/savedpapers.h"
#include "models/store/savefile.h"
#include "ui/print/paperhtml.h"

#include <QFileInfo>

namespace canbao::app {

namespace {

ui::PaperOptions wordedAs(const EnrolmentApplication &application, const ui::PaperOptions &options)
{
    return ui::worded(application.answers.applicant.paperLanguage, options);
}

Result<SavedPapers> papersOf(CommandContext &context)
{
    const auto archive = context.archive();
    if (!archive)
        return failure(archive);
    return SavedPapers(**archive, context.now());
}

Result<void> write(const QByteArray &content, const QString &path)
{
    if (content.isEmpty())
        return failureWith(Error::Code::FileUnwritable, {QFileInfo(path).fileName()});
    return store::saveFileSafely(path, content);
}

} // namespace

Result<int> writePaper(const EnrolmentApplication &application, const ui::PaperOptions &options, PageSource source,
                       const QString &path, CommandContext &context)
{
    auto papers = papersOf(context);
    if (!papers)
        return failure(papers);
    const auto numbered = papers->ofNextPrint(application, wordedAs(application, options));
    if (!numbered)
        return failure(numbered);
    const auto paper = source == PageSource::Kept ? papers->paper(application, *numbered)
                                                  : papers->composedAnew(application, *numbered);
    if (!paper)
        return failure(paper);
    if (auto done = write(paper->pdf, path); !done)
        return failure(done);
    return papers->note(application, *numbered, PrintTarget::Pdf, paper->asSaved);
}

Result<int> writeReadableCopy(const EnrolmentApplication &application, const ui::PaperOptions &options,
                              const QString &path, CommandContext &context)
{
    auto papers = papersOf(context);
    if (!papers)
        return failure(papers);
    const auto numbered = papers->ofNextPrint(application, wordedAs(application, options));
    if (!numbered)
        return failure(numbered);
    if (auto done = write(ui::readableCopy(application, *numbered), path); !done)
        return failure(done);
    return papers->note(application, *numbered, PrintTarget::Html, false);
}

Result<void> keepSummary(const EnrolmentApplication &application, CommandContext &context)
{
    auto papers = papersOf(context);
    if (!papers)
        return failure(papers);
    return papers->keep(application, wordedAs(application, {}));
}

} // namespace canbao::app
