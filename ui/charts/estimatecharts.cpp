#include "ui/charts/estimatecharts.h"

#include "ui/answertext.h"

#include <algorithm>

namespace canbao::ui {

GradeChartData gradeFigures(const std::vector<EstimatedGrade> &grades)
{
    GradeChartData data;
    for (const EstimatedGrade &grade : grades) {
        GradeFigures figures{.grade = gradeText(grade.grade),
                             .monthlyCost = grade.premium,
                             .pension = {},
                             .isChosen = grade.isChosen,
                             .isProvisional = grade.standing == Standing::Provisional};
        if (!grade.pensions.empty())
            figures.pension =
                EstimateRange{grade.pensions.at(AssumptionSet::Low), grade.pensions.at(AssumptionSet::Middle),
                              grade.pensions.at(AssumptionSet::High)};
        data.grades.push_back(figures);
    }
    return data;
}

PayBackChartData paybackFigures(const std::vector<LifePoint> &life, const std::optional<Payback> &payback,
                                Standing standing)
{
    PayBackChartData data;
    for (const LifePoint &point : life)
        data.ages.push_back({.ageMonths = point.age, .paid = point.paid, .received = point.received});
    if (payback)
        data.payBackAgeMonths = payback->age;
    data.isProvisional = standing == Standing::Provisional;
    return data;
}

std::optional<SplitChartData> splitFigures(const ContributionQuote &quote)
{
    const auto lineOf = [&quote](Scheme scheme) -> const ContributionLine * {
        const auto line = std::ranges::find(quote.lines, scheme, &ContributionLine::scheme); // of the first month
        return line == quote.lines.end() ? nullptr : &*line;
    };
    const auto *pension = lineOf(Scheme::Pension);
    if (!pension || !pension->personalAccount || !pension->pooled)
        return std::nullopt;
    const auto *medical = lineOf(Scheme::Medical);
    return SplitChartData{.account = *pension->personalAccount,
                          .pool = *pension->pooled,
                          .medical = medical ? medical->total.value_or(Money()) : Money(),
                          .isProvisional = pension->standing == Standing::Provisional,
                          .isMedicalProvisional = medical && medical->standing == Standing::Provisional};
}

} // namespace canbao::ui
