#pragma once

#include "models/contribution/ratebook.h"

#include <optional>

namespace canbao {

class RegionDirectory;

/// What a notice or bureau prints as the charge of a month, to be worked out again from its figures.
struct RateExample
{
    int line = 0; ///< of its file, for whoever edits it
    RegionCode region;
    Scheme scheme = Scheme::Pension;
    QString variant = {};
    YearMonth month = {};
    std::optional<Rate> percent = {}; ///< of the reference wage; not set: the lowest base, or the fixed amount
    Money monthly = {};
};

/// What the book gives for the example's region and month: a rate in force alone counts, none that is provisional.
std::optional<Money> resultOf(const RateExample &example, const RateBook &rates, const RegionDirectory &regions);

} // namespace canbao
