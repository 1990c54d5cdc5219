#include "models/application/pensionestimatejson.h"
#include "tests/support/explanationcheck.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

/// A man of March 1990 in Beijing who pays at 60 % from August 2026 on and has set two ways aside.
EnrolmentDraft draftWithPins()
{
    auto draft = sampleDraft();
    draft.pinned = {{.grade = FloorGrade{}, .route = RouteKind::Hukou},
                    {.grade = PercentGrade{Rate::fromPercent(100)}, .route = RouteKind::Hukou, .months = u"240"_s}};
    return draft;
}

/// The sample's books with Beijing's pension at known bases and prices, but no reference wage.
ReferenceBooks::Readers readersWithoutWage()
{
    auto readers = sampleReaders();
    readers.rates = [rates = readers.rates] {
        std::vector<ContributionRate> rows;
        const RateBook book = rates();
        for (const auto *row : book.history(region(u"110000"), Scheme::Pension)) {
            rows.push_back(*row);
            rows.back().referenceWage.reset();
        }
        return RateBook(std::move(rows));
    };
    return readers;
}

QJsonObject written(const PensionEstimate &estimate)
{
    return QJsonDocument::fromJson(QJsonDocument(toJson(estimate)).toJson()).object();
}

} // namespace

/// What a saved application says of the pension stays as it was estimated.
class PensionEstimateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatTheChosenGradeBrings();
    void marksTheGradeThatWasChosen();
    void putsMonthsOfTheSamePremiumTogether();
    void keepsTheWaysThatWereSetAside();
    void explainsWhatItSays();
    void isNothingWithoutAPension();
    void keepsWhatIsNotKnownUnknown();
    void comesBackAsItWas_data();
    void comesBackAsItWas();
    void namesTheMemberThatIsMissing_data();
    void namesTheMemberThatIsMissing();

private:
    CheckContext context() const { return {m_books, sampleToday()}; }
    PensionEstimate estimate() const { return pensionEstimate(draftWithPins(), context()).value(); }

    SampleBooks m_books;
};

/// 63 years old in March 2053 (annex of the decision of 2024-09-13 on the retirement age): 319 months from August 2026
/// on.
void PensionEstimateTest::saysWhatTheChosenGradeBrings()
{
    const auto estimate = this->estimate();

    QVERIFY(estimate.times.start == yearMonth(2053, 3));
    QCOMPARE(estimate.times.monthsPlanned, 319);
    QCOMPARE(estimate.views.size(), std::size_t{3});
    QVERIFY(estimate.view(AssumptionSet::Low)->pension->today < estimate.view(AssumptionSet::High)->pension->today);
    QCOMPARE(estimate.view(AssumptionSet::Middle)->assumptions.wageGrowth, Rate::fromPercent(3));
    QCOMPARE(estimate.life.back().age, 90 * 12);
    const auto plan = draftPlan(draftWithPins(), context(), estimate.grade, AssumptionSet::Middle);
    QVERIFY(estimate.view(AssumptionSet::Middle)->pension == plan->pension);
    QVERIFY(estimate.stated == plan->stated);
}

void PensionEstimateTest::marksTheGradeThatWasChosen()
{
    const auto estimate = this->estimate();

    const auto isChosen = [](const EstimatedGrade &grade) { return grade.isChosen; };
    QCOMPARE(std::ranges::count_if(estimate.grades, isChosen), 1);
    QVERIFY(std::ranges::find_if(estimate.grades, isChosen)->grade == estimate.grade);
    QVERIFY(std::ranges::is_sorted(estimate.grades, {}, &EstimatedGrade::premium));
    for (const auto &grade : estimate.grades)
        QCOMPARE(grade.pensions.size(), std::size_t{3});
}

/// The published figures end, then the base grows once a year.
void PensionEstimateTest::putsMonthsOfTheSamePremiumTogether()
{
    const auto months = this->estimate().months;

    QVERIFY(months.front().first == yearMonth(2026, 8));
    QVERIFY(!months.front().isAssumed);
    QVERIFY(months.back().last == yearMonth(2053, 2));
    QVERIFY(months.back().isAssumed);
    Money paid = estimate().paidSoFar;
    for (const auto &stretch : months)
        paid += stretch.premium * stretch.count();
    QCOMPARE(paid, estimate().view(AssumptionSet::Middle)->paid);
    for (std::size_t at = 1; at < months.size(); ++at) {
        QVERIFY(months[at].first == addMonths(months[at - 1].last, 1));
        QVERIFY(months[at].base != months[at - 1].base || months[at].isAssumed != months[at - 1].isAssumed
                || months[at].standing != months[at - 1].standing);
    }
}

