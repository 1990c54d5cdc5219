#pragma once

#include "models/contribution/grade.h"
#include "models/contribution/ratebook.h"

#include <optional>
#include <vector>

namespace canbao {

/// Whether an amount rests on the published rate in force, on one entered by hand from a notice, on an older one, or is
/// not known. From better to worse.
enum class Standing { Known, EnteredByHand, Provisional, Unknown };

/// The stable word in data and JSON ("provisional").
QString standingKey(Standing standing);
std::optional<Standing> standingFromKey(QStringView key);

/// What amounts that rest on the answer are. A row without a charge is not known.
Standing standingOf(const RateAnswer &answer);

/// The worse of two.
Standing combined(Standing one, Standing other);
/// What is known of a sum that was kept: nought of something not known is nothing.
std::optional<Money> knownPart(Money sum, Standing standing);

/// What one scheme costs in one month.
struct ContributionLine
{
    Scheme scheme = Scheme::Pension;
    Variant variant = {};
    YearMonth month = {};
    Standing standing = Standing::Unknown;
    std::optional<Money> base = {};
    std::optional<Money> total = {}; ///< basic charge and supplement
    std::optional<Money> personalAccount = {}; ///< not set where the split is not known
    std::optional<Money> pooled = {}; ///< the total without the personal account; supplements stay here
    std::optional<Explanation> explanation = {}; ///< of the total
    std::optional<Explanation> splitExplanation = {}; ///< of the pooled part; not set where the split is not known
    std::optional<ContributionRate> rate = {}; ///< the row that was used, or that tells what little is known

    bool operator==(const ContributionLine &) const = default;
};

/// The charge of one month for one row: base × total rate, or the fixed amount, plus supplements, each part rounded
/// half-up to the fen; the personal account is computed from the base once, pooled is the rest (国发〔2005〕38号).
/// Where the base cannot be worked out, the line is Unknown and has no amounts.
ContributionLine contributionLine(const RateAnswer &answer, Scheme scheme, YearMonth month, const GradeChoice &grade);

/// Several months of several schemes.
struct ContributionQuote
{
    std::vector<ContributionLine> lines; ///< by month, then scheme

    /// The sum of what is known; \a month not set: of all months.
    Money knownTotal(std::optional<YearMonth> month = {}) const;
    /// The same; nothing where nothing is known: no sum of nothing is nought.
    std::optional<Money> knownSum(std::optional<YearMonth> month = {}) const;
    /// Unknown as soon as one line of the month is.
    Standing standing(std::optional<YearMonth> month = {}) const;
    std::vector<YearMonth> months() const;
    bool operator==(const ContributionQuote &) const = default;
};

/// One scheme to be quoted.
struct SchemeChoice
{
    Scheme scheme = Scheme::Pension;
    QString variant = {}; ///< empty: every variant, a line each
    GradeChoice grade = FloorGrade{};
    /// Charged on the base of the first choice, brought within this scheme's limits instead of refused; \a grade counts
    /// only in months in which the first choice has no base.
    bool follows = false;
};

/// Quotes month by month, so that a change of rates inside the plan shows. \a months is 1 to 600.
/// A grade that breaks a limit is an error only where it was chosen as a base for that very scheme, and only in the
/// first month: when limits move later in the plan, the base moves with them, as at the bureau.
Result<ContributionQuote> quote(const RateBook &rates, std::span<const RegionCode> chain,
                                const std::vector<SchemeChoice> &choices, YearMonth first, int months);

} // namespace canbao
