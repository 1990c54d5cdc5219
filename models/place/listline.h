#pragma once

#include "models/place/contributionlist.h"

namespace canbao {

/// One line of a list, understood. The months are whole and not in the future.
struct ListLine
{
    RegionCode region;
    std::optional<YearMonth> from = {}; ///< nothing where the list has only numbers of months
    std::optional<YearMonth> to = {};
    int months = 0;
    bool isPension = true;
    bool isMedical = false;
};

/// The line, or why it does not count. Neither: a line of another scheme.
struct UnderstoodLine
{
    std::optional<ListLine> line = {};
    std::optional<LineProblem> problem = {};
};

UnderstoodLine understand(const ListRow &row, const ListMapping &mapping, const PlaceNames &places, YearMonth latest);
/// The compulsory insurance of employees began in 1951 (劳动保险条例): no list can reach further back.
YearMonth earliestListedMonth();

} // namespace canbao
