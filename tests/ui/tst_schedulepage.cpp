#include "tests/ui/shownpage.h"
#include "ui/fields/paymentlist.h"
#include "ui/whydialog.h"
#include "ui/wizard/schedulepage.h"

#include <QComboBox>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

using Shown = ShownPage<ui::SchedulePage>;

namespace {

const GradeAnswers Base6000{.grade = BaseGrade{Money::fromYuan(6'000)}};

const std::vector<ui::PaymentList::Payment> &payments(const Shown &shown)
{
    return shown.find<ui::PaymentList>(u"paymentList"_s)->payments();
}

void takeMonth(const Shown &shown, int downs)
{
    auto *box = shown.find<QComboBox>(u"firstMonthBox"_s);
    box->setFocus();
    for (int i = 0; i < downs; ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

} // namespace

class SchedulePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void offersOnlyWhatTheRegionIsKnownToOffer()
    {
        PaymentCase person(u"500000");
        Shown shown(person);
        const auto *choice = shown.find<ui::ChoiceGroup>(u"frequencyChoice"_s);

        QVERIFY(choice->card(static_cast<int>(PaymentFrequency::Quarterly))->isVisible());
        QVERIFY(!choice->card(static_cast<int>(PaymentFrequency::HalfYearly))->isVisible());
        QVERIFY(!shown.shows(u"frequencyHint"_s));
    }

    void saysWhereOtherRhythmsAreNotKnown()
    {
        PaymentCase person(u"320100");
        Shown shown(person);

        const auto *choice = shown.find<ui::ChoiceGroup>(u"frequencyChoice"_s);
        QVERIFY(choice->card(static_cast<int>(PaymentFrequency::Monthly))->isVisible());
        QVERIFY(!choice->card(static_cast<int>(PaymentFrequency::Yearly))->isVisible());
        QVERIFY(shown.shows(u"frequencyHint"_s));
    }

    void showsTheComingPayments()
    {
        PaymentCase person(u"320100");
        person.session.setGrade(Base6000);
        Shown shown(person);
        QVERIFY(!shown.shows(u"planArea"_s));

        shown.choose(u"frequencyChoice"_s, PaymentFrequency::Monthly);
        takeMonth(shown, 1);

        QVERIFY(shown.shows(u"planArea"_s));
        QCOMPARE(person.session.draft().schedule.firstMonth, yearMonth(2025, 9));
        QCOMPARE(payments(shown).size(), 12U);
        QCOMPARE(payments(shown).at(0).months, u"September 2025"_s);
        QCOMPARE(payments(shown).at(0).amount, u"¥1,680.00"_s); // 6000 × (20 % + 8 %)
    }

    void tellsWhyOfEveryPaymentAndOfTheirSum()
    {
        PaymentCase person(u"320100");
        person.session.setGrade(Base6000);
        person.session.setSchedule({.frequency = PaymentFrequency::Monthly, .firstMonth = yearMonth(2025, 9)});
        Shown shown(person);

        const auto links = shown.find<ui::PaymentList>(u"paymentList"_s)->findChildren<ui::WhyLink *>();
        QCOMPARE(links.size(), 12);
        QCOMPARE(links.at(1)->accessibleName(), u"October 2025: Why Total ¥1,680.00?"_s); // 6000 × (20 % + 8 %)
        const auto *sum = shown.find<ui::WhyLink>(u"planSumWhy"_s);
        QVERIFY(sum->isVisible());
        QVERIFY2(sum->accessibleName().startsWith(u"Twelve months together: Why Total"_s),
                 qPrintable(sum->accessibleName()));
        QTest::keyClick(links.first(), Qt::Key_Space);
        QVERIFY(shown.page.findChild<ui::WhyDialog *>());
    }

    void marksTheMonthInWhichRatesChange()
    {
        PaymentCase person(u"320100");
        person.session.setGrade(Base6000);
        Shown shown(person);
        shown.choose(u"frequencyChoice"_s, PaymentFrequency::Monthly);
        takeMonth(shown, 1);

        QVERIFY(payments(shown).at(3).remark.isEmpty()); // December 2025
        QVERIFY(payments(shown).at(4).remark.contains(u"January 2026"_s));
        QVERIFY(!payments(shown).at(5).remark.contains(u"January 2026"_s));
    }

    void gathersMonthsIntoQuarters()
    {
        PaymentCase person(u"500000");
        person.session.setInsurance({.pension = true, .medical = false});
        person.session.setGrade({.grade = PercentGrade{Rate::fromPercent(60)}});
        Shown shown(person);

        shown.choose(u"frequencyChoice"_s, PaymentFrequency::Quarterly);
        takeMonth(shown, 1);

        QCOMPARE(payments(shown).size(), 4U);
        QCOMPARE(payments(shown).at(0).amount, u"¥2,700.00"_s); // 3 × 4500 × 20 %
    }

    void saysWhatIsMissing()
    {
        PaymentCase person;
        Shown shown(person);

        shown.pressContinue(person);

        QVERIFY(!shown.said(u"frequencyStatus"_s).isEmpty());
        QVERIFY(!shown.said(u"firstMonthStatus"_s).isEmpty());
    }

    void keepsAndQuestionsWhatNoLongerFits()
    {
        PaymentCase person(u"320100");
        person.session.setSchedule({.frequency = PaymentFrequency::Yearly, .firstMonth = yearMonth(2025, 3)});
        Shown shown(person);
        QCOMPARE(shown.find<QComboBox>(u"firstMonthBox"_s)->currentText(), u"March 2025"_s);

        shown.pressContinue(person);

        QVERIFY(!shown.said(u"frequencyStatus"_s).isEmpty());
        QVERIFY(!shown.said(u"firstMonthStatus"_s).isEmpty());
        QCOMPARE(person.session.draft().schedule.firstMonth, yearMonth(2025, 3));
    }

    void showsNoPlanWithoutRates()
    {
        PaymentCase person(u"460000");
        Shown shown(person);
        shown.choose(u"frequencyChoice"_s, PaymentFrequency::Monthly);
        takeMonth(shown, 1);

        QVERIFY(!shown.shows(u"planArea"_s));
    }

    void keepsTheAnswersThroughAChangeOfLanguage()
    {
        PaymentCase person;
        Shown shown(person);
        shown.choose(u"frequencyChoice"_s, PaymentFrequency::Monthly);
        takeMonth(shown, 2);
        const auto before = person.session.draft();

        shown.speak(Language::Chinese);

        QCOMPARE(shown.find<QComboBox>(u"firstMonthBox"_s)->currentText(), u"2025年10月"_s);
        QVERIFY(person.session.draft() == before);
    }

    void sumsItUpForTheCheck()
    {
        PaymentCase person;
        person.session.setSchedule({.frequency = PaymentFrequency::Monthly, .firstMonth = yearMonth(2025, 9)});
        Shown shown(person);

        const auto rows = shown.page.summaryRows();

        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows.back().answer, u"September 2025"_s);
    }
};

QTEST_MAIN(SchedulePageTest)
#include "tst_schedulepage.moc"
