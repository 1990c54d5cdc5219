#include "models/application/gradetable.h"
#include "models/pension/planexplanation.h"
#include "models/store/referencestore.h"

#include <QElapsedTimer>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

/// A man of 23 in Beijing: forty years until he is 63.
EnrolmentDraft fortyYears()
{
    EnrolmentDraft draft;
    draft.person = {.birthDate = u"2003-11-05"_s, .sex = Sex::Male};
    draft.hukou.region = RegionCode::parse(u"110105").value();
    draft.residence.sameAsHukou = true;
    draft.place.route = RouteKind::Hukou;
    draft.insurance.medicalVariant = u"fixed_amount"_s;
    draft.schedule.firstMonth = yearMonth(2026, 11);
    return draft;
}

} // namespace

/// How long a slider waits: every grade over forty years, computed anew. The aim is 16 ms.
class PlanBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void estimatesOneGrade();
    void explainsOneGrade();
    void estimatesEveryGradeUnderEverySet();
    void makesTheWholeTable();
    void countsEvaluations();

private:
    CheckContext context() const { return {*m_books, QDate(2026, 11, 1)}; }
    PensionPlan plan(const GradeChoice &grade, AssumptionSet set) const
    {
        return draftPlan(fortyYears(), context(), grade, set).value();
    }

    std::unique_ptr<store::ReferenceStore> m_store;
    std::unique_ptr<ReferenceBooks> m_books;
    std::vector<GradeChoice> m_grades;
};

void PlanBench::initTestCase()
{
    auto opened = store::ReferenceStore::open(QStringLiteral(CANBAO_SHARE_DIR "/reference.db"));
    QVERIFY(opened);
    m_store = std::move(*opened);
    m_books = std::make_unique<ReferenceBooks>(m_store->readers());
    for (const auto &row : gradeTable(fortyYears(), context()).rows)
        m_grades.push_back(row.grade);
    QVERIFY(m_grades.size() >= 6);
    QCOMPARE(plan(FloorGrade{}, AssumptionSet::Middle).times.monthsPlanned, 480);
}

void PlanBench::estimatesOneGrade()
{
    QBENCHMARK
    {
        QVERIFY(plan(FloorGrade{}, AssumptionSet::Middle).pension);
    }
}

void PlanBench::explainsOneGrade()
{
    const auto known = plan(FloorGrade{}, AssumptionSet::Middle);
    QBENCHMARK
    {
        QVERIFY(!pensionExplanation(known).inputs.empty());
        QVERIFY(!paidExplanation(known).inputs.empty());
    }
}

void PlanBench::estimatesEveryGradeUnderEverySet()
{
    QBENCHMARK
    {
        for (const auto &grade : m_grades) {
            for (const auto set : AssumptionSets)
                QVERIFY(plan(grade, set).pension);
        }
    }
}

/// With twelve months of every insurance, the steps between the grades and all estimates.
void PlanBench::makesTheWholeTable()
{
    QBENCHMARK
    {
        QCOMPARE(gradeTable(fortyYears(), context()).rows.size(), m_grades.size());
    }
}

void PlanBench::countsEvaluations()
{
    constexpr int Rounds = 100;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < Rounds; ++round) {
        for (const auto &grade : m_grades) {
            for (const auto set : AssumptionSets)
                (void)plan(grade, set);
        }
    }
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const double plans = double(Rounds) * double(m_grades.size()) * double(AssumptionSets.size());
    qInfo("plans of 480 months: %.0f a second; %zu grades under 3 sets: %.2f ms (aim: 16)", plans / seconds,
          m_grades.size(), seconds * 1e3 / Rounds);
}

QTEST_GUILESS_MAIN(PlanBench)
#include "bench_plan.moc"
