#include "models/contribution/ratebook.h"

#include <algorithm>
#include <set>

namespace canbao {

namespace {

using Rows = std::vector<const ContributionRate *>;

bool isUndated(const Period &period)
{
    return !period.from && !period.to;
}

bool startsEarlier(const ContributionRate *one, const ContributionRate *other)
{
    return one->period.from < other->period.from; // a start that is not set counts as the earliest
}

const ContributionRate *&slotFor(Rows &perVariant, const ContributionRate *row)
{
    const auto sameVariant = [row](const auto *kept) { return kept->variant.key == row->variant.key; };
    const auto kept = std::ranges::find_if(perVariant, sameVariant);
    if (kept != perVariant.end())
        return *kept;
    return perVariant.emplace_back(row);
}

/// The row in force for each variant.
Rows inForce(const Rows &rows, YearMonth month)
{
    Rows perVariant;
    for (const auto *row : rows) {
        if (isUndated(row->period) || !row->period.contains(month))
            continue;
        auto &kept = slotFor(perVariant, row);
        if (startsEarlier(kept, row))
            kept = row;
    }
    return perVariant;
}

std::optional<YearMonth> latestEnd(const Rows &rows, YearMonth month)
{
    std::optional<YearMonth> latest;
    for (const auto *row : rows) {
        if (row->period.endsBefore(month))
            latest = std::max(latest, row->period.to);
    }
    return latest;
}

/// The variants that held at the region's latest end, and those whose months are not known at all. A variant that ended
/// earlier was superseded, so it is no guess for today.
Rows lastKnown(const Rows &rows, YearMonth month)
{
    const auto latest = latestEnd(rows, month);
    Rows perVariant;
    for (const auto *row : rows) {
        if (row->period.endsBefore(month) && row->period.to == latest)
            slotFor(perVariant, row) = row;
    }
    for (const auto *row : rows) {
        if (isUndated(row->period))
            slotFor(perVariant, row);
    }
    return perVariant;
}

template<typename Answer>
std::vector<RateAnswer> answers(const Rows &rows)
{
    std::vector<RateAnswer> result;
    for (const auto *row : rows) {
        if (row->hasCharge())
            result.emplace_back(Answer{row});
        else
            result.emplace_back(RateUnknown{row});
    }
    return result;
}

} // namespace

const ContributionRate *rowOf(const RateAnswer &answer)
{
    return std::visit([](const auto &found) { return found.rate; }, answer);
}

bool isKnown(const RateAnswer &answer)
{
    return !std::holds_alternative<RateUnknown>(answer);
}

bool isProvisional(const RateAnswer &answer)
{
    return std::holds_alternative<RateProvisional>(answer);
}

RateBook::RateBook(std::vector<ContributionRate> rates) : m_rates(std::move(rates))
{
    for (std::size_t index = 0; index < m_rates.size(); ++index)
        m_rows[{m_rates[index].region, m_rates[index].scheme}].push_back(index);
}

std::vector<RateAnswer> RateBook::ratesFor(std::span<const RegionCode> chain, Scheme scheme, YearMonth month) const
{
    for (const auto region : chain) {
        if (const auto rows = inForce(rowsOf(region, scheme), month); !rows.empty())
            return answers<RateFound>(rows);
    }
    for (const auto region : chain) {
        if (const auto rows = lastKnown(rowsOf(region, scheme), month); !rows.empty())
            return answers<RateProvisional>(rows);
    }
    return {RateUnknown{}};
}

RateAnswer RateBook::rateFor(std::span<const RegionCode> chain, Scheme scheme, const QString &variant,
                             YearMonth month) const
{
    for (const auto &answer : ratesFor(chain, scheme, month)) {
        if (const auto *row = rowOf(answer); row && row->variant.key == variant)
            return answer;
    }
    return RateUnknown{};
}

std::vector<const ContributionRate *> RateBook::history(RegionCode region, Scheme scheme) const
{
    auto rows = rowsOf(region, scheme);
    std::ranges::stable_sort(rows, startsEarlier);
    return rows;
}

std::vector<Scheme> RateBook::schemes(std::span<const RegionCode> chain) const
{
    std::set<Scheme> found;
    for (const auto &[key, rows] : m_rows) {
        if (std::ranges::find(chain, key.first) != chain.end())
            found.insert(key.second);
    }
    return {found.begin(), found.end()};
}

std::vector<const ContributionRate *> RateBook::rowsOf(RegionCode region, Scheme scheme) const
{
    std::vector<const ContributionRate *> rows;
    if (const auto found = m_rows.find({region, scheme}); found != m_rows.end()) {
        for (const auto index : found->second)
            rows.push_back(&m_rates[index]);
    }
    return rows;
}

} // namespace canbao
