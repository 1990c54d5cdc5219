#include "models/core/yearmonth.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class YearMonthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsesOnlyIsoMonths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isMonth");

        QTest::addRow("January") << u"2026-01"_s << true;
        QTest::addRow("December") << u"2026-12"_s << true;
        QTest::addRow("month 0") << u"2026-00"_s << false;
        QTest::addRow("month 13") << u"2026-13"_s << false;
        QTest::addRow("one digit") << u"2026-7"_s << false;
        QTest::addRow("day") << u"2026-07-01"_s << false;
        QTest::addRow("slash") << u"2026/07"_s << false;
        QTest::addRow("blank") << u"2026-07 "_s << false;
        QTest::addRow("line break") << u"2026-07\n"_s << false;
        QTest::addRow("empty") << QString() << false;
    }

    void parsesOnlyIsoMonths()
    {
        QFETCH(QString, text);
        QFETCH(bool, isMonth);

        const auto month = parseYearMonth(text);

        QCOMPARE(month.has_value(), isMonth);
        if (isMonth)
            QCOMPARE(toPlainText(*month), text);
    }

    void addsMonthsAcrossYears_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("expected");

        QTest::addRow("none") << 0 << u"2026-11"_s;
        QTest::addRow("into the next year") << 2 << u"2027-01"_s;
        QTest::addRow("a year") << 12 << u"2027-11"_s;
        QTest::addRow("back into the year before") << -11 << u"2025-12"_s;
        QTest::addRow("fifty years") << 600 << u"2076-11"_s;
    }

    void addsMonthsAcrossYears()
    {
        QFETCH(int, count);
        QFETCH(QString, expected);
        const auto start = yearMonth(2026, 11);

        const auto month = addMonths(start, count);

        QCOMPARE(toPlainText(month), expected);
        QCOMPARE(monthsBetween(start, month), count);
    }

    void takesTheMonthOfADay() { QCOMPARE(monthOf(QDate(2024, 2, 29)), yearMonth(2024, 2)); }

    void writesEarlyYearsWithFourDigits() { QCOMPARE(toPlainText(yearMonth(987, 3)), u"0987-03"_s); }
};

QTEST_GUILESS_MAIN(YearMonthTest)
#include "tst_yearmonth.moc"
