#include "models/payment/debitcalendar.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 1, 10);

Deduction deduction(int year, unsigned month, int yuan = 100, Standing standing = Standing::Known)
{
    return {.first = yearMonth(year, month),
            .last = yearMonth(year, month),
            .amount = Money::fromYuan(yuan),
            .standing = standing};
}

/// Of 国办发明电〔2025〕7号 (2025-11-04): the Spring Festival and the Saturdays worked for it.
WorkingDays days2026()
{
    const Source notice{.documentNumber = u"国办发明电〔2025〕7号"_s};
    return WorkingDays({{2026, QDate(2026, 2, 15), QDate(2026, 2, 23), false, notice},
                        {2026, QDate(2026, 2, 14), QDate(2026, 2, 14), true, notice},
                        {2026, QDate(2026, 2, 28), QDate(2026, 2, 28), true, notice}});
}

/// An invented region's window, for the arithmetic alone.
DebitRule rule(int from, int to)
{
    return {.region = RegionCode::parse(u"110000"_s).value(),
            .window = DebitWindow{.dayFrom = from, .dayTo = to},
            .source = {.title = u"Notice"_s}};
}

QString text(const PlannedDebit &debit)
{
    const auto day = [](std::optional<QDate> date) { return date ? date->toString(Qt::ISODate) : u"-"_s; };
    static const QStringList bases{u"window"_s, u"advice"_s, u"at once"_s};
    return u"%1 to %2, by %3, %4, %5"_s.arg(day(debit.windowFrom), day(debit.windowTo), day(debit.readyBy),
                                            bases[static_cast<int>(debit.basis)],
                                            debit.areHolidaysKnown ? u"known"_s : u"weekends"_s);
}

} // namespace

class DebitCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForTheMoneyOnTheWorkingDayBefore_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("month");
        QTest::addColumn<int>("dayFrom"); // 0: the window is not known
        QTest::addColumn<int>("dayTo");
        QTest::addColumn<QString>("expected");

        QTest::addRow("in the middle of the month")
            << 2026 << 3 << 11 << 15 << u"2026-03-11 to 2026-03-15, by 2026-03-10, window, known"_s;
        QTest::addRow("after a weekend") << 2026 << 6 << 1 << 5
                                         << u"2026-06-01 to 2026-06-05, by 2026-05-29, window, known"_s;
        QTest::addRow("in the Spring Festival")
            << 2026 << 2 << 20 << 25 << u"2026-02-20 to 2026-02-25, by 2026-02-14, window, known"_s;
        QTest::addRow("the last day of a short month")
            << 2026 << 2 << 25 << 31 << u"2026-02-25 to 2026-02-28, by 2026-02-24, window, known"_s;
        QTest::addRow("a leap year, and no notice")
            << 2028 << 2 << 30 << 31 << u"2028-02-29 to 2028-02-29, by 2028-02-28, window, weekends"_s;
        QTest::addRow("window not known: before the month, a Saturday worked")
            << 2026 << 3 << 0 << 0 << u"- to -, by 2026-02-28, advice, known"_s;
        QTest::addRow("window not known, year not known")
            << 2027 << 2 << 0 << 0 << u"- to -, by 2027-01-29, advice, weekends"_s;
        QTest::addRow("New Year, which the next year's notice can move")
            << 2027 << 1 << 0 << 0 << u"- to -, by 2026-12-31, advice, weekends"_s;
        QTest::addRow("that day has passed") << 2026 << 1 << 0 << 0 << u"- to -, by 2026-01-10, at once, known"_s;
        QTest::addRow("the window is open")
            << 2026 << 1 << 5 << 25 << u"2026-01-05 to 2026-01-25, by 2026-01-10, at once, known"_s;
    }

    void asksForTheMoneyOnTheWorkingDayBefore()
    {
        QFETCH(int, year);
        QFETCH(int, month);
        QFETCH(int, dayFrom);
        QFETCH(int, dayTo);
        QFETCH(QString, expected);
        const auto known = rule(dayFrom, dayTo);

        const auto calendar = debitCalendar({deduction(year, static_cast<unsigned>(month))},
                                            dayFrom > 0 ? &known : nullptr, days2026(), Today);

        QCOMPARE(calendar.debits.size(), 1U);
        QCOMPARE(text(calendar.debits.front()), expected);
        QCOMPARE(calendar.windowSource.has_value(), dayFrom > 0);
    }

    void namesTheNoticesThatItRestsOnOnce()
    {
        const auto calendar =
            debitCalendar({deduction(2026, 3), deduction(2026, 4), deduction(2028, 4)}, nullptr, days2026(), Today);

        QCOMPARE(calendar.holidaySources.size(), 1U);
        QCOMPARE(calendar.holidaySources.front().documentNumber, u"国办发明电〔2025〕7号"_s);
    }

    void takesARuleWithoutWindowAsNotKnown()
    {
        auto debitCardsOnly = rule(1, 5);
        debitCardsOnly.window.reset();

        const auto calendar = debitCalendar({deduction(2026, 3)}, &debitCardsOnly, days2026(), Today);

        QVERIFY(!calendar.windowSource);
        QCOMPARE(text(calendar.debits.front()), u"- to -, by 2026-02-28, advice, known"_s);
    }

    void addsUpWhatAHouseholdNeedsOnADay()
    {
        const auto known = rule(11, 15);
        const std::vector<PersonCalendar> persons{
            {u"甲"_s, debitCalendar({deduction(2026, 3, 900), deduction(2026, 4, 900)}, &known, days2026(), Today)},
            {u"乙"_s, debitCalendar({deduction(2026, 4, 250, Standing::Provisional)}, &known, days2026(), Today)},
            {u"丙"_s, debitCalendar({deduction(2026, 4, 40)}, nullptr, days2026(), Today)}};

        const auto days = householdCalendar(persons);

        QStringList found;
        for (const auto &day : days) {
            QStringList names;
            for (const auto &part : day.parts)
                names += part.name;
            found += u"%1 %2 %3%4"_s.arg(day.readyBy.toString(Qt::ISODate), toPlainText(day.sum), names.join(u'+'),
                                         day.standing == Standing::Known ? QString() : u" unsure"_s);
        }
        QCOMPARE(
            found,
            (QStringList{u"2026-03-10 900.00 甲"_s, u"2026-03-31 40.00 丙"_s, u"2026-04-10 1150.00 甲+乙 unsure"_s}));
        QVERIFY(householdCalendar({}).empty());
    }

    void findsTheNearestRegionsRule()
    {
        const auto beijing = RegionCode::parse(u"110000"_s).value();
        const auto chaoyang = RegionCode::parse(u"110105"_s).value();
        const DebitRuleBook book({rule(11, 15)});

        QVERIFY(book.ruleFor(std::vector{chaoyang, beijing}));
        QVERIFY(!book.ruleFor(std::vector{chaoyang}));
        QVERIFY(!DebitRuleBook().ruleFor(std::vector{beijing}));
    }
};

QTEST_GUILESS_MAIN(DebitCalendarTest)
#include "tst_debitcalendar.moc"
