#include "models/contribution/ratebook.h"

#include <algorithm>
#include <iterator>
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

bool isFound(const RateAnswer &answer)
{
    return std::holds_alternative<RateFound>(answer);
}

bool isOfVariant(const RateAnswer &answer, const QString &variant)
{
    const auto *row = rowOf(answer);
    return row && row->variant.key == variant;
}

bool sameFigures(const ContributionRate &one, const ContributionRate &other)
{
    return one.total == other.total && one.personalAccount == other.personalAccount
        && one.lowerLimit == other.lowerLimit && one.upperLimit == other.upperLimit
        && one.fixedMonthly == other.fixedMonthly && one.supplementRate == other.supplementRate
        && one.supplementMonthly == other.supplementMonthly;
}

/// Whether an entered row repeats the published figures and says from what one may choose, which they leave open.
bool completes(const ContributionRate &entered, const ContributionRate &published)
{
    const bool keepsWage = !published.referenceWage || published.referenceWage == entered.referenceWage;
    return published.grades.kind == GradeKind::Unknown && entered.grades.kind != GradeKind::Unknown && keepsWage
        && sameFigures(entered, published);
}

/// Whether an entered answer says more than the published one: for this very month, or of later months.
bool saysMore(const RateAnswer &entered, const RateAnswer &published)
{
    if (isFound(published))
        return isFound(entered) && completes(*rowOf(entered), *rowOf(published));
    if (isFound(entered) || !isKnown(published))
        return true;
    return rowOf(published)->period.to < rowOf(entered)->period.to; // months that are not known count as the earliest
}

/// Brings an entered answer into the published ones. A variant of its own is one more to choose from, unless it ended
/// while others go on.
void weigh(std::vector<RateAnswer> &all, const RateAnswer &entered)
{
    const auto *row = rowOf(entered);
    if (!row)
        return;
    const auto same =
        std::ranges::find_if(all, [row](const auto &answer) { return isOfVariant(answer, row->variant.key); });
    if (same != all.end()) {
        if (saysMore(entered, *same))
            *same = entered;
        return;
    }
    if (!isFound(entered) && std::ranges::any_of(all, isFound))
        return;
    if (all.size() == 1 && !rowOf(all.front()))
        all.clear(); // "unknown" was said for want of any row
    all.push_back(entered);
}

/// The months of \a period in which another of \a rows may hold than the month before. What is published does not
/// change between them.
std::set<YearMonth> monthsOfChange(const Rows &rows, const Period &period)
{
    std::set<YearMonth> months;
    const auto add = [&months, &period](std::optional<YearMonth> month) {
        if (month && period.contains(*month))
            months.insert(*month);
    };
    add(period.from);
    for (const auto *row : rows) {
        add(row->period.from);
        if (row->period.to)
            add(addMonths(*row->period.to, 1));
    }
    return months;
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

RateBook::Shelf::Shelf(std::vector<ContributionRate> rows) : rates(std::move(rows))
{
    for (std::size_t index = 0; index < rates.size(); ++index)
        places[{rates[index].region, rates[index].scheme}].push_back(index);
}

std::vector<const ContributionRate *> RateBook::Shelf::rowsOf(RegionCode region, Scheme scheme) const
{
    std::vector<const ContributionRate *> rows;
    if (const auto found = places.find({region, scheme}); found != places.end()) {
        for (const auto index : found->second)
            rows.push_back(&rates[index]);
    }
    return rows;
}

std::vector<RateAnswer> RateBook::Shelf::answersFor(std::span<const RegionCode> chain, Scheme scheme,
                                                    YearMonth month) const
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

RateBook::RateBook(std::vector<ContributionRate> rates, std::vector<ContributionRate> entered)
    : m_published(std::move(rates))
    , m_entered(std::move(entered))
{
}

void RateBook::setEntered(std::vector<ContributionRate> entered)
{
    m_entered = Shelf(std::move(entered));
}

std::vector<RateAnswer> RateBook::ratesFor(std::span<const RegionCode> chain, Scheme scheme, YearMonth month) const
{
    auto all = m_published.answersFor(chain, scheme, month);
    if (m_entered.rates.empty())
        return all;
    for (const auto &entered : m_entered.answersFor(chain, scheme, month))
        weigh(all, entered);
    return all;
}

RateAnswer RateBook::rateFor(std::span<const RegionCode> chain, Scheme scheme, const QString &variant,
                             YearMonth month) const
{
    for (const auto &answer : ratesFor(chain, scheme, month)) {
        if (isOfVariant(answer, variant))
            return answer;
    }
    return RateUnknown{};
}

std::optional<RateBook::Superseding> RateBook::supersededBy(std::span<const RegionCode> chain,
                                                            const ContributionRate &entered) const
{
    for (const auto month : monthsOfChange(rowsIn(chain, entered.scheme), entered.period)) {
        for (const auto &answer : m_published.answersFor(chain, entered.scheme, month)) {
            if (isFound(answer) && isOfVariant(answer, entered.variant.key) && !completes(entered, *rowOf(answer)))
                return Superseding{rowOf(answer), month};
        }
    }
    return std::nullopt;
}

std::vector<Variant> RateBook::variants(std::span<const RegionCode> chain, Scheme scheme) const
{
    std::vector<Variant> found;
    for (const auto *row : rowsIn(chain, scheme)) {
        if (std::ranges::count(found, row->variant.key, &Variant::key) == 0)
            found.push_back(row->variant);
    }
    return found;
}

std::vector<const ContributionRate *> RateBook::rowsIn(std::span<const RegionCode> chain, Scheme scheme) const
{
    std::vector<const ContributionRate *> rows;
    for (const auto region : chain)
        std::ranges::copy(m_published.rowsOf(region, scheme), std::back_inserter(rows));
    return rows;
}

std::vector<const ContributionRate *> RateBook::history(RegionCode region, Scheme scheme) const
{
    auto rows = m_published.rowsOf(region, scheme);
    std::ranges::stable_sort(rows, startsEarlier);
    return rows;
}

std::vector<Scheme> RateBook::schemes(std::span<const RegionCode> chain) const
{
    std::set<Scheme> found;
    for (const auto *shelf : {&m_published, &m_entered}) {
        for (const auto &[key, rows] : shelf->places) {
            if (std::ranges::find(chain, key.first) != chain.end())
                found.insert(key.second);
        }
    }
    return {found.begin(), found.end()};
}

} // namespace canbao
