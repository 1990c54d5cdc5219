#pragma once

#include "models/application/changedapplication.h"
#include "models/store/applicationarchive.h"

namespace canbao::app {

/// What other rates change about everything that is kept. Nothing kept is altered.
struct EditionImpact
{
    std::vector<ChangedApplication> applications = {}; ///< newest first
    std::vector<ChangedDraft> drafts = {}; ///< last kept first
    int compared = 0; ///< how many of both were looked at
    int notComparable = 0; ///< their answers name something that the new rates do not have
};

/// Compares every saved application with \a after, and every draft under \a before and \a after. Errors of the archive.
Result<EditionImpact> editionImpact(const store::ApplicationArchive &archive, const ReferenceBooks &before,
                                    const ReferenceBooks &after, QDate today);

} // namespace canbao::app
