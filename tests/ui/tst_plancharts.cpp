#include "tests/support/samplecase.h"
#include "ui/grade/plancharts.h"

#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

CheckContext context()
{
    static const test::SampleBooks books;
    return {books, test::sampleToday()};
}

} // namespace

/// The charts of the plans: they draw what the table holds.
class PlanChartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsWhatTheTableHolds()
    {
        const GradeTable table = gradeTable(test::sampleDraft(), context());
        ui::PlanCharts charts({});

        charts.showPlans(table);

        const auto &grades = std::get<ui::GradeChartData>(charts.findChild<ui::GradeChart *>()->chart()).grades;
        QCOMPARE(grades.size(), table.rows.size());
        QCOMPARE(grades.front().monthlyCost, *table.rows.front().premium);
        QCOMPARE(std::ranges::count(grades, true, &ui::GradeFigures::isChosen), 1);
        const auto &ages = std::get<ui::PayBackChartData>(charts.findChild<ui::PayBackChart *>()->chart()).ages;
        QVERIFY(!ages.empty());
        QCOMPARE(ages.back().ageMonths, 90 * 12);
        const auto &split = std::get<ui::SplitChartData>(charts.findChild<ui::SplitChart *>()->chart());
        const GradeRow &row = table.rows[*table.chosen];
        QCOMPARE(split.account + split.pool, *row.premium);
        QCOMPARE(split.account, *row.account);
        QCOMPARE(split.medical, *row.medical);
    }

    void drawsNoSplitThatIsNotKnown()
    {
        GradeTable table = gradeTable(test::sampleDraft(), context());
        for (auto &line : table.rows[*table.chosen].quote.lines)
            line.personalAccount.reset();
        ui::PlanCharts charts({});

        charts.showPlans(table);

        QVERIFY(!charts.findChild<ui::SplitChart *>()->isVisibleTo(&charts));
    }

    void marksChartsByThePensionAndNotByMedicalInsurance_data()
    {
        QTest::addColumn<Standing>("pension");
        QTest::addColumn<Standing>("medical");
        QTest::newRow("medical provisional") << Standing::Known << Standing::Provisional;
        QTest::newRow("medical not known") << Standing::Known << Standing::Unknown;
        QTest::newRow("pension provisional") << Standing::Provisional << Standing::Known;
    }

    void marksChartsByThePensionAndNotByMedicalInsurance()
    {
        QFETCH(const Standing, pension);
        QFETCH(const Standing, medical);
        GradeTable table = gradeTable(test::sampleDraft(), context());
        for (GradeRow &row : table.rows) {
            for (ContributionLine &line : row.quote.lines)
                line.standing = line.scheme == Scheme::Medical ? medical : pension;
            for (auto &[set, plan] : row.plans) {
                for (ContributionLine &line : plan.path.lines)
                    line.standing = pension;
            }
            row.standing = combined(pension, medical);
        }
        ui::PlanCharts charts({});

        charts.showPlans(table);

        const bool isProvisional = pension == Standing::Provisional;
        const auto &grades = std::get<ui::GradeChartData>(charts.findChild<ui::GradeChart *>()->chart()).grades;
        QCOMPARE(std::ranges::count(grades, true, &ui::GradeFigures::isProvisional),
                 isProvisional ? std::ssize(grades) : 0);
        QCOMPARE(std::get<ui::PayBackChartData>(charts.findChild<ui::PayBackChart *>()->chart()).isProvisional,
                 isProvisional);
        const auto &split = std::get<ui::SplitChartData>(charts.findChild<ui::SplitChart *>()->chart());
        QCOMPARE(split.isProvisional, isProvisional);
        QCOMPARE(split.isMedicalProvisional, medical == Standing::Provisional);
    }
};

QTEST_MAIN(PlanChartsTest)
#include "tst_plancharts.moc"
