#include "app/commandline/paperfile.h"

#include "models/store/savefile.h"
#include "ui/print/paperhtml.h"

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

using Writer = QByteArray (*)(const EnrolmentApplication &, const ui::PaperOptions &);

Result<int> writeWith(Writer write, const EnrolmentApplication &application, ui::PaperOptions options,
                      const QString &path, CommandContext &context)
{
    const auto archive = context.archive();
    if (!archive)
        return failure(archive);
    const auto &reference = application.reference.text();
    const auto prints = printsOf(**archive, reference);
    if (!prints)
        return failure(prints);

    options = ui::worded(application.answers.applicant.paperLanguage, options);
    options.reprint = *prints;
    options.printedOn = context.today();
    const auto content = write(application, options);
    if (content.isEmpty())
        return failureWith(Error::Code::FileUnwritable, {QFileInfo(path).fileName()});
    if (auto saved = store::saveFileSafely(path, content); !saved)
        return failure(saved);
    return (*archive)->recordPrint(reference, context.now());
}

} // namespace

Result<int> writePaper(const EnrolmentApplication &application, ui::PaperOptions options, const QString &path,
                       CommandContext &context)
{
    const auto pdf = [](const EnrolmentApplication &printed, const ui::PaperOptions &chosen) {
        return ui::PaperDocument(printed, chosen).pdf();
    };
    return writeWith(pdf, application, options, path, context);
}

Result<int> writeReadableCopy(const EnrolmentApplication &application, ui::PaperOptions options, const QString &path,
                              CommandContext &context)
{
    return writeWith(ui::readableCopy, application, options, path, context);
}

} // namespace canbao::app
