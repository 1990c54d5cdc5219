#include "models/application/gradetable.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerates.h"

#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

EnrolmentDraft livingIn(QStringView code)
{
    auto draft = sampleDraft();
    draft.hukou.region = region(code);
    draft.grade = {};
    return draft;
}

/// Tibet 2026 (reference data): six percentages of 11954, bases to the fen.
ContributionRate tibetPension2026()
{
    auto rate = pensionRow(u"540000", u"2026-01", u"");
    rate.referenceWage = Money::fromYuan(11'954);
    rate.lowerLimit = yuan(u"7172.40");
    rate.upperLimit = Money::fromYuan(35'862);
    rate.baseRounding = BaseRounding::Fen;
    rate.grades.kind = GradeKind::Percent;
    for (const int share : {60, 80, 100, 150, 200, 300})
        rate.grades.percents.push_back(Rate::fromPercent(share));
    return rate;
}

std::vector<Money> basesOf(const GradeTable &table)
{
    std::vector<Money> bases;
    for (const auto &row : table.rows)
        bases.push_back(row.base.value());
    return bases;
}

} // namespace

class GradeTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryGradeOfAFreeRegion();
    void listsThePercentagesOfARegion();
    void listsTheBasesOfARegion();
    void countsADebitByItsFrequency();
    void marksTheRowOfTheSameBase();
    void putsABaseOfOnesOwnInItsPlace();
    void costsAndBringsMoreFromRowToRow();
    void hasNoPlanForAnUnknownPerson();
    void isEmptyWhereNothingIsKnown();
    void drawsOnePointForEachGrade();

private:
    GradeTable tableOf(const EnrolmentDraft &draft) const { return gradeTable(draft, {m_books, sampleToday()}); }

    SampleBooks m_books;
};

