#include "tests/ui/gradepagecase.h"
#include "ui/fields/moneyedit.h"
#include "ui/grade/ownbaseslider.h"

#include <QLabel>
#include <QRadioButton>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

using Shown = ShownGrades;

class GradePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void showsEveryPublishedGradeWithItsCost()
    {
        PaymentCase person(u"320100");
        Shown shown(person);

        // Jiangsu 2025, 苏人社发〔2025〕33号: base 4952.
        QVERIFY(shown.find<ui::GradeTableView>(u"gradeTable"_s)->model()->rowCount() >= 11);
        QCOMPARE(fen(shown, 0, GradeTableModel::BaseColumn), 495'200);
        QCOMPARE(fen(shown, 0, GradeTableModel::PensionColumn), 99'040);
        QCOMPARE(fen(shown, 0, GradeTableModel::AccountColumn), 39'616);
        QCOMPARE(fen(shown, 0, GradeTableModel::PooledColumn), 59'424);
        QCOMPARE(fen(shown, 0, GradeTableModel::MedicalColumn), 39'616);
        QCOMPARE(fen(shown, 0, GradeTableModel::MonthColumn), 138'656);
    }

    void isChosenWithTheKeyboard()
    {
        PaymentCase person(u"320100");
        Shown shown(person);
        auto *table = shown.find<ui::GradeTableView>(u"gradeTable"_s);
        table->setFocus();

        QTest::keyClick(table, Qt::Key_Down);
        QVERIFY(!person.session.draft().grade.grade);
        QTest::keyClick(table, Qt::Key_Space);

        QCOMPARE(gradeBase(person), Money::fromYuan(6'000));
        QVERIFY(cell(shown, 1, 0).data(GradeTableModel::ChosenRole).toBool());
    }

    void isChosenWithTheMouse()
    {
        PaymentCase person(u"320100");
        Shown shown(person);
        auto *table = shown.find<ui::GradeTableView>(u"gradeTable"_s);

        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell(shown, 2, 3)).center());

        QCOMPARE(gradeBase(person), Money::fromYuan(7'000));
    }

    void explainsTheChosenAmount()
    {
        PaymentCase person(u"320100");
        Shown shown(person);
        QVERIFY(!shown.shows(u"whyCard"_s));

        chooseRow(shown, 0);

        QVERIFY(shown.shows(u"whyCard"_s));
        QVERIFY(shown.find<QLabel>(u"whyLines"_s)->text().contains(u"990.40"_s));
        QVERIFY(shown.find<QLabel>(u"accountLabel"_s)->text().contains(u"396.16"_s));
        QVERIFY(shown.find<QLabel>(u"accountLabel"_s)->text().contains(u"40%"_s));
    }

    void takesABaseOfOnesOwnWhereItIsFree()
    {
        PaymentCase person(u"110000");
        Shown shown(person);
        QVERIFY(shown.shows(u"ownBaseQuestion"_s));
        chooseRow(shown, 0);

        QTest::keyClicks(shown.find<QLineEdit>(u"ownBaseEdit"_s), u"8000"_s);

        QVERIFY(person.session.draft().grade.ownBaseChosen);
        QVERIFY(shown.find<QRadioButton>(u"ownBaseButton"_s)->isChecked());
        QVERIFY(!cell(shown, 0, 0).data(GradeTableModel::ChosenRole).toBool());
        QVERIFY(shown.find<QLabel>(u"whyTitle"_s)->text().contains(u"1,600.00"_s));
    }

    void movesABaseOfOnesOwnWithTheArrows()
    {
        PaymentCase person(u"110000");
        Shown shown(person);
        auto *slider = shown.find<ui::OwnBaseSlider>(u"ownBaseSlider"_s);
        auto *edit = shown.find<QLineEdit>(u"ownBaseEdit"_s);
        QVERIFY(slider->isVisible() && !slider->accessibleName().isEmpty());
        QTest::keyClicks(edit, u"8050"_s);
        QCOMPARE(slider->value(), 8'050);

        QTest::keyClick(slider, Qt::Key_Right);

        QCOMPARE(edit->text(), u"8100.00"_s);
        QCOMPARE(person.session.draft().grade.ownBase, u"8100.00"_s);
        QVERIFY(person.session.draft().grade.ownBaseChosen);
        QVERIFY(shown.find<QLabel>(u"whyTitle"_s)->text().contains(u"1,620.00"_s));
        const auto *model = shown.find<ui::GradeTableView>(u"gradeTable"_s)->model();
        const auto own = model->match(model->index(0, GradeTableModel::BaseColumn), GradeTableModel::FenRole, 810'000);
        QCOMPARE(own.size(), 1);
        QVERIFY(own.front().siblingAtColumn(0).data(GradeTableModel::ChosenRole).toBool());
    }

    void movesNothingWhereABaseCannotBeNamedFreely()
    {
        PaymentCase person(u"320100");

        QVERIFY(!Shown(person).shows(u"ownBaseSlider"_s));
    }

    /// Jiangsu 2025 (苏人社发〔2025〕33号): 6000 of 8254 are 72.69 %.
    void saysTheShareOfTheWageOfABaseInYuan()
    {
        PaymentCase nanjing(u"320100");
        const Shown listed(nanjing);
        QVERIFY(!isHidden(listed, GradeTableModel::PercentColumn));
        QCOMPARE(cell(listed, 1, GradeTableModel::PercentColumn).data().toString(), u"72.7%"_s);

        PaymentCase chongqing(u"500000");
        QVERIFY(isHidden(Shown(chongqing), GradeTableModel::PercentColumn)); // the grades are percentages

        PaymentCase beijing(u"110000");
        Shown free(beijing);
        QTest::keyClicks(free.find<QLineEdit>(u"ownBaseEdit"_s), u"8000"_s);
        QVERIFY(!isHidden(free, GradeTableModel::PercentColumn));
        QCOMPARE(cell(free, 1, GradeTableModel::PercentColumn).data().toString(), u"67%"_s); // of 11937
    }

    void showsTheFirstDebitUnlessItIsTheMonths()
    {
        PaymentCase person(u"500000");
        const Shown monthly(person);
        QVERIFY(isHidden(monthly, GradeTableModel::DebitColumn));

        auto schedule = person.session.draft().schedule;
        schedule.frequency = PaymentFrequency::Quarterly;
        person.session.setSchedule(schedule);
        const Shown shown(person);

        QVERIFY(!isHidden(shown, GradeTableModel::DebitColumn));
        QCOMPARE(fen(shown, 0, GradeTableModel::DebitColumn), fen(shown, 0, GradeTableModel::MonthColumn) * 3);
        const auto *model = shown.find<ui::GradeTableView>(u"gradeTable"_s)->model();
        QVERIFY(model->headerData(GradeTableModel::DebitColumn, Qt::Horizontal).toString().contains(u"3 months"_s));
        const auto hint = shown.find<QLabel>(u"gradeHint"_s)->text();
        QVERIFY2(hint.contains(u"September 2025 to November 2025"_s), qPrintable(hint));
    }

    void putsTheMedicalInsurancesSideBySide()
    {
        PaymentCase chongqing(u"500000");
        Shown shown(chongqing);
        QVERIFY(shown.shows(u"medicalVariants"_s));
        chooseRow(shown, 1);

        QStringList words;
        for (const auto *label : shown.find<QWidget>(u"medicalVariants"_s)->findChildren<QLabel *>())
            words.append(label->text());
        for (const auto &expected : {u"¥256.25"_s, u"¥1,756.25"_s, u"¥563.75"_s, u"¥2,063.75"_s})
            QVERIFY2(words.contains(expected), qPrintable(words.join(u'|')));

        PaymentCase beijing(u"110000");
        QVERIFY(!Shown(beijing).shows(u"medicalVariants"_s));
    }

    void offersNoBaseOfOnesOwnWhereThereIsAList()
    {
        PaymentCase person(u"320100");

        QVERIFY(!Shown(person).shows(u"ownBaseQuestion"_s));
    }

    void returnsToTheTableFromABaseOfOnesOwn()
    {
        PaymentCase person(u"110000");
        Shown shown(person);
        QTest::keyClicks(shown.find<QLineEdit>(u"ownBaseEdit"_s), u"8000"_s);

        chooseRow(shown, 0);

        QVERIFY(!person.session.draft().grade.ownBaseChosen);
        QCOMPARE(person.session.draft().grade.ownBase, u"8000"_s);
        QVERIFY(!shown.find<QRadioButton>(u"ownBaseButton"_s)->isChecked());
    }

    void saysThatNoGradeIsChosen()
    {
        PaymentCase person(u"320100");
        Shown shown(person);

        shown.pressContinue(person);

        QVERIFY(!shown.said(u"gradeStatus"_s).isEmpty());
    }

    void saysWhatIsWrongWithTheBase_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("below the floor 7162") << u"7161.99"_s;
        QTest::newRow("above the ceiling 35811") << u"35811.01"_s;
        QTest::newRow("no number") << u"a lot"_s;
        QTest::newRow("three decimals") << u"8000.123"_s;
    }

    void saysWhatIsWrongWithTheBase()
    {
        QFETCH(const QString, typed);
        PaymentCase person(u"110000");
        Shown shown(person);
        QTest::keyClicks(shown.find<QLineEdit>(u"ownBaseEdit"_s), typed);
        QVERIFY(shown.said(u"ownBaseStatus"_s).isEmpty());

        shown.pressContinue(person);

        QVERIFY(!shown.said(u"ownBaseStatus"_s).isEmpty());
        QCOMPARE(shown.find<QLineEdit>(u"ownBaseEdit"_s)->text(), typed);
    }

    void saysThatTheRatesAreNotKnown()
    {
        PaymentCase person(u"460000");
        Shown shown(person);

        QVERIFY(shown.shows(u"unknownPanel"_s));
        QVERIFY(!shown.shows(u"gradesArea"_s));
        const QString title = shown.find<QLabel>(u"unknownTitle"_s)->text();
        QVERIFY(title.contains(u"Hainan"_s) && title.contains(u"September 2025"_s));
        QVERIFY(shown.find<QLabel>(u"unknownText"_s)->text().contains(u"12333"_s));
    }

    void asksForThePlaceFirst()
    {
        PaymentCase person;
        person.session.setDraft({});
        const Shown shown(person);

        QCOMPARE(shown.find<QLabel>(u"unknownTitle"_s)->text(), u"The place is not chosen yet"_s);
        QVERIFY(shown.find<QLabel>(u"unknownText"_s)->text().contains(u"Where to enrol"_s));
    }

    void marksFiguresOfLastYear()
    {
        PaymentCase person(u"320100", {2026, 3, 2});
        Shown shown(person);

        const auto *chip = shown.find<QLabel>(u"ratesChip"_s);
        QVERIFY(chip->text().contains(u"January 2025"_s));
        QCOMPARE(chip->property("tone").toString(), u"caution"_s);
        QCOMPARE(fen(shown, 0, GradeTableModel::PensionColumn), 99'040);
    }

    void showsWhereTheFiguresStand()
    {
        PaymentCase person(u"110000");
        Shown shown(person);

        QVERIFY(shown.find<QLabel>(u"sourceLabel"_s)->text().contains(u"2025-07-01"_s));
        QVERIFY(shown.find<QLabel>(u"limitsLabel"_s)->text().contains(u"7,162"_s));
        QVERIFY(shown.find<QLabel>(u"wageLabel"_s)->text().contains(u"11,937"_s));
    }

    void loadsWhatTheSessionHolds()
    {
        PaymentCase person(u"320100");
        person.session.setGrade({.grade = BaseGrade{Money::fromYuan(6'000)}});
        const Shown shown(person);

        QVERIFY(cell(shown, 1, 0).data(GradeTableModel::ChosenRole).toBool());
    }

    void keepsTheAnswersThroughAChangeOfLanguage()
    {
        PaymentCase person(u"110000");
        Shown shown(person);
        QTest::keyClicks(shown.find<QLineEdit>(u"ownBaseEdit"_s), u"8000"_s);
        const auto before = person.session.draft();

        shown.speak(Language::Chinese);

        QCOMPARE(shown.find<QLineEdit>(u"ownBaseEdit"_s)->text(), u"8000"_s);
        QVERIFY(person.session.draft() == before);
        QVERIFY(shown.find<QLabel>(u"wageLabel"_s)->text().contains(u"元"_s));
    }

    void sumsItUpForTheCheck()
    {
        PaymentCase nanjing(u"320100");
        Shown listed(nanjing);
        chooseRow(listed, 1);
        PaymentCase chongqing(u"500000");
        chongqing.session.setInsurance({.medicalVariant = u"tier_1"_s});
        chongqing.session.setGrade({.grade = PercentGrade{Rate::fromPercent(100)}});
        Shown percent(chongqing);

        QCOMPARE(listed.page.summaryRows().size(), 1U);
        QVERIFY(listed.page.summaryRows().front().answer.contains(u"6,000"_s));
        QCOMPARE(percent.page.summaryRows().size(), 2U);
        QVERIFY(percent.page.summaryRows().back().answer.contains(u"7,500"_s));
    }

private:
    static Money gradeBase(const PaymentCase &person)
    {
        const auto &grade = person.session.draft().grade.grade;
        return grade && std::holds_alternative<BaseGrade>(*grade) ? std::get<BaseGrade>(*grade).base : Money();
    }
};

QTEST_MAIN(GradePageTest)
#include "tst_gradepage.moc"
