#pragma once

#include "models/core/money.h"
#include "models/core/yearmonth.h"
#include "models/law/source.h"

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace canbao::ui {

/// An estimate by the low, the middle and the high assumptions.
struct EstimateRange
{
    Money low;
    Money middle;
    Money high;
    bool operator==(const EstimateRange &) const = default;
};

/// One grade: what it costs and what it brings.
struct GradeFigures
{
    QString grade; ///< short, it stands below the bar: "100%"
    Money monthlyCost;
    std::optional<EstimateRange> pension; ///< a month; nothing where no estimate can be made
    bool isChosen = false;
    bool isProvisional = false;
    bool operator==(const GradeFigures &) const = default;
};

struct GradeChartData
{
    std::vector<GradeFigures> grades;
    bool operator==(const GradeChartData &) const = default;
};

/// What was paid and received in all until an age.
struct PayBackFigures
{
    int ageMonths = 0;
    Money paid;
    Money received;
    bool operator==(const PayBackFigures &) const = default;
};

struct PayBackChartData
{
    std::vector<PayBackFigures> ages; ///< by rising age; once a year is enough for the picture
    std::optional<int> payBackAgeMonths; ///< nothing when it is not reached
    bool isProvisional = false;
    bool operator==(const PayBackChartData &) const = default;
};

enum class SplitPart { Account, Pool, Medical };

/// Where one month's premium goes. Parts of nothing are left out.
struct SplitChartData
{
    Money account;
    Money pool;
    Money medical;
    bool isProvisional = false; ///< account and pool
    bool isMedicalProvisional = false;
    bool operator==(const SplitChartData &) const = default;
};

/// Between which bases one could pay in the months of one row. What is not set is not known.
struct LimitFigures
{
    YearMonth from;
    YearMonth to; ///< of a row without an end: the month that is looked at
    std::optional<Money> lower;
    std::optional<Money> upper;
    std::optional<Money> wage; ///< the reference wage
    bool isConcluded = false; ///< its months are not stated by the source
    Source source;
    bool operator==(const LimitFigures &) const = default;
};

struct LimitChartData
{
    QString insurance;
    std::vector<LimitFigures> years; ///< oldest first
    bool operator==(const LimitChartData &) const = default;
};

using ChartData = std::variant<GradeChartData, PayBackChartData, SplitChartData, LimitChartData>;

} // namespace canbao::ui