/// Beijing July 2026: 12116; 60 % is the floor 7270. Medical 593.68 beside it (京人社发, golden examples).
void GradeTableTest::listsEveryGradeOfAFreeRegion()
{
    const auto table = tableOf(livingIn(u"110105"));

    QCOMPARE(table.kind, GradeKind::Free);
    QCOMPARE(
        basesOf(table),
        (std::vector{yuan(u"7270"), yuan(u"9693"), yuan(u"12116"), yuan(u"18174"), yuan(u"24232"), yuan(u"36348")}));
    const auto &floor = table.rows.front();
    QCOMPARE(floor.percent, Rate::fromPartsPerMillion(600'033));
    QCOMPARE(floor.premium, yuan(u"1454.00"));
    QCOMPARE(floor.account, yuan(u"581.60"));
    QCOMPARE(floor.pooled, yuan(u"872.40"));
    QCOMPARE(floor.medical, yuan(u"593.68"));
    QCOMPARE(floor.month, yuan(u"2047.68"));
    QCOMPARE(floor.year, yuan(u"24572.16"));
    QVERIFY(!table.chosen);
    QVERIFY(!table.obstacle);
}

void GradeTableTest::listsThePercentagesOfARegion()
{
    auto readers = sampleReaders();
    readers.rates = [] { return RateBook({tibetPension2026()}); };
    const ReferenceBooks books(readers);

    const auto table = gradeTable(livingIn(u"540102"), {books, sampleToday()});

    QCOMPARE(table.kind, GradeKind::Percent);
    QCOMPARE(table.rows.size(), 6);
    QCOMPARE(table.rows[0].base, yuan(u"7172.40"));
    QCOMPARE(table.rows[1].base, yuan(u"9563.20"));
    QCOMPARE(table.rows[1].percent, percent(u"80"));
    QVERIFY(!table.rows[0].medical); // no rate is known
    QCOMPARE(table.rows[0].standing, Standing::Unknown);
    QVERIFY(table.rows[5].plan(AssumptionSet::Middle)->pension);
}

/// Jiangsu: the twelve bases of 2025, provisional in 2026.
void GradeTableTest::listsTheBasesOfARegion()
{
    const auto table = tableOf(livingIn(u"320102"));

    QCOMPARE(table.kind, GradeKind::Yuan);
    QCOMPARE(table.rows.size(), 12);
    QCOMPARE(table.rows[1].base, yuan(u"6000"));
    QVERIFY((table.rows[1].grade == GradeChoice(BaseGrade{yuan(u"6000")})));
    QCOMPARE(table.rows[1].standing, Standing::Provisional);
    QCOMPARE(table.rows[1].plan(AssumptionSet::Low)->standing(), Standing::Provisional);
}

void GradeTableTest::countsADebitByItsFrequency()
{
    auto draft = livingIn(u"110105");
    draft.schedule.frequency = PaymentFrequency::Quarterly;

    const auto table = tableOf(draft);

    QCOMPARE(table.frequency, PaymentFrequency::Quarterly);
    QCOMPARE(table.rows.front().debit.value().amount, yuan(u"6143.04"));
}

void GradeTableTest::marksTheRowOfTheSameBase()
{
    auto draft = livingIn(u"110105");
    draft.grade.grade = PercentGrade{percent(u"60")};

    const auto table = tableOf(draft);

    QCOMPARE(table.chosen, 0U);
    QCOMPARE(table.rows.size(), 6U);
    QVERIFY(!table.rows.front().isOwn);
}

void GradeTableTest::putsABaseOfOnesOwnInItsPlace()
{
    auto draft = livingIn(u"110105");
    draft.grade = {.ownBaseChosen = true, .grade = {}, .ownBase = u"10000"_s};

    const auto table = tableOf(draft);

    QCOMPARE(table.chosen, 2U);
    QCOMPARE(table.rows.size(), 7U);
    QVERIFY(table.rows[2].isOwn);
    QCOMPARE(table.rows[2].premium, yuan(u"2000.00"));
    QVERIFY(table.rows[2].plan(AssumptionSet::High)->pension);
}

void GradeTableTest::costsAndBringsMoreFromRowToRow()
{
    const auto table = tableOf(livingIn(u"110105"));

    QVERIFY(!table.rows.front().step);
    for (std::size_t at = 1; at < table.rows.size(); ++at) {
        const auto &step = table.rows[at].step;
        QVERIFY(step);
        QVERIFY(step->paid > Money());
        QVERIFY(step->pension > Money());
        QVERIFY(step->payback);
    }
    for (const auto &row : table.rows) {
        QVERIFY(row.plan(AssumptionSet::Low)->pension->total() < row.plan(AssumptionSet::Middle)->pension->total());
        QVERIFY(row.plan(AssumptionSet::Middle)->pension->total() < row.plan(AssumptionSet::High)->pension->total());
    }
}

void GradeTableTest::hasNoPlanForAnUnknownPerson()
{
    auto draft = livingIn(u"110105");
    draft.document.number.clear();
    draft.person.birthDate.clear();

    const auto table = tableOf(draft);

    QCOMPARE(table.rows.size(), 6U);
    QVERIFY(table.rows.front().plans.empty());
    QCOMPARE(table.obstacle->code, Error::Code::BirthDateInvalid);
    QVERIFY(costAgainstPension(table).empty());
}

void GradeTableTest::isEmptyWhereNothingIsKnown()
{
    QVERIFY(tableOf(livingIn(u"540102")).rows.empty());
}

void GradeTableTest::drawsOnePointForEachGrade()
{
    const auto table = tableOf(livingIn(u"110105"));

    const auto points = costAgainstPension(table);

    QCOMPARE(points.size(), table.rows.size());
    QCOMPARE(points[0].premium, yuan(u"1454.00"));
    QCOMPARE(points[0].paid, table.rows[0].plan(AssumptionSet::Middle)->paid());
    QCOMPARE(points[0].pensions.at(AssumptionSet::High), table.rows[0].plan(AssumptionSet::High)->pension->total());
    QVERIFY(points[0].pensionsToday.at(AssumptionSet::Low) <= points[0].pensions.at(AssumptionSet::Low));
}

QTEST_GUILESS_MAIN(GradeTableTest)
#include "tst_gradetable.moc"
