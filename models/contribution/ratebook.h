#pragma once

#include "models/contribution/contributionrate.h"

#include <map>
#include <span>
#include <variant>
#include <vector>

namespace canbao {

/// The rate in force.
struct RateFound
{
    const ContributionRate *rate;
};

/// No rate for the month is known; this is the latest earlier one (or one whose months are not known at all).
struct RateProvisional
{
    const ContributionRate *rate;
};

/// Nothing to compute with. The row tells what else is known (limits without a rate), if there is one.
struct RateUnknown
{
    const ContributionRate *rate = nullptr;
};

/// Found, provisional or unknown: the caller handles all three.
using RateAnswer = std::variant<RateFound, RateProvisional, RateUnknown>;

/// The row behind an answer; null where there is none.
const ContributionRate *rowOf(const RateAnswer &answer);
bool isKnown(const RateAnswer &answer);
bool isProvisional(const RateAnswer &answer);

/// Every region's rates over time: those of the reference data, and those that somebody entered from a notice, which
/// count only where and while the reference data have none, or repeat their figures and add the list of grades.
class RateBook
{
public:
    RateBook() = default;
    explicit RateBook(std::vector<ContributionRate> rates, std::vector<ContributionRate> entered = {});

    /// Takes the place of what was entered before.
    void setEntered(std::vector<ContributionRate> entered);
    const std::vector<ContributionRate> &entered() const { return m_entered.rates; }
    /// Every row of the reference data, in their order.
    const std::vector<ContributionRate> &published() const { return m_published.rates; }

    /// The answer for each variant that the first region of \a chain (county, prefecture, province) with a row for
    /// \a month has; failing that, of the first region with an earlier row, as provisional. Never empty: without any
    /// row, one RateUnknown. Where that is provisional or unknown, an entered rate for the month takes its place; an
    /// entered one of earlier months does where it is newer than the published one. An entered row also does for one in
    /// force whose figures it repeats and whose unknown choice of bases it fills in.
    std::vector<RateAnswer> ratesFor(std::span<const RegionCode> chain, Scheme scheme, YearMonth month) const;
    /// The same for one variant; RateUnknown when the region has no such variant.
    RateAnswer rateFor(std::span<const RegionCode> chain, Scheme scheme, const QString &variant, YearMonth month) const;
    /// The published row that answers in place of an entered one, which is no longer counted then, and the first month
    /// in which it does. Nothing while the entered row counts in all its months.
    struct Superseding
    {
        const ContributionRate *rate;
        YearMonth from;
    };
    std::optional<Superseding> supersededBy(std::span<const RegionCode> chain, const ContributionRate &entered) const;
    /// The published ways to be insured in the regions of \a chain, each once.
    std::vector<Variant> variants(std::span<const RegionCode> chain, Scheme scheme) const;
    /// All published rows of a region and scheme, oldest first.
    std::vector<const ContributionRate *> history(RegionCode region, Scheme scheme) const;
    /// Schemes for which any region of \a chain has rows.
    std::vector<Scheme> schemes(std::span<const RegionCode> chain) const;

private:
    /// Rows with a way to find those of a region and scheme.
    struct Shelf
    {
        Shelf() = default;
        explicit Shelf(std::vector<ContributionRate> rows);
        std::vector<const ContributionRate *> rowsOf(RegionCode region, Scheme scheme) const;
        std::vector<RateAnswer> answersFor(std::span<const RegionCode> chain, Scheme scheme, YearMonth month) const;

        std::vector<ContributionRate> rates;
        std::map<std::pair<RegionCode, Scheme>, std::vector<std::size_t>> places;
    };

    std::vector<const ContributionRate *> rowsIn(std::span<const RegionCode> chain, Scheme scheme) const;

    Shelf m_published;
    Shelf m_entered;
};

} // namespace canbao
