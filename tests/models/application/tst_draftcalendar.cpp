#include "models/application/calendarjson.h"
#include "models/application/draftcalendar.h"
#include "models/application/draftjson.h"
#include "tests/support/samplecase.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

class DraftCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesNoughtToThirtyDays_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("expected"); // -1: refused
        QTest::addRow("nothing: three") << QString() << 3;
        QTest::addRow("the least") << u"0"_s << 0;
        QTest::addRow("the most") << u"30"_s << 30;
        QTest::addRow("one more") << u"31"_s << -1;
        QTest::addRow("full width, spaces") << u" １０ "_s << 10;
        QTest::addRow("below nothing") << u"-1"_s << -1;
        QTest::addRow("half a day") << u"1.5"_s << -1;
        QTest::addRow("words") << u"three"_s << -1;
    }

    void takesNoughtToThirtyDays()
    {
        QFETCH(QString, typed);
        QFETCH(int, expected);
        auto draft = sampleDraft();
        draft.calendar.reminderDays = typed;

        QCOMPARE(reminderDays(draft.calendar).value_or(-1), expected);
        const auto problems = calendarProblems(draft);
        QCOMPARE(problems.empty(), expected >= 0);
        if (expected < 0)
            QCOMPARE(errorKey(problems.front().error.code), u"E251"_s);
    }

    void hasADayForEveryPaymentOfTheDraft()
    {
        const SampleBooks books;

        const auto calendar = draftCalendar(sampleDraft(), {books, sampleToday()});

        QVERIFY(calendar);
        QCOMPARE(calendar->debits.size(), 12U);
        QVERIFY(!calendar->windowSource); // no region's days are known
        for (const auto &debit : calendar->debits)
            QVERIFY(!debit.windowFrom && debit.readyBy >= sampleToday());
    }

    void isNotThereWithoutTheAnswersThatItNeeds()
    {
        const SampleBooks books;
        auto withoutRhythm = sampleDraft();
        withoutRhythm.schedule.frequency.reset();

        QVERIFY(!draftCalendar(withoutRhythm, {books, sampleToday()}));
        QVERIFY(!draftCalendar({}, {books, sampleToday()}));
    }

    void comesBackFromJson()
    {
        const std::vector<Deduction> deductions{
            {yearMonth(2026, 3), yearMonth(2026, 3), Money::fromYuan(900), Standing::Known},
            {yearMonth(2026, 4), yearMonth(2026, 6), Money::fromYuan(2700), Standing::Provisional}};
        const DebitRule rule{.region = RegionCode::parse(u"110000"_s).value(),
                             .window = DebitWindow{.dayFrom = 11, .dayTo = 15},
                             .source = {.title = u"Notice"_s}};
        const WorkingDays days({{2026, QDate(2026, 4, 4), QDate(2026, 4, 6), false, {.title = u"Days"_s}}});
        const auto known = debitCalendar(deductions, &rule, days, QDate(2026, 3, 20));
        const auto unknown = debitCalendar(deductions, nullptr, WorkingDays(), QDate(2026, 1, 5));

        QVERIFY(calendarFromJson(toJson(known), deductions) == known);
        QVERIFY(calendarFromJson(toJson(unknown), deductions) == unknown);
        QVERIFY(!calendarFromJson(toJson(known), {deductions.front()})); // a day too many
        QVERIFY(!calendarFromJson({}, deductions));
    }

    void standsInTheDraftsJson()
    {
        auto draft = sampleDraft();
        draft.calendar = {.reminderDays = u"7"_s, .namesCard = true};
        auto older = toJson(draft);
        older.remove(u"reminder_days"_s);
        older.remove(u"calendar_names_card"_s);

        QVERIFY(draftFromJson(toJson(draft)).value().calendar == draft.calendar);
        QVERIFY(draftFromJson(older).value().calendar == CalendarAnswers()); // of a program that had none
    }
};

QTEST_GUILESS_MAIN(DraftCalendarTest)
#include "tst_draftcalendar.moc"