void PensionEstimateTest::keepsTheWaysThatWereSetAside()
{
    const auto compared = this->estimate().compared;

    QCOMPARE(compared.size(), std::size_t{2});
    QVERIFY(compared[0].grade == GradeChoice(FloorGrade{}));
    QCOMPARE(compared[0].place->chinese, u"北京市 朝阳区"_s);
    QVERIFY(compared[0].start == yearMonth(2053, 3));
    QVERIFY(*compared[1].month > *compared[0].month);
    QVERIFY(compared[0].paybackAge && compared[1].pensionToday);
    auto before = draftWithPins();
    before.history = {.paidBefore = Certainty::Yes,
                      .stays = {{.region = region(u"110105"), .pensionMonths = u"60"_s, .firstMonth = u"2010-05"_s}}};
    before.plan.paidSoFar = u"50000"_s;
    QCOMPARE(*pensionEstimate(before, context())->compared[0].paid, *compared[0].paid + yuan(u"50000"));
}

void PensionEstimateTest::explainsWhatItSays()
{
    const auto estimate = this->estimate();

    const auto &middle = *estimate.view(AssumptionSet::Middle);
    QCOMPARE(estimate.explanations.size(), std::size_t{4});
    QCOMPARE(amountOf(estimate.explanations[0]), middle.pension->total());
    QCOMPARE(amountOf(estimate.explanations[1]), middle.pension->today);
    QCOMPARE(amountOf(estimate.explanations[2]), middle.paid);
    QVERIFY(estimate.explanations[3].value == Quantity(count(middle.payback->months)));
    for (const auto &explanation : estimate.explanations)
        QCOMPARE(contradictionIn(explanation), QString());
}

void PensionEstimateTest::isNothingWithoutAPension()
{
    auto draft = sampleDraft();
    draft.insurance.pension = false;
    QVERIFY(!pensionEstimate(draft, context()));

    draft = sampleDraft();
    draft.person.birthDate.clear();
    draft.document.number.clear();
    QVERIFY(!pensionEstimate(draft, context()));
}

/// The place to compare with has no figures at all.
void PensionEstimateTest::keepsWhatIsNotKnownUnknown()
{
    auto draft = draftWithPins();
    draft.residence = {.sameAsHukou = false, .region = region(u"540102")};
    draft.pinned = {{.grade = FloorGrade{}, .route = RouteKind::Residence}};

    const auto estimate = pensionEstimate(draft, context());

    QVERIFY(estimate);
    const auto &elsewhere = estimate->compared.front();
    QVERIFY(!elsewhere.month && !elsewhere.year && !elsewhere.paid && !elsewhere.pensionToday);
    const auto json = written(*estimate).value(u"compared"_s).toArray().first().toObject();
    for (const auto &name : {u"month"_s, u"twelve_months"_s, u"paid"_s})
        QVERIFY2(json.value(name).isNull(), qPrintable(name));

    const ReferenceBooks books(readersWithoutWage());
    auto lowest = sampleDraft();
    lowest.grade.grade = FloorGrade{};
    lowest.insurance.medical = false;
    const auto withoutWage = pensionEstimate(lowest, {books, sampleToday()});
    QVERIFY(withoutWage);
    QCOMPARE(withoutWage->obstacle, PensionPlan::Obstacle::WageUnknown);
    QVERIFY(!withoutWage->views.empty() && !withoutWage->views.front().paid);
    QVERIFY(withoutWage->explanations.empty());
}

void PensionEstimateTest::comesBackAsItWas_data()
{
    QTest::addColumn<QString>("months");

    QTest::newRow("with a pension") << QString();
    QTest::newRow("too few months for one") << u"24"_s;
}

void PensionEstimateTest::comesBackAsItWas()
{
    QFETCH(QString, months);
    auto draft = draftWithPins();
    draft.plan.months = months;
    draft.plan.set = AssumptionSet::High;
    const auto estimate = pensionEstimate(draft, context());
    QVERIFY(estimate);
    QCOMPARE(estimate->life.empty(), !months.isEmpty());

    const auto back = estimateFromJson(written(*estimate));

    QVERIFY(back);
    QVERIFY(*back == *estimate);
}

void PensionEstimateTest::namesTheMemberThatIsMissing_data()
{
    QTest::addColumn<QString>("name");
    for (const auto &name : written(estimate()).keys())
        QTest::newRow(qPrintable(name)) << name;
}

void PensionEstimateTest::namesTheMemberThatIsMissing()
{
    QFETCH(QString, name);
    auto object = written(estimate());
    object.remove(name);

    const auto back = estimateFromJson(object);

    QVERIFY(!back);
    QVERIFY(back.error().values == std::vector<ErrorValue>{name});
}

QTEST_GUILESS_MAIN(PensionEstimateTest)
#include "tst_pensionestimate.moc"
