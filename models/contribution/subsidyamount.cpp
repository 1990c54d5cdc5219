#include "models/contribution/subsidyamount.h"

#include "models/contribution/subsidyrule.h"

#include <algorithm>

namespace canbao {

namespace {

Money moneyOf(const Explanation &explanation)
{
    return std::get<Money>(explanation.value);
}

/// How the contribution itself came about, under the name that it has in a subsidy.
Explanation contribution(Term term, const ContributionLine &line)
{
    Explanation named = line.explanation.value_or(Explanation{.value = *line.total});
    named.term = term;
    return named;
}

/// One month's subsidy, scheme by scheme.
class Amounts
{
public:
    Amounts(const Subsidy &subsidy, YearMonth month, const ContributionQuote &floor)
        : m_subsidy(subsidy)
        , m_month(month)
        , m_floor(floor)
    {
    }

    /// Nothing where it is not known.
    std::optional<Explanation> partOf(const ContributionLine &line)
    {
        switch (m_subsidy.amountKind) {
        case SubsidyAmountKind::Fixed:
            return fixedPart(line.scheme);
        case SubsidyAmountKind::PaidShare:
            return paidPart(line);
        case SubsidyAmountKind::FloorShare:
            return floorPart(line);
        case SubsidyAmountKind::Unknown:
            return std::nullopt;
        }
        Q_UNREACHABLE();
    }

    Standing standing() const { return m_standing; }

private:
    std::optional<Explanation> fixedPart(Scheme scheme)
    {
        const auto amount = m_subsidy.fixed.find(scheme);
        if (amount == m_subsidy.fixed.end())
            return std::nullopt;
        if (m_subsidy.figuresOf && *m_subsidy.figuresOf != static_cast<int>(m_month.year()))
            m_standing = Standing::Provisional; // figures of another year
        return published(Term::Subsidy, amount->second, m_subsidy.source);
    }

    Explanation share(Explanation of, Fraction fraction) const
    {
        const Money part = shareOf(moneyOf(of), fraction);
        return {.term = Term::Subsidy,
                .value = part,
                .formula = Formula::PartOf,
                .inputs = {std::move(of), published(Term::SubsidyParts, Tenths{fraction.parts * 10}, m_subsidy.source),
                           published(Term::SubsidyWhole, Tenths{fraction.of * 10}, m_subsidy.source)},
                .source = m_subsidy.source};
    }

    std::optional<Explanation> paidPart(const ContributionLine &line)
    {
        if (!line.total)
            return std::nullopt;
        m_standing = combined(m_standing, line.standing);
        auto counted = contribution(Term::Contribution, line);
        if (line.scheme == Scheme::Pension && m_subsidy.pensionCap) {
            const auto cap = pensionAtCap(line);
            if (!cap)
                return std::nullopt;
            if (*cap->total < *line.total)
                counted = {.term = Term::Contribution,
                           .value = *cap->total,
                           .formula = Formula::Limited,
                           .inputs = {counted, contribution(Term::UpperLimit, *cap)}};
        }
        return share(std::move(counted), *m_subsidy.share);
    }

    /// What the pension would cost at the grade up to which it counts.
    std::optional<ContributionLine> pensionAtCap(const ContributionLine &line) const
    {
        if (!line.rate)
            return std::nullopt;
        const auto atCap =
            contributionLine(RateFound{&*line.rate}, Scheme::Pension, m_month, PercentGrade{*m_subsidy.pensionCap});
        return atCap.total ? std::optional(atCap) : std::nullopt;
    }

    /// The cheapest variant is the floor ("lowest medical tier").
    const ContributionLine *floorOf(Scheme scheme)
    {
        const ContributionLine *lowest = nullptr;
        for (const auto &line : m_floor.lines) {
            if (line.scheme != scheme || line.month != m_month || !line.total)
                continue;
            m_standing = combined(m_standing, line.standing);
            if (!lowest || *line.total < *lowest->total)
                lowest = &line;
        }
        return lowest;
    }

    std::optional<Explanation> floorPart(const ContributionLine &line)
    {
        const auto *floor = floorOf(line.scheme);
        if (!floor)
            return std::nullopt;
        auto part = share(contribution(Term::FloorContribution, *floor), *m_subsidy.share);
        if (!m_subsidy.shareAboveFloor)
            return part;
        if (!line.total)
            return std::nullopt;
        m_standing = combined(m_standing, line.standing);
        if (*line.total <= *floor->total)
            return part;
        const Explanation above{
            .term = Term::Contribution,
            .value = *line.total - *floor->total,
            .formula = Formula::Difference,
            .inputs = {contribution(Term::Contribution, line), contribution(Term::FloorContribution, *floor)}};
        auto more = share(above, *m_subsidy.shareAboveFloor);
        const Money sum = moneyOf(part) + moneyOf(more);
        return Explanation{
            .term = Term::Subsidy, .value = sum, .formula = Formula::Sum, .inputs = {std::move(part), std::move(more)}};
    }

    const Subsidy &m_subsidy;
    YearMonth m_month;
    const ContributionQuote &m_floor;
    Standing m_standing = Standing::Known;
};

Explanation sumOf(std::vector<Explanation> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    Money sum;
    for (const auto &part : parts)
        sum += moneyOf(part);
    return {.term = Term::Subsidy, .value = sum, .formula = Formula::Sum, .inputs = std::move(parts)};
}

Explanation capped(Explanation amount, const Subsidy &subsidy)
{
    if (!subsidy.monthlyCap || moneyOf(amount) <= *subsidy.monthlyCap)
        return amount;
    return {.term = Term::Subsidy,
            .value = *subsidy.monthlyCap,
            .formula = Formula::Limited,
            .inputs = {std::move(amount), published(Term::UpperLimit, *subsidy.monthlyCap, subsidy.source)}};
}

} // namespace

SubsidyAmount subsidyAmount(const Subsidy &subsidy, YearMonth month, const ContributionQuote &paid,
                            const ContributionQuote &floor)
{
    Amounts amounts(subsidy, month, floor);
    std::vector<Explanation> parts;
    for (const auto &line : paid.lines) {
        if (line.month != month || std::ranges::count(subsidy.schemes, line.scheme) == 0)
            continue;
        auto part = amounts.partOf(line);
        if (!part)
            return {};
        parts.push_back(std::move(*part));
    }
    if (parts.empty())
        return {};
    return {capped(sumOf(std::move(parts)), subsidy), amounts.standing()};
}

} // namespace canbao
