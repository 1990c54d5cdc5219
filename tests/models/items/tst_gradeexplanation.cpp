#include "models/items/gradeexplanation.h"

#include "tests/support/explanationcheck.h"
#include "tests/support/samplecase.h"

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

EnrolmentDraft draftIn(QStringView region)
{
    auto draft = test::sampleDraft();
    draft.hukou.region = RegionCode::parse(region).value();
    draft.insurance.unemployment = true;
    draft.schedule.frequency = PaymentFrequency::Quarterly;
    return draft;
}

/// What a tree comes to, in the unit of a cell: fen, millionths, months.
qint64 result(const Explanation &tree)
{
    if (const auto *amount = std::get_if<Money>(&tree.value))
        return amount->fen();
    if (const auto *rate = std::get_if<Rate>(&tree.value))
        return rate->partsPerMillion();
    return std::get<Tenths>(tree.value).value / 10;
}

using Amount = std::pair<Term, Quantity>;

void gather(const Explanation &tree, bool repeated, std::vector<Amount> &found)
{
    if ((tree.formula == Formula::Repeated) == repeated)
        found.push_back({tree.term, tree.value});
    for (const auto &input : tree.inputs)
        gather(input, repeated, found);
}

} // namespace

class GradeExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsToTheFigureOfEveryCell_data();
    void leadsToTheFigureOfEveryCell();
    void refersToNothingOutsideItself();
    void explainsTheMonthOfAGrade();
    void explainsNothingThatIsNotKnown();
};

void GradeExplanationTest::leadsToTheFigureOfEveryCell_data()
{
    QTest::addColumn<EnrolmentDraft>("draft");

    auto ownBase = draftIn(u"110105");
    ownBase.grade = {.ownBaseChosen = true, .ownBase = u"8123.45"_s};
    auto typed = draftIn(u"110105");
    typed.plan.benefitBase = u"12000"_s;
    typed.plan.balanceSoFar = u"30000"_s;
    typed.plan.start = u"2051-01"_s;
    typed.plan.set = AssumptionSet::High;
    auto twoTiers = draftIn(u"500103");
    twoTiers.insurance.medicalVariant = u"tier_2"_s;
    auto onlyMedical = draftIn(u"440106");
    onlyMedical.insurance.pension = false;
    QTest::newRow("percentages of choice") << draftIn(u"110105");
    QTest::newRow("a base of one's own") << ownBase;
    QTest::newRow("figures from the person") << typed;
    QTest::newRow("pension and medical with a rate") << draftIn(u"440106");
    QTest::newRow("a list in yuan, provisional") << draftIn(u"320102");
    QTest::newRow("a fixed medical charge") << twoTiers;
    QTest::newRow("medical alone") << onlyMedical;
    QTest::newRow("medical not known") << draftIn(u"410105");
}

void GradeExplanationTest::leadsToTheFigureOfEveryCell()
{
    QFETCH(const EnrolmentDraft, draft);
    GradeTableModel model;
    model.setTable(gradeTable(draft, context()));
    QVERIFY(model.rowCount() >= 2);

    int explained = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 1; column < GradeTableModel::ColumnCount; ++column) {
            const auto cell = model.index(row, column);
            const auto tree = model.explanationAt(cell);
            const QByteArray where = u"row %1, column %2"_s.arg(row).arg(column).toUtf8();
            QVERIFY2(tree.has_value() == cell.data(GradeTableModel::FenRole).isValid(), where.constData());
            if (!tree)
                continue;
            QCOMPARE(test::contradictionIn(*tree), QString());
            QVERIFY2(result(*tree) == cell.data(GradeTableModel::FenRole).toLongLong(), where.constData());
            ++explained;
        }
    }
    QVERIFY(explained >= 3 * model.rowCount());
}

/// The dialog shows one tree: whatever it takes from elsewhere is worked out in it.
void GradeExplanationTest::refersToNothingOutsideItself()
{
    GradeTableModel model;
    model.setTable(gradeTable(draftIn(u"110105"), context()));

    for (const int column : {GradeTableModel::EstimateColumn, GradeTableModel::PaybackColumn}) {
        const auto tree = model.explanationAt(model.index(1, column));
        QVERIFY(tree);
        std::vector<Amount> workedOut;
        std::vector<Amount> repeated;
        gather(*tree, false, workedOut);
        gather(*tree, true, repeated);
        QVERIFY(!repeated.empty());
        for (const auto &each : repeated)
            QVERIFY2(std::ranges::count(workedOut, each) > 0, qPrintable(termKey(each.first)));
    }
}

void GradeExplanationTest::explainsTheMonthOfAGrade()
{
    GradeTableModel model;
    model.setTable(gradeTable(draftIn(u"110105"), context()));

    const auto ofGrade = model.explanationAt(model.index(2, GradeTableModel::GradeColumn));

    QVERIFY(ofGrade);
    QCOMPARE(ofGrade, model.explanationAt(model.index(2, GradeTableModel::MonthColumn)));
}

void GradeExplanationTest::explainsNothingThatIsNotKnown()
{
    GradeTableModel model;
    model.setTable(gradeTable(draftIn(u"410105"), context()));

    QVERIFY(!model.explanationAt(model.index(0, GradeTableModel::MedicalColumn)));
    QVERIFY(!model.explanationAt({}));
}

QTEST_GUILESS_MAIN(GradeExplanationTest)
#include "tst_gradeexplanation.moc"
