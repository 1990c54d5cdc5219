#include "app/editionimpact.h"

#include "models/store/draftstore.h"

namespace canbao::app {

namespace {

Result<void> compareApplications(const store::ApplicationArchive &archive, const ReferenceBooks &after,
                                 EditionImpact &found)
{
    const auto entries = archive.entries();
    if (!entries)
        return failure(entries);
    for (const ArchiveEntry &entry : *entries) {
        const auto application = archive.load(entry.reference);
        if (!application)
            return failure(application);
        ++found.compared;
        const auto impact = impactOn(*application, after);
        if (!impact)
            ++found.notComparable;
        else if (impact->isChange())
            found.applications.push_back({.entry = entry, .edition = application->edition.number, .impact = *impact});
    }
    return {};
}

Result<void> compareDrafts(const store::DraftStore &drafts, const ReferenceBooks &before, const ReferenceBooks &after,
                           QDate today, EditionImpact &found)
{
    const auto entries = drafts.entries();
    if (!entries)
        return failure(entries);
    for (const DraftEntry &entry : *entries) {
        const auto draft = drafts.load(entry.id);
        if (!draft)
            return failure(draft);
        ++found.compared;
        if (const auto impact = impactOn(*draft, before, after, today); impact && impact->isChange())
            found.drafts.push_back({.entry = entry, .impact = *impact});
    }
    return {};
}

} // namespace

Result<EditionImpact> editionImpact(const store::ApplicationArchive &archive, const ReferenceBooks &before,
                                    const ReferenceBooks &after, QDate today)
{
    EditionImpact found;
    if (auto done = compareApplications(archive, after, found); !done)
        return failure(done);
    if (auto done = compareDrafts(archive.drafts(), before, after, today, found); !done)
        return failure(done);
    return found;
}

} // namespace canbao::app
