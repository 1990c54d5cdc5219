#include "tests/ui/shownpage.h"
#include "ui/notice/noticedialog.h"
#include "ui/whydialog.h"
#include "ui/wizard/insurancepage.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

using Shown = ShownPage<ui::InsurancePage>;

class InsurancePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void showsTheLeastThatEachInsuranceCosts()
    {
        PaymentCase person(u"110000");
        Shown shown(person);

        QVERIFY(shown.find<QLabel>(u"pensionCost"_s)->text().contains(u"1,432.40"_s));
        QVERIFY(shown.find<QLabel>(u"medicalCost"_s)->text().contains(u"584.92"_s));
        QVERIFY(shown.find<QLabel>(u"unemploymentCost"_s)->text().contains(u"71.62"_s));
    }

    void tellsWhyOfEachAmount_data()
    {
        QTest::addColumn<QString>("link");
        QTest::addColumn<QString>("name");
        // 7162 × 20 %, the fixed amount, 7162 × 1 %
        QTest::addRow("pension") << u"pensionWhy"_s << u"Pension: Why Total ¥1,432.40?"_s;
        QTest::addRow("medical") << u"medicalWhy"_s << u"Medical: Why Fixed charge ¥584.92?"_s;
        QTest::addRow("unemployment") << u"unemploymentWhy"_s << u"Unemployment: Why Total ¥71.62?"_s;
    }

    void tellsWhyOfEachAmount()
    {
        QFETCH(const QString, link);
        QFETCH(const QString, name);
        PaymentCase person(u"110000");
        Shown shown(person);

        QVERIFY(shown.shows(link));
        QCOMPARE(shown.find<ui::WhyLink>(link)->accessibleName(), name);
    }

    void letsANoticeBeEnteredWhereAnInsuranceHasNoFigure_data()
    {
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("button");
        QTest::addColumn<bool>("isOffered");
        QTest::addColumn<QString>("scheme");
        QTest::addRow("nothing known: pension") << u"460000"_s << u"pensionNoticeButton"_s << true << u"pension"_s;
        QTest::addRow("nothing known: medical") << u"460000"_s << u"medicalNoticeButton"_s << true << u"medical"_s;
        QTest::addRow("published") << u"110000"_s << u"pensionNoticeButton"_s << false << QString();
    }

    void letsANoticeBeEnteredWhereAnInsuranceHasNoFigure()
    {
        QFETCH(const QString, region);
        QFETCH(const QString, button);
        QFETCH(const bool, isOffered);
        QFETCH(const QString, scheme);
        PaymentCase person(region);
        Shown shown(person);
        QVERIFY(!shown.shows(button)); // nothing to keep it in
        shown.page.setNoticeKeeping({.save = [](const ContributionRate &) { return Result<void>(); },
                                     .remove = [](qint64) { return Result<void>(); },
                                     .ask = [](auto &&...) { return true; }});
        QCOMPARE(shown.shows(button), isOffered);
        if (!isOffered)
            return;

        QTest::keyClick(shown.find<QPushButton>(button), Qt::Key_Space);

        const auto *dialog = shown.page.findChild<ui::NoticeDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<QComboBox *>(u"scheme_field"_s)->currentData().toString(), scheme);
    }

    void offersUnemploymentOnlyWhereTheRegionHasIt()
    {
        PaymentCase beijing(u"110000");
        PaymentCase nanjing(u"320100");

        QVERIFY(Shown(beijing).shows(u"unemploymentCard"_s));
        QVERIFY(!Shown(nanjing).shows(u"unemploymentCard"_s));
    }

    void keepsWhatIsTicked()
    {
        PaymentCase person(u"110000");
        Shown shown(person);

        shown.tick(u"unemploymentTick"_s);
        shown.tick(u"medicalTick"_s);

        QVERIFY(person.session.draft().insurance.unemployment);
        QVERIFY(!person.session.draft().insurance.medical);
    }

    void saysWhenNothingIsTicked()
    {
        PaymentCase person;
        Shown shown(person);
        shown.tick(u"pensionTick"_s);
        shown.tick(u"medicalTick"_s);
        QVERIFY(shown.said(u"insurancesStatus"_s).isEmpty());

        shown.pressContinue(person);

        QVERIFY(!shown.said(u"insurancesStatus"_s).isEmpty());
    }

    void asksForTheVariantWhereThereAreSeveral()
    {
        PaymentCase person(u"500000");
        Shown shown(person);
        QVERIFY(shown.shows(u"variantQuestion"_s));
        shown.pressContinue(person);
        QVERIFY(!shown.said(u"variantStatus"_s).isEmpty());

        shown.choose(u"variantChoice"_s, 1);
        shown.pressContinue(person);

        QVERIFY(shown.said(u"variantStatus"_s).isEmpty());
        QCOMPARE(person.session.draft().insurance.medicalVariant, u"tier_2"_s);
    }

    void asksForTheMedicalBaseOnlyWhereOneApplies()
    {
        PaymentCase beijing(u"110000");
        QVERIFY(!Shown(beijing).shows(u"medicalBaseQuestion"_s));
        PaymentCase nanjing(u"320100");
        Shown shown(nanjing);
        QVERIFY(shown.shows(u"medicalBaseQuestion"_s));

        shown.choose(u"medicalBaseChoice"_s, MedicalBase::Lowest);

        QCOMPARE(nanjing.session.draft().insurance.medicalBase, MedicalBase::Lowest);
    }

    void saysThatAPriceIsNotKnown()
    {
        PaymentCase person(u"460000");
        Shown shown(person);

        QCOMPARE(shown.find<QLabel>(u"pensionCost"_s)->text(), u"Price not known here"_s);
        QVERIFY(!shown.find<QLabel>(u"pensionCost"_s)->text().contains(u"0.00"_s));
    }

    void marksFiguresOfLastYear()
    {
        PaymentCase person(u"320100", {2026, 3, 2});
        Shown shown(person);

        QVERIFY(shown.find<QLabel>(u"pensionCost"_s)->text().contains(u"990.40"_s));
        QCOMPARE(shown.find<QLabel>(u"pensionChip"_s)->property("tone").toString(), u"caution"_s);
    }

    void loadsWhatTheSessionHolds()
    {
        PaymentCase person(u"500000");
        person.session.setInsurance({.pension = false, .medical = true, .medicalVariant = u"tier_1"_s});
        Shown shown(person);

        QVERIFY(!shown.find<QCheckBox>(u"pensionTick"_s)->isChecked());
        QCOMPARE(shown.find<ui::ChoiceGroup>(u"variantChoice"_s)->chosen(), 0);
    }

    void keepsTheAnswersThroughAChangeOfLanguage()
    {
        PaymentCase person(u"500000");
        Shown shown(person);
        shown.choose(u"variantChoice"_s, 1);
        const auto before = person.session.draft();

        shown.speak(Language::Chinese);

        QCOMPARE(shown.find<ui::ChoiceGroup>(u"variantChoice"_s)->chosen(), 1);
        QVERIFY(person.session.draft() == before);
    }

    void sumsItUpForTheCheck()
    {
        PaymentCase person(u"500000");
        Shown shown(person);
        shown.choose(u"variantChoice"_s, 1);

        const auto rows = shown.page.summaryRows();

        QCOMPARE(rows.size(), 2U);
        QVERIFY(rows.front().answer.contains(u", "_s));
        QCOMPARE(rows.back().answer, u"Tier 2"_s);
    }
};

QTEST_MAIN(InsurancePageTest)
#include "tst_insurancepage.moc"
