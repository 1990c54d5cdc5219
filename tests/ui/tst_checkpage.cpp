#include "tests/ui/shownpage.h"
#include "ui/fields/textlink.h"
#include "ui/whydialog.h"
#include "ui/wizard/checkpage.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

using Shown = ShownPage<ui::CheckPage>;
using Section = ui::CheckPage::Section;

namespace {

std::vector<Section> rows()
{
    return {
        {Step::Person, {{Field::BirthDate, u"Date of birth"_s, u"9 March 1985"_s}, {Field::Mobile, u"Mobile"_s, {}}}},
        {Step::Bank, {{Field::BankCardNumber, u"Card"_s, u"•••• 0018"_s, SoundCard.toString()}}}};
}

QString answer(const Shown &shown, const QString &field)
{
    QString text;
    // Rows that were just replaced wait for the event loop: the last one counts.
    for (const auto *label : shown.page.findChildren<QLabel *>(u"answer_"_s + field))
        text = label->text();
    return text;
}

} // namespace

class CheckPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void listsEveryAnswer()
    {
        PaymentCase person;
        Shown shown(person);
        shown.page.setRowSource(rows);
        shown.page.load();

        QCOMPARE(answer(shown, fieldKey(Field::BirthDate)), u"9 March 1985"_s);
        QCOMPARE(answer(shown, fieldKey(Field::Mobile)), u"not given"_s);
    }

    void leadsBackToAQuestion()
    {
        PaymentCase person;
        Shown shown(person);
        shown.page.setRowSource(rows);
        shown.page.load();
        const QSignalSpy changes(&shown.page, &ui::CheckPage::changeRequested);
        auto *change = shown.find<QPushButton>(u"change_"_s + fieldKey(Field::BirthDate));
        QCOMPARE(change->accessibleName(), u"Change: Date of birth"_s);

        QTest::mouseClick(change, Qt::LeftButton);

        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().value<Field>(), Field::BirthDate);
    }

    void showsPrivateNumbersOnPurposeOnly()
    {
        PaymentCase person;
        Shown shown(person);
        shown.page.setRowSource(rows);
        shown.page.load();
        const QString card = fieldKey(Field::BankCardNumber);
        QCOMPARE(answer(shown, card), u"•••• 0018"_s);

        QTest::mouseClick(shown.find<QPushButton>(u"showAllButton"_s), Qt::LeftButton);
        QCOMPARE(answer(shown, card), SoundCard.toString());
        shown.page.concealPrivate();

        QCOMPARE(answer(shown, card), u"•••• 0018"_s);
    }

    void hidesThemAgainOnEntering()
    {
        PaymentCase person;
        Shown shown(person);
        shown.page.setRowSource(rows);
        shown.page.load();
        QTest::mouseClick(shown.find<QPushButton>(u"showAllButton"_s), Qt::LeftButton);

        shown.page.load();

        QCOMPARE(answer(shown, fieldKey(Field::BankCardNumber)), u"•••• 0018"_s);
    }

    void listsWhatIsStillToBeSolved()
    {
        PaymentCase person;
        Shown shown(person);
        const QSignalSpy changes(&shown.page, &ui::CheckPage::changeRequested);
        QVERIFY(shown.shows(u"problemsCard"_s));
        QVERIFY(!shown.page.findChild<ui::TextLink *>(u"problemLink_"_s + fieldKey(Field::Declaration)));
        auto *link = shown.find<ui::TextLink>(u"problemLink_"_s + fieldKey(Field::Frequency));

        link->setFocus();
        QTest::keyClick(link, Qt::Key_Space);

        QCOMPARE(changes.first().first().value<Field>(), Field::Frequency);
    }

    void showsPlaceAndCost()
    {
        PaymentCase person(u"320100");
        person.session.setGrade({.grade = BaseGrade{Money::fromYuan(6'000)}});
        person.session.setSchedule({.frequency = PaymentFrequency::Monthly, .firstMonth = yearMonth(2025, 9)});
        Shown shown(person);

        QVERIFY(shown.find<QLabel>(u"placeLabel"_s)->text().contains(u"Nanjing"_s));
        QVERIFY(shown.find<QLabel>(u"monthFigure"_s)->text().contains(u"1,680.00"_s));
        QVERIFY(shown.find<QLabel>(u"editionLabel"_s)->text().contains(u"sample"_s));
    }

    void tellsWhyOfBothAmounts()
    {
        PaymentCase person(u"320100");
        person.session.setGrade({.grade = BaseGrade{Money::fromYuan(6'000)}});
        person.session.setSchedule({.frequency = PaymentFrequency::Monthly, .firstMonth = yearMonth(2025, 9)});
        Shown shown(person);

        QCOMPARE(shown.find<ui::WhyLink>(u"monthWhy"_s)->accessibleName(), u"September 2025: Why Total ¥1,680.00?"_s);
        QVERIFY(shown.find<ui::WhyLink>(u"yearWhy"_s)->accessibleName().startsWith(u"The next twelve months: "_s));
        QVERIFY(shown.shows(u"yearWhy"_s));
    }

    void hasNothingToExplainWithoutRates()
    {
        PaymentCase person(u"460000");
        person.session.setGrade({.grade = FloorGrade{}});
        Shown shown(person);

        QVERIFY(!shown.shows(u"monthWhy"_s));
        QVERIFY(!shown.shows(u"yearWhy"_s));
    }

    void saysWhatDeservesALook()
    {
        PaymentCase person(u"320100", {2026, 3, 2});
        person.session.setGrade({.grade = BaseGrade{Money::fromYuan(6'000)}});
        Shown shown(person);

        QVERIFY(shown.shows(u"notesCard"_s));
    }

    void showsNoCostWithoutRates()
    {
        PaymentCase person(u"460000");
        person.session.setGrade({.grade = FloorGrade{}});
        Shown shown(person);

        QVERIFY(!shown.find<QLabel>(u"monthFigure"_s)->text().contains(u"0.00"_s));
    }

    void asksForTheDeclaration()
    {
        PaymentCase person;
        Shown shown(person);
        shown.pressContinue(person);
        QVERIFY(!shown.said(u"declarationStatus"_s).isEmpty());

        shown.tick(u"declarationTick"_s);

        QVERIFY(person.session.draft().declared);
        QVERIFY(person.problems(Step::Check).empty());
    }

    void namesTheLastButton()
    {
        PaymentCase person;

        QCOMPARE(Shown(person).page.continueText(), u"Finish and save"_s);
    }

    void staysThroughAChangeOfLanguage()
    {
        PaymentCase person;
        Shown shown(person);
        shown.page.setRowSource(rows);
        shown.page.load();
        shown.tick(u"declarationTick"_s);
        QTest::mouseClick(shown.find<QPushButton>(u"showAllButton"_s), Qt::LeftButton);

        shown.speak(Language::Chinese);

        QVERIFY(person.session.draft().declared);
        QCOMPARE(answer(shown, fieldKey(Field::BankCardNumber)), SoundCard.toString());
    }
};

QTEST_MAIN(CheckPageTest)
#include "tst_checkpage.moc"
