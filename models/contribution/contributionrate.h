#pragma once

#include "models/core/language.h"
#include "models/core/money.h"
#include "models/core/period.h"
#include "models/law/source.h"
#include "models/region/regioncode.h"

#include <optional>
#include <vector>

namespace canbao {

/// A branch of social insurance that a flexible employee can join.
enum class Scheme { Pension, Medical, Unemployment };

/// The stable word in data and JSON ("pension").
QString schemeKey(Scheme scheme);
std::optional<Scheme> schemeFromKey(QStringView key);

/// One of several ways to be insured in the same scheme and region ("with personal account", "tier 1").
/// The key is "standard" where there is only one way.
struct Variant
{
    QString key;
    BilingualText name;
    bool operator==(const Variant &) const = default;
};

/// What a region lets one choose from.
enum class GradeKind {
    Free, ///< any base between the limits
    Percent, ///< published percentages of the reference wage
    Yuan, ///< published bases
    Fixed, ///< one base for everybody
    Unknown, ///< not known: shown like Free, and said
};

/// The stable word in data and JSON ("free").
QString gradeKindKey(GradeKind kind);
std::optional<GradeKind> gradeKindFromKey(QStringView key);

/// Published grades. Only the list that belongs to the kind is filled.
struct GradeList
{
    GradeKind kind = GradeKind::Unknown;
    std::vector<Rate> percents = {};
    std::vector<Money> bases = {};
    std::vector<QString> names = {}; ///< one for each grade where the notice names them; may be empty texts
    bool operator==(const GradeList &) const = default;
};

/// To what a base worked out from a percentage is rounded.
enum class BaseRounding { Yuan, Fen };

/// One row of the reference data: what a region charges for a scheme over a period. What is not set is not known.
struct ContributionRate
{
    RegionCode region;
    Scheme scheme = Scheme::Pension;
    Variant variant = {};
    Period period = {};
    PeriodBasis periodBasis = PeriodBasis::Unknown;
    std::optional<Money> referenceWage = {};
    std::optional<Money> lowerLimit = {};
    std::optional<Money> upperLimit = {};
    std::optional<Rate> total = {}; ///< share of the base, without supplement
    std::optional<Rate> personalAccount = {};
    std::optional<Rate> supplementRate = {}; ///< charged on the base on top of total
    std::optional<Money> fixedMonthly = {}; ///< the whole basic charge where it does not depend on a base
    std::optional<Money> supplementMonthly = {}; ///< on top
    BaseRounding baseRounding = BaseRounding::Yuan;
    GradeList grades = {};
    Source source = {}; ///< its confidence is that of the figures

    /// Whether a charge can be worked out at all.
    bool hasCharge() const { return total || fixedMonthly; }
    /// With a fixed amount only a proportional supplement depends on the base.
    bool needsBase() const { return !fixedMonthly || supplementRate; }
    bool operator==(const ContributionRate &) const = default;
};

} // namespace canbao
