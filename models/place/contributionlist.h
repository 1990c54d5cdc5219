#pragma once

#include "models/core/yearmonth.h"
#include "models/place/listmapping.h"
#include "models/region/placenames.h"

namespace canbao {

/// Why a line of a list does not count, or not wholly.
enum class LineTrouble {
    EmptyLine,
    PlaceMissing,
    PlaceUnknown,
    PlaceAmbiguous,
    MonthUnreadable,
    MonthTooEarly,
    MonthInFuture,
    MonthDoubled, ///< the rest of the line counts
    SpanReversed,
    MonthsUnreadable,
    SpanDisagrees,
    SchemeUnknown,
};

struct LineProblem
{
    int line = 0;
    LineTrouble trouble = LineTrouble::EmptyLine;
    QString cell = {}; ///< what stands there
    std::vector<RegionCode> candidates = {}; ///< of a name that several places have
    bool operator==(const LineProblem &) const = default;
};

/// Months paid in one place, until another one begins. A break does not end it.
struct ListedStay
{
    RegionCode region;
    std::optional<YearMonth> firstMonth = {}; ///< nothing where the list has no months, only their number
    std::optional<YearMonth> lastMonth = {};
    int pensionMonths = 0;
    int medicalMonths = 0;
    bool operator==(const ListedStay &) const = default;
};

/// What a list says, as far as it can be understood.
struct ContributionList
{
    std::vector<ListedStay> stays = {}; ///< in the order of time; the last one holds the pension relation
    std::vector<LineProblem> problems = {}; ///< in the order of lines
    int otherLines = 0; ///< of schemes that are not asked for (unemployment, injury, residents' schemes)

    int pensionMonths() const;
    std::optional<YearMonth> lastMonth() const;
};

/// Each calendar month counts once for a scheme. Lines with problems never stop the others. \a latest is this month: a
/// later one cannot have been paid. Without a scheme a line means the pension.
ContributionList readContributionList(const ListTable &table, const ListMapping &mapping, const PlaceNames &places,
                                      YearMonth latest);

} // namespace canbao
