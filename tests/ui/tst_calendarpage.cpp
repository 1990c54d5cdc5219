#include "tests/support/paymentcase.h"
#include "tests/ui/shownpage.h"
#include "ui/fields/debittable.h"
#include "ui/wizard/calendarpage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;
using Shown = ShownPage<ui::CalendarPage>;

namespace {

/// Nanjing by the month from October 2025, as on 2025-09-10.
void answer(PaymentCase &person, PayChannel channel = PayChannel::Debit)
{
    person.session.setGrade({.grade = GradeChoice(FloorGrade())});
    person.session.setSchedule({.frequency = PaymentFrequency::Monthly, .firstMonth = yearMonth(2025, 10)});
    person.session.setBank({.channel = channel, .cardNumber = SoundCard.toString()});
}

void type(Shown &shown, const QString &text)
{
    auto *edit = shown.find<QLineEdit>(u"reminderEdit"_s);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

class CalendarPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { ui::setCurrentLanguage(Language::English); }

    void showsAPaymentForEachMonth()
    {
        PaymentCase person;
        answer(person);
        Shown shown(person);

        const auto &calendar = shown.find<ui::DebitTable>(u"debitTable"_s)->calendar();

        QCOMPARE(calendar.debits.size(), 12U);
        QCOMPARE(calendar.debits.front().readyBy, QDate(2025, 9, 30)); // Tuesday before October
        QVERIFY(shown.find<QLabel>(u"calendarRemark"_s)->text().contains(u"not known"_s));
    }

    void showsDaysOnlyWhereTheyAreKnown()
    {
        PaymentCase person;
        answer(person);
        Shown shown(person);
        const auto columns = [&shown] {
            QStringList headings;
            for (const auto *cell : shown.find<ui::DebitTable>(u"debitTable"_s)->findChildren<QLabel *>())
                headings += cell->text();
            return headings.count(u"Taken"_s);
        };
        QCOMPARE(columns(), 0);
        const DebitRule rule{.region = RegionCode::parse(u"320000"_s).value(),
                             .window = DebitWindow{.dayFrom = 11, .dayTo = 15}};
        const Deduction october{yearMonth(2025, 10), yearMonth(2025, 10), Money::fromYuan(100), Standing::Known};

        shown.find<ui::DebitTable>(u"debitTable"_s)
            ->setCalendar(debitCalendar({october}, &rule, WorkingDays(), QDate(2025, 9, 10)));

        QCOMPARE(columns(), 1);
    }

    void saysWhatIsMissingBeforeThereAreAnswers()
    {
        PaymentCase person;
        Shown shown(person);

        QVERIFY(!shown.shows(u"debitTable"_s));
        QVERIFY(!shown.shows(u"copyCalendarButton"_s));
        QVERIFY(!shown.find<QLabel>(u"calendarRemark"_s)->text().isEmpty());
    }

    void remindsThreeDaysBeforeUnlessToldOtherwise()
    {
        PaymentCase person;
        answer(person);
        Shown shown(person);
        QCOMPARE(shown.find<QLineEdit>(u"reminderEdit"_s)->text(), u"3"_s);
        QVERIFY(person.session.draft().calendar == CalendarAnswers()); // nothing was answered by looking

        type(shown, u"10"_s);

        QCOMPARE(person.session.draft().calendar.reminderDays, u"10"_s);
        shown.pressContinue(person);
        QVERIFY(shown.said(u"reminderStatus"_s).isEmpty());
    }

    void saysThatAReminderIsOutside()
    {
        PaymentCase person;
        answer(person);
        Shown shown(person);

        type(shown, u"31"_s);
        QVERIFY(shown.said(u"reminderStatus"_s).isEmpty()); // nothing is called wrong while one types
        shown.pressContinue(person);

        QVERIFY(shown.said(u"reminderStatus"_s).contains(u"0 to 30"_s));
        QCOMPARE(shown.find<QLineEdit>(u"reminderEdit"_s)->text(), u"31"_s);
    }

    void asksForTheCardOnlyWhereThereIsADebit()
    {
        PaymentCase person;
        answer(person);
        Shown shown(person);
        QVERIFY(shown.shows(u"cardTailTick"_s));
        QVERIFY(!person.session.draft().calendar.namesCard);

        shown.tick(u"cardTailTick"_s);
        QVERIFY(person.session.draft().calendar.namesCard);
        answer(person, PayChannel::Counter);
        shown.page.load();

        QVERIFY(!shown.shows(u"cardTailTick"_s));
    }

    void copiesTheTable()
    {
        PaymentCase person;
        answer(person);
        Shown shown(person);

        QTest::mouseClick(shown.find<QPushButton>(u"copyCalendarButton"_s), Qt::LeftButton);

        const auto text = QGuiApplication::clipboard()->text();
        QCOMPARE(text.count(u'\n'), 13);
        QVERIFY(text.contains(u"October 2025"_s));
        QVERIFY(!text.contains(u"0018"_s));
    }

    void savesThroughTheProgram()
    {
        PaymentCase person;
        answer(person);
        Shown shown(person);
        QVERIFY(!shown.shows(u"saveCalendarButton"_s)); // nobody to write it
        int saved = 0;
        shown.page.setCalendarKeeping({.save = [&saved] { ++saved; }});

        QTest::mouseClick(shown.find<QPushButton>(u"saveCalendarButton"_s), Qt::LeftButton);

        QCOMPARE(saved, 1);
    }

    void printsThroughTheProgram()
    {
        PaymentCase person;
        answer(person);
        Shown shown(person);
        QVERIFY(!shown.shows(u"printStripButton"_s)); // no printer to be asked
        int printed = 0;
        shown.page.setCalendarKeeping({.print = [&printed] { ++printed; }});
        auto *button = shown.find<QPushButton>(u"printStripButton"_s);
        QVERIFY(shown.shows(u"printStripButton"_s));

        QTest::keyClick(button, Qt::Key_Space);

        QCOMPARE(printed, 1);
        person.session.setSchedule({});
        shown.page.load();
        QVERIFY(!shown.shows(u"printStripButton"_s)); // no payments yet
    }

    void addsUpTheHousehold()
    {
        PaymentCase person;
        answer(person);
        Shown shown(person);
        QVERIFY(!shown.shows(u"householdCard"_s));
        const Deduction october{yearMonth(2025, 10), yearMonth(2025, 10), Money::fromYuan(100), Standing::Known};
        const auto other = debitCalendar({october}, nullptr, WorkingDays(), QDate(2025, 9, 10));
        shown.page.setCalendarKeeping({.save = {}, .others = [other] {
                                           return std::vector<PersonCalendar>{{u"样例乙"_s, other}};
                                       }});
        shown.page.load();

        const auto lines = shown.find<QLabel>(u"householdText"_s)->text().split(u'\n');

        QVERIFY(shown.shows(u"householdCard"_s));
        QCOMPARE(lines.size(), 12);
        QVERIFY(lines.front().contains(u"样例乙 ¥100.00"_s));
        QVERIFY(lines.front().contains(u"30 September 2025"_s));
        shown.page.setNamesMasked(true);
        QVERIFY(!shown.find<QLabel>(u"householdText"_s)->text().contains(u"样例乙"_s));
    }
};

QTEST_MAIN(CalendarPageTest)
#include "tst_calendarpage.moc"
