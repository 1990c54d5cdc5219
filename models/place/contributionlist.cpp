#include "models/place/contributionlist.h"

#include "models/place/listline.h"

#include <algorithm>

namespace canbao {

namespace {

/// Where each month since the earliest was paid for one scheme.
using PaidPlaces = std::vector<std::optional<RegionCode>>;

/// Lays the lines on a calendar, then walks along it.
class Calendar
{
public:
    explicit Calendar(YearMonth latest)
        : m_size(static_cast<std::size_t>(std::max(0, monthsBetween(earliestListedMonth(), latest) + 1)))
        , m_pension(m_size)
        , m_medical(m_size)
    {
    }

    /// False when a month was there before; the others count.
    bool add(const ListLine &line);
    std::vector<ListedStay> stays() const;

private:
    static bool mark(PaidPlaces &places, const ListLine &line);
    static void pay(std::vector<ListedStay> &stays, RegionCode place, int ListedStay::*months, YearMonth month);

    std::size_t m_size;
    PaidPlaces m_pension;
    PaidPlaces m_medical;
};

bool Calendar::add(const ListLine &line)
{
    const bool isPensionNew = !line.isPension || mark(m_pension, line);
    const bool isMedicalNew = !line.isMedical || mark(m_medical, line);
    return isPensionNew && isMedicalNew;
}

bool Calendar::mark(PaidPlaces &places, const ListLine &line)
{
    bool isNew = true;
    const int first = monthsBetween(earliestListedMonth(), *line.from);
    for (int at = first; at < first + line.months; ++at) {
        auto &place = places[static_cast<std::size_t>(at)];
        isNew = isNew && !place;
        if (!place)
            place = line.region;
    }
    return isNew;
}

/// One more month of the latest stay there, unless another place has begun since.
void Calendar::pay(std::vector<ListedStay> &stays, RegionCode place, int ListedStay::*months, YearMonth month)
{
    if (stays.empty() || stays.back().region != place)
        stays.push_back({.region = place, .firstMonth = month});
    auto &stay = stays.back();
    stay.lastMonth = month;
    ++(stay.*months);
}

/// Medical months join the pension's stay of that month; paid elsewhere, they make a stay of their own.
void addMedical(std::vector<ListedStay> &stays, std::vector<ListedStay> &elsewhere, RegionCode place, YearMonth month)
{
    const auto isHere = [&](const ListedStay &stay) { return stay.region == place; };
    auto found = std::find_if(stays.rbegin(), stays.rend(),
                              [&](const ListedStay &stay) { return isHere(stay) && *stay.firstMonth <= month; });
    if (found == stays.rend()) {
        if (const auto last = std::find_if(elsewhere.rbegin(), elsewhere.rend(), isHere); last != elsewhere.rend()) {
            last->lastMonth = month;
            ++last->medicalMonths;
        } else {
            elsewhere.push_back(
                {.region = place, .firstMonth = month, .lastMonth = month, .pensionMonths = 0, .medicalMonths = 1});
        }
        return;
    }
    ++found->medicalMonths;
    found->lastMonth = std::max(*found->lastMonth, month);
}

std::vector<ListedStay> Calendar::stays() const
{
    std::vector<ListedStay> stays;
    for (std::size_t at = 0; at < m_size; ++at) {
        if (m_pension[at])
            pay(stays, *m_pension[at], &ListedStay::pensionMonths,
                addMonths(earliestListedMonth(), static_cast<int>(at)));
    }
    std::vector<ListedStay> medicalOnly;
    for (std::size_t at = 0; at < m_size; ++at) {
        if (m_medical[at])
            addMedical(stays, medicalOnly, *m_medical[at], addMonths(earliestListedMonth(), static_cast<int>(at)));
    }
    // The last stay holds the pension relation, so those without pension months come before it.
    const auto end = stays.empty() ? stays.end() : std::prev(stays.end());
    stays.insert(end, medicalOnly.begin(), medicalOnly.end());
    if (stays.size() > 1)
        std::stable_sort(stays.begin(), std::prev(stays.end()), [](const ListedStay &one, const ListedStay &other) {
            return *one.firstMonth < *other.firstMonth;
        });
    return stays;
}

/// Lists that only count months: in the order of their lines.
void addCounted(std::vector<ListedStay> &stays, const ListLine &line)
{
    if (stays.empty() || stays.back().region != line.region)
        stays.push_back({.region = line.region});
    stays.back().pensionMonths += line.isPension ? line.months : 0;
    stays.back().medicalMonths += line.isMedical ? line.months : 0;
}

} // namespace

int ContributionList::pensionMonths() const
{
    int months = 0;
    for (const auto &stay : stays)
        months += stay.pensionMonths;
    return months;
}

std::optional<YearMonth> ContributionList::lastMonth() const
{
    std::optional<YearMonth> last;
    for (const auto &stay : stays)
        last = std::max(last, stay.lastMonth);
    return last;
}

ContributionList readContributionList(const ListTable &table, const ListMapping &mapping, const PlaceNames &places,
                                      YearMonth latest)
{
    ContributionList list;
    Calendar calendar(latest);
    std::vector<ListedStay> counted;
    for (const auto &row : table.rows) {
        const auto [line, problem] = understand(row, mapping, places, latest);
        if (problem)
            list.problems.push_back(*problem);
        if (line && !line->from)
            addCounted(counted, *line);
        else if (line && !calendar.add(*line))
            list.problems.push_back({.line = row.line, .trouble = LineTrouble::MonthDoubled});
        list.otherLines += !line && !problem ? 1 : 0;
    }
    list.stays = calendar.stays();
    list.stays.insert(list.stays.end(), counted.begin(), counted.end());
    return list;
}

} // namespace canbao
