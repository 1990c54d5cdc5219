#include "models/application/answergroups.h"
#include "tests/support/samplecase.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Kind = SubsidyConditionKind;

namespace {

/// As Beijing states it: two thirds of what the lowest base costs, three years at most.
Subsidy hardToEmploy()
{
    return {.key = u"hard"_s,
            .region = region(u"110000"),
            .schemes = {Scheme::Pension, Scheme::Medical, Scheme::Unemployment},
            .amountKind = SubsidyAmountKind::FloorShare,
            .share = Fraction{2, 3},
            .mostMonths = 36,
            .nearRetirementMonths = 60,
            .conditions = {{.kind = Kind::Recognised},
                           {.kind = Kind::SelfInsured},
                           {.kind = Kind::PaysScheme},
                           {.kind = Kind::BeforeRetirement}}};
}

Subsidy graduate()
{
    return {.key = u"graduate"_s,
            .kind = SubsidyKind::Graduate,
            .schemes = {Scheme::Pension},
            .conditions = {{.kind = Kind::RecentGraduate}, {.kind = Kind::Recognised}, {.kind = Kind::NotHadBefore}}};
}

/// The sample books with a rule of Beijing and one of the whole country.
ReferenceBooks::Readers readers()
{
    auto readers = sampleReaders();
    readers.subsidies = [] {
        auto national = hardToEmploy();
        national.key = u"national"_s;
        national.region.reset();
        return SubsidyBook({national, graduate(), hardToEmploy()});
    };
    return readers;
}

QStringList keysOf(const std::vector<SubsidyFinding> &findings)
{
    QStringList keys;
    for (const auto &finding : findings)
        keys.append(finding.key);
    return keys;
}

} // namespace

class SubsidyChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesTheRulesOfThePlace()
    {
        QCOMPARE(keysOf(subsidiesOf(sampleDraft(), context())), (QStringList{u"hard"_s, u"graduate"_s}));

        auto inHenan = sampleDraft();
        inHenan.hukou.region = region(u"410105");
        QCOMPARE(keysOf(subsidiesOf(inHenan, context())), (QStringList{u"national"_s, u"graduate"_s}));
    }

    void judgesNothingWhileNoPlaceIsChosen()
    {
        auto draft = sampleDraft();
        draft.place.route.reset();

        QVERIFY(subsidiesOf(draft, context()).empty());
        QVERIFY(subsidyQuestions(draft, context()).isEmpty());
        QVERIFY(subsidyProblems(draft, context()).empty());
    }

    void takesAnAnswerAsAFact_data()
    {
        QTest::addColumn<std::optional<Certainty>>("answer");
        QTest::addColumn<ConditionState>("state");
        QTest::addColumn<SubsidyResult>("result");

        using Answer = std::optional<Certainty>;
        QTest::newRow("yes") << Answer(Certainty::Yes) << ConditionState::Met << SubsidyResult::MayApply;
        QTest::newRow("no") << Answer(Certainty::No) << ConditionState::NotMet << SubsidyResult::NotDue;
        QTest::newRow("not sure is no fact")
            << Answer(Certainty::NotSure) << ConditionState::NotKnown << SubsidyResult::CannotTellYet;
        QTest::newRow("not answered") << Answer() << ConditionState::NotKnown << SubsidyResult::CannotTellYet;
    }

    void takesAnAnswerAsAFact()
    {
        QFETCH(const std::optional<Certainty>, answer);
        QFETCH(const ConditionState, state);
        QFETCH(const SubsidyResult, result);
        auto draft = sampleDraft();
        if (answer)
            draft.subsidy.facts.emplace(u"hard_to_employ"_s, *answer);

        const auto finding = subsidiesOf(draft, context()).front();

        QCOMPARE(finding.conditions.front().state, state);
        QCOMPARE(finding.result, result);
    }

    /// From 2026-08 at 60 %, which is the lowest base of Beijing: 7270 × 20 % = 1454.00 and the fixed 593.68. Two
    /// thirds are 969.33 and 395.79. Of twelve months 24572.16 − 12 × 1365.12 remain.
    void worksOutWhatRemainsToPay()
    {
        auto draft = sampleDraft();
        draft.subsidy.facts.emplace(u"hard_to_employ"_s, Certainty::Yes);

        const auto finding = subsidiesOf(draft, context()).front();

        QCOMPARE(finding.perMonth, std::optional(yuan(u"1365.12")));
        QCOMPARE(finding.standing, Standing::Known);
        QCOMPARE(finding.monthsAtMost, std::optional(36));
        QCOMPARE(finding.netCost, std::optional(yuan(u"8190.72")));
    }

    /// What is paid above the lowest base is not subsidised: 12116 × 20 % = 2423.20 and 593.68 a month.
    void worksOnTheLowestBaseWhateverIsPaid()
    {
        auto draft = sampleDraft();
        draft.grade.grade = PercentGrade{Rate::fromPercent(100)};
        draft.subsidy.facts.emplace(u"hard_to_employ"_s, Certainty::Yes);

        const auto finding = subsidiesOf(draft, context()).front();

        QCOMPARE(finding.perMonth, std::optional(yuan(u"1365.12")));
        QCOMPARE(finding.netCost, std::optional(yuan(u"3016.88") * 12 - yuan(u"1365.12") * 12));
    }

    void knowsNoAmountWhileTheGradeIsMissing()
    {
        auto draft = sampleDraft();
        draft.grade = {};

        const auto finding = subsidiesOf(draft, context()).front();

        QVERIFY(!finding.perMonth && !finding.netCost);
        QCOMPARE(finding.conditions.at(2).state, ConditionState::NotKnown);
    }

    /// An employee's subsidies are the employer's.
    void givesNothingThroughACompany()
    {
        auto draft = sampleDraft();
        draft.place.route = RouteKind::Company;
        draft.subsidy.facts.emplace(u"hard_to_employ"_s, Certainty::Yes);

        const auto finding = subsidiesOf(draft, context()).front();

        QCOMPARE(finding.conditions.at(1).state, ConditionState::NotMet);
        QCOMPARE(finding.conditions.at(1).fact, SubsidyFact::ThroughCompany);
        QCOMPARE(finding.result, SubsidyResult::NotDue);
        QVERIFY(subsidyQuestions(draft, context()).isEmpty());
        QVERIFY(subsidyProblems(draft, context()).empty());
    }

    /// By the decision of 2024-09-13 the man born 1990-03 retires in 2053-03; a woman born 1972-11 at 55 and, 34 months
    /// after 1970-01, 34 ÷ 4 + 1 = 9 months, that is in 2028-08: 24 months after 2026-08.
    void countsTheMonthsToRetirement()
    {
        const auto young = subsidiesOf(sampleDraft(), context()).front();
        QCOMPARE(young.conditions.at(3).value, std::optional(319));

        auto draft = sampleDraft();
        draft.document.number.clear();
        draft.person.birthDate = u"1972-11-30"_s;
        draft.person.sex = Sex::Female;
        const auto near = subsidiesOf(draft, context()).front();
        QCOMPARE(near.conditions.at(3).value, std::optional(24));
        QCOMPARE(near.monthsAtMost, std::optional(24));
    }

    void takesTheBirthFromTheNumber()
    {
        auto draft = sampleDraft();
        draft.person.birthDate.clear();
        draft.person.sex.reset();

        QCOMPARE(subsidiesOf(draft, context()).front().conditions.at(3).value, std::optional(319));
    }

    void asksEachQuestionOnce()
    {
        QCOMPARE(subsidyQuestions(sampleDraft(), context()),
                 (QStringList{u"hard_to_employ"_s, u"graduate"_s, u"had_subsidy_before"_s}));
    }

    void asksUntilEverythingIsAnswered_data()
    {
        QTest::addColumn<QStringList>("answered");
        QTest::addColumn<bool>("isComplete");

        QTest::newRow("nothing") << QStringList() << false;
        QTest::newRow("one") << QStringList{u"hard_to_employ"_s} << false;
        QTest::newRow("the last one missing") << QStringList{u"hard_to_employ"_s, u"graduate"_s} << false;
        QTest::newRow("all") << QStringList{u"hard_to_employ"_s, u"graduate"_s, u"had_subsidy_before"_s} << true;
    }

    /// Not being sure is an answer.
    void asksUntilEverythingIsAnswered()
    {
        QFETCH(const QStringList, answered);
        QFETCH(const bool, isComplete);
        auto draft = sampleDraft();
        for (const auto &question : answered)
            draft.subsidy.facts.emplace(question, Certainty::NotSure);

        const std::vector<Problem> missing{{Field::SubsidyFacts, {.code = Error::Code::SubsidyAnswerMissing}}};
        QVERIFY(problemsOf(Step::Subsidy, draft, context()) == (isComplete ? std::vector<Problem>() : missing));
    }

    void asksNothingWhereNoRuleIsKnown()
    {
        const SampleBooks books;

        QVERIFY(subsidyQuestions(sampleDraft(), {books, sampleToday()}).isEmpty());
        QVERIFY(problemsOf(Step::Subsidy, sampleDraft(), {books, sampleToday()}).empty());
    }

private:
    CheckContext context() const { return {m_books, sampleToday()}; }

    const ReferenceBooks m_books{readers()};
};

QTEST_GUILESS_MAIN(SubsidyChecksTest)
#include "tst_subsidychecks.moc"
