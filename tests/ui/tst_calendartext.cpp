#include "tests/support/applicationsamples.h"
#include "ui/calendartext.h"
#include "ui/format.h"

#include <QTest>

using namespace canbao;
using namespace canbao::tests;
using namespace Qt::StringLiterals;

class CalendarTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::setCurrentLanguage(Language::English); }

    void hasNothingPrivateUnlessChosen()
    {
        auto application = beijingApplication();
        const auto words = [&application] {
            QString all;
            const auto sheet =
                ui::calendarSheet(application.calendar, application.answers, ui::calendarCaseKey(application));
            for (const auto &event : sheet.events)
                all += event.uid + event.summary + event.description;
            return all + sheet.name;
        };

        QVERIFY(!words().contains(u"王小云"_s));
        QVERIFY(!words().contains(u"0018"_s));
        QVERIFY(!words().contains(application.reference.text()));
        application.answers.calendar.namesCard = true;
        QVERIFY(words().contains(u"•••• 0018"_s));
        QVERIFY(!words().contains(u"6228"_s));
    }

    void saysWhatTheDayRestsOn()
    {
        const auto debit = beijingApplication().calendar.debits.front();

        QCOMPARE(ui::debitWindowText(debit), u"in July 2025, the days are not known"_s);
        QVERIFY(ui::readyRemark(debit).contains(u"Our advice"_s));
        QVERIFY(ui::readyRemark(debit).contains(u"not known yet"_s)); // no notice of the year
        auto stated = debit;
        stated.windowFrom = QDate(2025, 7, 11);
        stated.windowTo = QDate(2025, 7, 15);
        stated.basis = ReadyBasis::Window;
        stated.areHolidaysKnown = true;
        QCOMPARE(ui::debitWindowText(stated), u"11 July 2025 to 15 July 2025"_s);
        QVERIFY(ui::readyRemark(stated).isEmpty());
    }

    void tellsADebitFromAPaymentOfOnesOwn()
    {
        auto application = beijingApplication();
        const auto summary = [&application] {
            return ui::calendarSheet(application.calendar, application.answers, u"key"_s).events.front().summary;
        };

        QVERIFY(summary().contains(u"on the card"_s));
        application.answers.bank.channel = PayChannel::Counter;
        QVERIFY(!summary().contains(u"card"_s));
        QVERIFY(summary().contains(u"¥2,017.32"_s)); // 1432.40 + 584.92
    }

    void writesCapitalsWithTheWordThatGoesBeforeThem()
    {
        QCOMPARE(ui::capitalsText(Money::fromFen(201'732)), u"人民币贰仟零壹拾柒元叁角贰分"_s);
        QVERIFY(ui::capitalsText(Money::fromFen(-1)).isEmpty());
    }

    void copiesALineForEachPayment()
    {
        const auto lines = ui::calendarPlainText(beijingApplication().calendar).split(u'\n', Qt::SkipEmptyParts);

        QCOMPARE(lines.size(), 13);
        for (const auto &line : lines)
            QCOMPARE(line.count(u'\t'), 4);
    }
};

QTEST_GUILESS_MAIN(CalendarTextTest)
#include "tst_calendartext.moc"
