#include "ui/charts/estimatecharts.h"

#include "ui/answertext.h"

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

} // namespace canbao::ui
