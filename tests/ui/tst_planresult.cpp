#include "models/application/pinnedplans.h"
#include "models/pension/planexplanation.h"
#include "tests/support/samplecase.h"
#include "ui/explanationtext.h"
#include "ui/fields/citinglabel.h"
#include "ui/format.h"
#include "ui/grade/plancharts.h"
#include "ui/grade/plancomparison.h"
#include "ui/grade/planquestions.h"
#include "ui/grade/planresult.h"
#include "ui/grade/plansection.h"
#include "ui/grade/rateslider.h"
#include "ui/whydialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

CheckContext context()
{
    static const test::SampleBooks books;
    return {books, test::sampleToday()};
}

QString shown(const QWidget &widget)
{
    QStringList texts;
    for (const QLabel *label : widget.findChildren<QLabel *>()) {
        const auto *citing = qobject_cast<const ui::CitingLabel *>(label);
        if (label->isVisibleTo(&widget))
            texts.append(citing ? citing->plainText() : label->text());
    }
    return texts.join(u'\n');
}

} // namespace

/// The estimates as the grade page shows them; their figures are those of the rules, which have tests of their own.
class PlanResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::setCurrentLanguage(Language::English); }

    void showsTheThreeViewsOfTheChosenGrade()
    {
        const GradeTable table = gradeTable(test::sampleDraft(), context());
        QVERIFY(table.chosen);
        ui::PlanResult result;

        result.showPlans(table, {});

        const QString words = shown(result);
        for (const AssumptionSet set : AssumptionSets) {
            const auto &pension = table.rows[*table.chosen].plan(set)->pension;
            QVERIFY(pension);
            QVERIFY2(words.contains(ui::moneyText(pension->total())), qPrintable(words));
            QVERIFY2(words.contains(ui::moneyText(pension->today)), qPrintable(words));
        }
        QVERIFY(words.contains(u"What is assumed"_s) && words.contains(u"What is not in it"_s));
        QVERIFY(result.findChildren<ui::WhyLink *>().size() >= 3);
    }

    void rewordsWhatIsThereInsteadOfBuildingItAnew()
    {
        auto draft = test::sampleDraft();
        ui::PlanResult result;
        result.showPlans(gradeTable(draft, context()), {});
        const auto before = result.findChildren<QWidget *>();
        const QString words = shown(result);

        draft.grade.grade = PercentGrade{Rate::fromPercent(100)};
        const GradeTable table = gradeTable(draft, context());
        result.showPlans(table, {});

        QCOMPARE(result.findChildren<QWidget *>(), before);
        QVERIFY(shown(result) != words);
        const auto &row = table.rows[*table.chosen];
        const auto lines = shown(result).split(u'\n');
        for (const AssumptionSet set : AssumptionSets) {
            const auto &plan = *row.plan(set);
            for (const Money amount : {plan.pension->total(), plan.pension->today, plan.paid()})
                QVERIFY2(lines.contains(ui::moneyText(amount)), qPrintable(lines.join(u'|')));
        }
        auto *why = result.findChildren<ui::WhyLink *>().front();
        QTest::mouseClick(why, Qt::LeftButton);
        const auto *dialog = result.findChild<ui::WhyDialog *>();
        QVERIFY(dialog);
        const auto reasons = ui::explanationLines(pensionExplanation(*row.plan(AssumptionSet::Low)));
        QVERIFY2(shown(*dialog).contains(reasons.last()), qPrintable(shown(*dialog)));
    }

    void hidesTheFiguresAgainWhereThereAreNone()
    {
        auto draft = test::sampleDraft();
        ui::PlanResult result;
        const ShortfallOption payOn{.way = ShortfallWay::PayOn, .monthsAfter = 24};
        result.showPlans(gradeTable(draft, context()), {payOn});
        QVERIFY(shown(result).contains(u"Too few months"_s));

        result.showPlans(gradeTable(draft, context()), {});
        QVERIFY(!shown(result).contains(u"Too few months"_s));
        draft.grade = {};
        result.showPlans(gradeTable(draft, context()), {});

        QVERIFY2(!shown(result).contains(u"What is assumed"_s), qPrintable(shown(result)));
    }

    void asksForAGradeWhileNoneIsChosen()
    {
        auto draft = test::sampleDraft();
        draft.grade = {};
        ui::PlanResult result;

        result.showPlans(gradeTable(draft, context()), {});

        QVERIFY2(shown(result).contains(u"Choose a grade"_s), qPrintable(shown(result)));
    }

    void namesTheWaysOutOfTooFewMonths()
    {
        ui::PlanResult result;
        const ShortfallOption payOn{.way = ShortfallWay::PayOn, .monthsAfter = 24};

        result.showPlans(gradeTable(test::sampleDraft(), context()), {payOn});

        QVERIFY2(shown(result).contains(u"24"_s) && shown(result).contains(u"Too few months"_s),
                 qPrintable(shown(result)));
    }

    void takesWhatIsTyped()
    {
        EnrolmentSession session(context().books, context().today);
        session.setDraft(test::sampleDraft());
        ui::PlanQuestions questions(session);
        questions.load();
        const QSignalSpy changed(&questions, &ui::PlanQuestions::changed);

        for (const auto &entry : questions.entries()) {
            if (entry.field == Field::BalanceSoFar)
                QTest::keyClicks(entry.edit, u"12000"_s);
            QVERIFY(!entry.edit->accessibleName().isEmpty());
        }

        QCOMPARE(session.draft().plan.balanceSoFar, u"12000"_s);
        QCOMPARE(changed.size(), 5);
    }

    void movesTheGrowthWithASlider()
    {
        EnrolmentSession session(context().books, context().today);
        session.setDraft(test::sampleDraft());
        ui::PlanQuestions questions(session);
        questions.load();
        const auto *edit = questions.findChild<QLineEdit *>(u"wage_growthEdit"_s);
        auto *slider = questions.findChild<ui::RateSlider *>(u"wage_growthSlider"_s);
        QVERIFY(edit && slider && !slider->accessibleName().isEmpty());
        QVERIFY(edit->text().isEmpty()); // the set's own rate
        const auto &range = context().books.assumptions().range(AssumedRate::WageGrowth);
        QCOMPARE(slider->value(), int(range.in(AssumptionSet::Middle).partsPerMillion() / 100));

        QTest::keyClick(slider, Qt::Key_End);

        QCOMPARE(Rate::parsePercent(edit->text()), range.highest);
        QCOMPARE(planAssumptionsOf(session.draft(), context().books, AssumptionSet::Middle).wageGrowth, range.highest);
        QVERIFY(planProblems(session.draft(), context()).empty());
    }

    void letsTheSliderFollowWhatIsTyped()
    {
        EnrolmentSession session(context().books, context().today);
        session.setDraft(test::sampleDraft());
        ui::PlanQuestions questions(session);
        questions.load();
        auto *edit = questions.findChild<QLineEdit *>(u"price_growthEdit"_s);
        const auto *slider = questions.findChild<ui::RateSlider *>(u"price_growthSlider"_s);

        QTest::keyClicks(edit, u"1.25"_s);

        QCOMPARE(slider->value(), 125);
        QCOMPARE(edit->text(), u"1.25"_s); // the text stays as it was typed
    }

    void saysOfWhichMonthsThePremiumIsAssumed()
    {
        const GradeTable table = gradeTable(test::sampleDraft(), context());
        ui::PlanResult result;

        result.showPlans(table, {});

        const auto lines = shown(result).split(u'\n');
        const auto known = lines.filter(u"a month (known)"_s);
        const auto assumed = lines.filter(u"a month (assumed)"_s);
        const auto &path = table.rows[*table.chosen].plan(table.shown)->path;
        QVERIFY(!known.empty() && !assumed.empty());
        QVERIFY(known.front().startsWith(ui::monthText(path.stretches.front().from)));
        QVERIFY(lines.indexOf(known.last()) < lines.indexOf(assumed.front()));
    }

    void assumesNothingThatWasSaid()
    {
        auto draft = test::sampleDraft();
        const auto planOf = [&draft] {
            const GradeTable table = gradeTable(draft, context());
            return *table.rows[*table.chosen].plan(AssumptionSet::Middle);
        };
        const auto isAssumed = [](const PensionPlan &plan, AssumptionKind kind) {
            return std::ranges::count(plan.stated, kind, &StatedAssumption::kind) > 0;
        };
        QVERIFY(isAssumed(planOf(), AssumptionKind::BenefitBase));
        QVERIFY(!ui::explanationLines(pensionExplanation(planOf())).join(u'\n').contains(u"12,000.00 (from you)"_s));

        draft.plan.benefitBase = u"12000"_s;

        const auto said = planOf();
        QVERIFY(!isAssumed(said, AssumptionKind::BenefitBase));
        const QString reasons = ui::explanationLines(pensionExplanation(said)).join(u'\n');
        QVERIFY2(reasons.contains(u"12,000.00 (from you)"_s), qPrintable(reasons));
    }

    void comparesWhatWasSetAside()
    {
        EnrolmentSession session(context().books, context().today);
        session.setDraft(test::sampleDraft());
        ui::PlanComparison comparison(session);
        auto *pin = comparison.findChild<QPushButton *>(u"pinButton"_s);
        QTest::mouseClick(pin, Qt::LeftButton);
        QVERIFY(!pin->isEnabled()); // it is there already

        auto other = session.draft().grade;
        other.grade = PercentGrade{Rate::fromPercent(100)};
        session.setGrade(other);
        comparison.refresh();
        QTest::mouseClick(pin, Qt::LeftButton);

        QCOMPARE(session.draft().pinned.size(), std::size_t(2));
        const auto rows = pinnedRows(session.draft(), context());
        QVERIFY(*rows[0].month < *rows[1].month);
        QVERIFY(rows[0].plan->pension->today < rows[1].plan->pension->today);
        for (const auto &row : rows)
            QVERIFY2(shown(comparison).contains(ui::moneyText(row.plan->pension->today)),
                     qPrintable(shown(comparison)));

        QTest::keyClick(comparison.findChildren<QAbstractButton *>(u"unpin_0"_s).last(), Qt::Key_Space);
        QTRY_COMPARE(session.draft().pinned.size(), std::size_t(1));
        QCOMPARE(session.draft().pinned.front().grade, *other.grade);
    }

    void comparesWithoutBuildingAnew()
    {
        EnrolmentSession session(context().books, context().today);
        session.setDraft(test::sampleDraft());
        ui::PlanComparison comparison(session);
        comparison.pinPresent();
        const auto before = comparison.findChildren<QWidget *>();
        const QString words = shown(comparison);

        auto plan = session.draft().plan;
        plan.set = AssumptionSet::High;
        session.setPlan(plan);
        comparison.refresh();

        QCOMPARE(comparison.findChildren<QWidget *>(), before);
        QVERIFY(shown(comparison) != words);
    }

    void showsWhatIsWrongWithoutBeingAsked()
    {
        EnrolmentSession session(context().books, context().today);
        auto draft = test::sampleDraft();
        draft.plan.months = u"none"_s;
        session.setDraft(draft);
        ui::PlanSection section(session);
        const auto *questions = section.findChild<ui::PlanQuestions *>();

        section.load();
        QVERIFY(questions->isVisibleTo(&section));

        draft.plan.months.clear();
        session.setDraft(draft);
        section.load();
        QVERIFY(!questions->isVisibleTo(&section));
    }

    void asksNothingWithoutAPension()
    {
        auto draft = test::sampleDraft();
        draft.plan.months = u"none"_s;
        QVERIFY(!planProblems(draft, context()).empty());

        draft.insurance.pension = false;
        QVERIFY(planProblems(draft, context()).empty());
    }

    void callsUnknownWhatIsNotKnown()
    {
        EnrolmentSession session(context().books, context().today);
        auto draft = test::sampleDraft();
        draft.hukou.region = RegionCode::parse(u"540102").value();
        session.setDraft(draft);
        ui::PlanComparison comparison(session);

        comparison.pinPresent();

        QVERIFY2(!shown(comparison).contains(u"¥0.00"_s), qPrintable(shown(comparison)));
        QVERIFY(shown(comparison).contains(ui::unknownText()));
    }

    void keepsFourAtMost()
    {
        EnrolmentSession session(context().books, context().today);
        session.setDraft(test::sampleDraft());
        ui::PlanComparison comparison(session);
        for (const int percent : {60, 70, 80, 90, 100}) {
            auto grade = session.draft().grade;
            grade.grade = PercentGrade{Rate::fromPercent(percent)};
            session.setGrade(grade);
            comparison.pinPresent();
        }

        QCOMPARE(session.draft().pinned.size(), MostPinned);
    }
};

QTEST_MAIN(PlanResultTest)
#include "tst_planresult.moc"
