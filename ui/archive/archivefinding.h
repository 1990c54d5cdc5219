#pragma once

#include "models/find/applicationindex.h"
#include "models/items/archivetablemodel.h"

#include <functional>
#include <optional>
#include <vector>

namespace canbao::ui {

/// What the page of saved applications shows: the rows asked for, and what there is to choose from.
struct ArchiveListing
{
    struct Province
    {
        RegionCode code;
        BilingualText name;
    };

    ArchiveRows rows = {};
    int total = 0; ///< of all applications
    /// While the index is being made: percent. The newest are listed meanwhile, whatever was asked for.
    std::optional<int> preparing = std::nullopt;
    std::vector<int> years = {};
    std::vector<Province> provinces = {};
    std::vector<QString> statuses = {}; ///< keys
};

/// How the page asks; the archive and its index stand behind it.
struct ArchiveFinding
{
    std::function<ArchiveListing(const FinderQuery &)> list;
};

} // namespace canbao::ui
