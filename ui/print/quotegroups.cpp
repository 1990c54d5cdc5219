#include "ui/print/quotegroups.h"

#include <algorithm>

namespace canbao::ui {

namespace {

bool costsTheSame(const ContributionLine &one, const ContributionLine &other)
{
    return one.scheme == other.scheme && one.variant == other.variant && one.base == other.base
        && one.total == other.total && one.personalAccount == other.personalAccount && one.pooled == other.pooled
        && one.standing == other.standing;
}

bool sameInsurance(const ContributionLine &one, const ContributionLine &other)
{
    return one.scheme == other.scheme && one.variant.key == other.variant.key;
}

std::optional<Money> added(const std::optional<Money> &one, const std::optional<Money> &other)
{
    return one && other ? std::optional(*one + *other) : std::nullopt;
}

void addLine(ContributionLine &sum, const ContributionLine &line)
{
    sum.standing = combined(sum.standing, line.standing);
    sum.total = sum.total ? *sum.total + line.total.value_or(Money()) : line.total;
    sum.personalAccount = added(sum.personalAccount, line.personalAccount);
    sum.pooled = added(sum.pooled, line.pooled);
}

} // namespace

std::vector<ContributionLine> linesOf(const ContributionQuote &quote, YearMonth month)
{
    std::vector<ContributionLine> lines;
    std::copy_if(quote.lines.begin(), quote.lines.end(), std::back_inserter(lines),
                 [month](const ContributionLine &line) { return line.month == month; });
    return lines;
}

std::vector<YearMonth> monthsOfChange(const ContributionQuote &quote)
{
    std::vector<YearMonth> months;
    std::vector<ContributionLine> before;
    for (const YearMonth month : quote.months()) {
        auto lines = linesOf(quote, month);
        if (!std::equal(lines.begin(), lines.end(), before.begin(), before.end(), costsTheSame))
            months.push_back(month);
        before = std::move(lines);
    }
    return months;
}

std::vector<ContributionLine> changedLines(const ContributionQuote &quote, YearMonth month)
{
    auto lines = linesOf(quote, month);
    const auto before = linesOf(quote, addMonths(month, -1));
    std::erase_if(lines, [&before](const ContributionLine &line) {
        return std::any_of(before.begin(), before.end(),
                           [&line](const ContributionLine &other) { return costsTheSame(line, other); });
    });
    return lines;
}

std::vector<ContributionLine> yearLines(const ContributionQuote &quote)
{
    std::vector<ContributionLine> years;
    for (const ContributionLine &line : quote.lines) {
        const auto year = std::find_if(years.begin(), years.end(),
                                       [&](const ContributionLine &other) { return sameInsurance(line, other); });
        if (year == years.end()) {
            years.push_back(line);
            years.back().base.reset();
            years.back().rate.reset();
        } else {
            addLine(*year, line);
        }
    }
    return years;
}

ContributionLine sumOf(const std::vector<ContributionLine> &lines)
{
    ContributionLine sum = lines.front();
    for (auto line = lines.begin() + 1; line != lines.end(); ++line)
        addLine(sum, *line);
    sum.base.reset();
    return sum;
}

std::vector<ContributionLine> linesByRate(const ContributionQuote &quote)
{
    std::vector<ContributionLine> found;
    for (const ContributionLine &line : quote.lines) {
        const auto same = std::find_if(found.begin(), found.end(), [&](const ContributionLine &other) {
            return sameInsurance(line, other) && line.rate == other.rate;
        });
        if (same == found.end())
            found.push_back(line);
        else
            same->standing = combined(same->standing, line.standing);
    }
    return found;
}

} // namespace canbao::ui
