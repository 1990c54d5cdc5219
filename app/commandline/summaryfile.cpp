#include "app/commandline/summaryfile.h"

#include "models/store/savefile.h"
#include "ui/print/summarydocument.h"

#include <QFileInfo>

#include <algorithm>

namespace canbao::app {

namespace {

Result<int> printsOf(const store::ApplicationArchive &archive, const QString &reference)
{
    const auto entries = archive.entries();
    if (!entries)
        return failure(entries);
    const auto entry = std::ranges::find(*entries, reference, &ArchiveEntry::reference);
    if (entry == entries->end())
        return failure(Error::Code::ReferenceNotFound);
    return entry->prints;
}

} // namespace

Result<int> writeSummary(const EnrolmentApplication &application, const QString &path, bool showPrivate,
                         CommandContext &context)
{
    const auto archive = context.archive();
    if (!archive)
        return failure(archive);
    const auto &reference = application.reference.text();
    const auto prints = printsOf(**archive, reference);
    if (!prints)
        return failure(prints);

    const ui::SummaryDocument document(application,
                                       {.language = application.answers.applicant.paperLanguage,
                                        .showPrivate = showPrivate,
                                        .reprint = *prints,
                                        .printedOn = context.today()});
    const auto pdf = document.pdf();
    if (pdf.isEmpty())
        return failureWith(Error::Code::FileUnwritable, {QFileInfo(path).fileName()});
    if (auto saved = store::saveFileSafely(path, pdf); !saved)
        return failure(saved);
    return (*archive)->recordPrint(reference, context.now());
}

} // namespace canbao::app
