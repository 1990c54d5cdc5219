#include "models/pension/contributionpath.h"

#include "models/core/growth.h"

#include <algorithm>

namespace canbao {

namespace {

constexpr int YearMonths = 12;

/// The row's own reference wage, or that of the latest earlier row of the same region; null where none is known.
const ContributionRate *wageRowOf(const RateBook &rates, const ContributionRate &row)
{
    if (row.referenceWage)
        return &row;
    const ContributionRate *latest = nullptr;
    for (const auto *earlier : rates.history(row.region, row.scheme)) {
        const bool isEarlier = earlier->period.from && row.period.from && *earlier->period.from < *row.period.from;
        if (isEarlier && earlier->referenceWage)
            latest = earlier;
    }
    return latest;
}

/// The first month of the contribution year after that of \a month, counted from \a start.
YearMonth nextYearStart(YearMonth start, YearMonth month)
{
    const int gone = std::max(0, monthsBetween(start, month));
    return addMonths(start, (gone / YearMonths + 1) * YearMonths);
}

/// Puts a path together, published months first.
class PathBuilder
{
public:
    PathBuilder(const RateBook &rates, const PathQuestion &question, const GradeChoice &grade)
        : m_rates(rates)
        , m_question(question)
        , m_grade(grade)
    {
    }

    Result<ContributionPath> build()
    {
        const YearMonth lastRow = lastRowBegins();
        for (int index = 0; index < m_question.months; ++index) {
            const YearMonth month = addMonths(m_question.first, index);
            if (index == 0 || month <= lastRow) {
                if (const auto done = lookUp(month); !done)
                    return failure(done);
                if (m_path.obstacle != ContributionPath::Obstacle::None)
                    break;
            }
            if (month >= m_growsFrom)
                growTo(monthsBetween(m_growsFrom, month) / YearMonths + 1);
            extend(month);
        }
        return m_path;
    }

private:
    YearMonth lastRowBegins() const
    {
        YearMonth last = m_question.first;
        for (const RegionCode region : m_question.chain) {
            for (const auto *row : m_rates.history(region, Scheme::Pension))
                last = std::max(last, row->period.from.value_or(last));
        }
        return last;
    }

    /// Takes the figures of the first month, and later those of each row that comes into force.
    Result<void> lookUp(YearMonth month)
    {
        const auto answer = m_rates.ratesFor(m_question.chain, Scheme::Pension, month).front();
        const auto *row = rowOf(answer);
        const bool isFirst = month == m_question.first;
        if (!isFirst && (!std::holds_alternative<RateFound>(answer) || row == m_row))
            return {};
        // From the first month on: a base that a later row does not allow moves with its limits.
        auto cost = quote(m_rates, m_question.chain, {{.scheme = Scheme::Pension, .grade = m_grade}}, m_question.first,
                          monthsBetween(m_question.first, month) + 1);
        if (!cost)
            return failure(cost);
        m_row = row;
        take(std::move(cost->lines.back()));
        if (row)
            m_growsFrom = endOfFigures(month, answer);
        return {};
    }

    /// Until when the figures hold: a row with an end until then, an open or a provisional one for the contribution
    /// year that \a month lies in.
    static YearMonth endOfFigures(YearMonth month, const RateAnswer &answer)
    {
        const auto &period = rowOf(answer)->period;
        if (!isProvisional(answer) && period.to)
            return addMonths(*period.to, 1);
        const YearMonth january(month.year(), std::chrono::January);
        return nextYearStart(period.to ? addMonths(*period.to, 1) : period.from.value_or(january), month);
    }

    void take(ContributionLine line)
    {
        using Obstacle = ContributionPath::Obstacle;
        if (!line.total || !line.base || !line.personalAccount || !line.rate->total) {
            m_path.obstacle = Obstacle::RateUnknown;
            return;
        }
        const auto *wageRow = wageRowOf(m_rates, *line.rate);
        if (!wageRow) {
            m_path.obstacle = Obstacle::WageUnknown;
            return;
        }
        m_figures = {.base = *line.base,
                     .wage = *wageRow->referenceWage,
                     .index = ratio(*line.base, *wageRow->referenceWage),
                     .premium = *line.total,
                     .account = *line.personalAccount,
                     .standing =
                         wageRow->referenceWage == line.rate->referenceWage ? line.standing : Standing::Provisional,
                     .line = m_path.lines.size()};
        m_path.wageRows.push_back(*wageRow);
        m_path.lines.push_back(std::move(line));
    }

    void growTo(int years)
    {
        if (years == m_figures.years)
            return;
        const auto &row = *m_path.lines.back().rate;
        const int more = years - m_figures.years;
        m_figures.base = grown(m_figures.base, m_question.wageGrowth, more);
        m_figures.wage = grown(m_figures.wage, m_question.wageGrowth, more);
        m_figures.premium = m_figures.base.share(*row.total, Rounding::HalfUp);
        m_figures.account = m_figures.base.share(*row.personalAccount, Rounding::HalfUp);
        m_figures.years = years;
    }

    void extend(YearMonth month)
    {
        PathStretch figures = m_figures;
        if (!m_path.stretches.empty()) {
            auto &last = m_path.stretches.back();
            if (last.line == figures.line && last.years == figures.years && last.from.year() == month.year()) {
                ++last.months;
                return;
            }
        }
        figures.from = month;
        figures.months = 1;
        m_path.stretches.push_back(figures);
    }

    const RateBook &m_rates;
    const PathQuestion &m_question;
    const GradeChoice &m_grade;
    ContributionPath m_path;
    PathStretch m_figures;
    const ContributionRate *m_row = nullptr;
    YearMonth m_growsFrom = {};
};

} // namespace

int ContributionPath::months() const
{
    int sum = 0;
    for (const auto &stretch : stretches)
        sum += stretch.months;
    return sum;
}

Money ContributionPath::paid() const
{
    Money sum;
    for (const auto &stretch : stretches)
        sum += stretch.premium * stretch.months;
    return sum;
}

Money ContributionPath::toAccount() const
{
    Money sum;
    for (const auto &stretch : stretches)
        sum += stretch.account * stretch.months;
    return sum;
}

Standing ContributionPath::standing() const
{
    if (obstacle != Obstacle::None)
        return Standing::Unknown;
    Standing worst = usesEarlierWage() ? Standing::Provisional : Standing::Known;
    for (const auto &line : lines)
        worst = combined(worst, line.standing);
    return worst;
}

bool ContributionPath::usesEarlierWage() const
{
    return !std::ranges::equal(
        lines, wageRows, [](const ContributionLine &line, const ContributionRate &row) { return line.rate == row; });
}

Result<ContributionPath> contributionPath(const RateBook &rates, const PathQuestion &question, const GradeChoice &grade)
{
    Q_ASSERT(question.months >= 0 && question.months <= 600);
    return PathBuilder(rates, question, grade).build();
}

} // namespace canbao
