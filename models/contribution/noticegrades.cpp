#include "models/contribution/noticegrades.h"

#include "models/contribution/grade.h"
#include "models/contribution/noticefigures.h"
#include "models/identity/typedtext.h"

#include <algorithm>

namespace canbao {

namespace {

using Code = Error::Code;

constexpr std::size_t MostGrades = 50; // the longest list seen, Jiangsu's, has twelve
constexpr int LongestGradeName = 40;
constexpr auto HighestPercent = Rate::fromPercent(1000); // far above the usual 300 %: catches an amount of yuan

/// The base of a percentage before any limit; nothing while the wage is not known.
std::optional<Money> freeBase(const ContributionRate &rate, Rate percent)
{
    ContributionRate open = rate;
    open.lowerLimit.reset();
    open.upperLimit.reset();
    const auto graded = baseFor(open, PercentGrade{percent});
    return graded ? std::optional(graded->base) : std::nullopt;
}

bool isWithin(const ContributionRate &rate, Money base, Money tolerance)
{
    return (!rate.lowerLimit || *rate.lowerLimit <= base + tolerance)
        && (!rate.upperLimit || base <= *rate.upperLimit + tolerance);
}

bool isWithin(const ContributionRate &rate, Money base)
{
    return isWithin(rate, base, Money());
}

/// Published limits are 60 % and 300 % of the wage as well, but rounded the notice's own way: a yuan is no mistake.
bool isWithin(const ContributionRate &rate, Rate percent)
{
    const auto base = freeBase(rate, percent);
    return !base || isWithin(rate, *base, Money::fromYuan(1));
}

bool isBlankGrade(const NoticeGrade &grade)
{
    return grade.figure.trimmed().isEmpty() && grade.name.trimmed().isEmpty();
}

class GradeReader
{
public:
    GradeReader(const NoticeAnswers &answers, ContributionRate &rate) : m_answers(answers), m_rate(rate) { }

    std::vector<NoticeProblem> read()
    {
        const auto filled =
            static_cast<std::size_t>(std::ranges::count_if(m_answers.grades, std::not_fn(isBlankGrade)));
        m_rate.grades.kind = m_answers.gradeKind;
        if (m_answers.gradeKind == GradeKind::Fixed || (!isListed(m_answers.gradeKind) && filled > 0) || isOutOfPlace())
            refuse({}, Code::NoticeGradesUnfit);
        else if (isListed(m_answers.gradeKind) && filled == 0)
            refuse(0, Code::NoticeGradesMissing);
        else if (filled > MostGrades)
            refuse({}, Code::NoticeGradesTooMany, {static_cast<int>(MostGrades)});
        else
            readRows();
        return std::move(m_problems);
    }

private:
    /// A list is one of bases of the pension; a fixed amount has no base.
    bool isOutOfPlace() const
    {
        return isListed(m_answers.gradeKind) && (m_answers.scheme != Scheme::Pension || m_rate.fixedMonthly);
    }

    void refuse(std::optional<int> row, Code code, std::vector<ErrorValue> values = {})
    {
        m_problems.push_back({NoticeField::Grades, {.code = code, .values = std::move(values)}, row});
    }

    /// Sentences count from 1, as the form does.
    void refuseRow(int row, Code code) { refuse(row, code, {row + 1}); }

    void readRows()
    {
        QStringList names;
        for (int row = 0; row < static_cast<int>(m_answers.grades.size()); ++row) {
            const NoticeGrade &grade = m_answers.grades[static_cast<std::size_t>(row)];
            if (isBlankGrade(grade))
                continue;
            names << grade.name.simplified();
            if (m_answers.gradeKind == GradeKind::Percent)
                place(m_rate.grades.percents, percentIn(grade.figure, HighestPercent), row,
                      Code::NoticeGradePercentInvalid);
            else
                place(m_rate.grades.bases, amountIn(grade.figure), row, Code::NoticeGradeBaseInvalid);
            if (characterCount(names.back()) > LongestGradeName && !hasProblem(row))
                refuse(row, Code::NoticeGradeNameTooLong, {row + 1, LongestGradeName});
        }
        if (std::ranges::any_of(names, [](const QString &name) { return !name.isEmpty(); }))
            m_rate.grades.names = {names.begin(), names.end()};
    }

    bool hasProblem(int row) const { return !m_problems.empty() && m_problems.back().row == row; }

    template<typename Figure>
    void place(std::vector<Figure> &read, const std::optional<Figure> &figure, int row, Code invalid)
    {
        if (!figure)
            return refuseRow(row, invalid);
        if (!isWithin(m_rate, *figure))
            refuseRow(row, Code::NoticeGradeOutside);
        else if (std::ranges::count(read, *figure) > 0)
            refuseRow(row, Code::NoticeGradeTwice);
        else if (!read.empty() && *figure < std::ranges::max(read))
            refuseRow(row, Code::NoticeGradeFalls);
        read.push_back(*figure);
    }

    const NoticeAnswers &m_answers;
    ContributionRate &m_rate;
    std::vector<NoticeProblem> m_problems;
};

} // namespace

bool isListed(GradeKind kind)
{
    return kind == GradeKind::Percent || kind == GradeKind::Yuan;
}

std::vector<NoticeProblem> readGrades(const NoticeAnswers &answers, ContributionRate &rate)
{
    return GradeReader(answers, rate).read();
}

std::vector<NoticeGrade> typedGrades(const GradeList &grades)
{
    std::vector<NoticeGrade> typed;
    for (const Rate percent : grades.percents)
        typed.push_back({toPlainText(percent), {}});
    for (const Money base : grades.bases)
        typed.push_back({toPlainText(base), {}});
    for (std::size_t at = 0; at < std::min(typed.size(), grades.names.size()); ++at)
        typed[at].name = grades.names[at];
    return typed;
}

} // namespace canbao
