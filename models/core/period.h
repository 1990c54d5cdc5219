#pragma once

#include "models/core/yearmonth.h"

namespace canbao {

/// The months in which something holds, both ends included. An end that is not set is open.
struct Period
{
    std::optional<YearMonth> from = {};
    std::optional<YearMonth> to = {};

    bool contains(YearMonth month) const { return (!from || *from <= month) && (!to || month <= *to); }
    bool endsBefore(YearMonth month) const { return to && *to < month; }
    bool overlaps(const Period &other) const
    {
        return (!from || !other.to || *from <= *other.to) && (!other.from || !to || *other.from <= *to);
    }
    bool operator==(const Period &) const = default;
};

} // namespace canbao
