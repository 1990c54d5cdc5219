#include "models/pension/retirementage.h"
#include "tests/support/csvtable.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class RetirementAgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPublishedCases_data()
    {
        addCaseColumns();
        const auto rows = test::csvTable(QStringLiteral(CANBAO_TEST_DATA "/golden_retirement.csv"));
        QCOMPARE(rows.size(), 20);
        for (const auto &row : rows) {
            QTest::addRow("%s %s (%s)", qPrintable(row[u"category"_s]), qPrintable(row[u"birth_year_month"_s]),
                          qPrintable(row[u"evidence"_s]))
                << row[u"category"_s] << row[u"birth_year_month"_s] << row[u"retirement_year_month"_s]
                << row[u"age_years"_s].toInt() << row[u"age_months"_s].toInt();
        }
    }

    void agreesWithPublishedCases() { checkCase(); }

    /// Both ends of each row of the annex.
    void agreesWithTheAnnex_data()
    {
        addCaseColumns();
        const auto rows = test::csvTable(QStringLiteral(CANBAO_TEST_DATA "/retirement_age.csv"));
        QCOMPARE(rows.size(), 135);
        for (const auto &row : rows) {
            addAnnexCase(row, u"birth_year_month_from"_s, u"retirement_year_month_from"_s);
            addAnnexCase(row, u"birth_year_month_to"_s, u"retirement_year_month_to"_s);
        }
    }

    void agreesWithTheAnnex() { checkCase(); }

    void staysAtTheLongestDelay()
    {
        QCOMPARE(retirementAge(RetirementCategory::Male, yearMonth(2010, 1)).delayMonths, 36);
        QCOMPARE(retirementAge(RetirementCategory::Female55, yearMonth(2010, 1)).delayMonths, 36);
        QCOMPARE(retirementAge(RetirementCategory::Female50, yearMonth(2010, 1)).delayMonths, 60);
    }

    void allowsThreeYearsEarlyButNotBeforeTheOriginalAge_data()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("earliest");

        QTest::addRow("not delayed") << u"male"_s << u"1964-12"_s << u"2024-12"_s;
        QTest::addRow("delayed by a month: at 60") << u"male"_s << u"1965-01"_s << u"2025-01"_s;
        QTest::addRow("delayed by 36 months: at 60") << u"male"_s << u"1976-12"_s << u"2036-12"_s;
        QTest::addRow("woman of 55, delayed by 36: at 55") << u"female_55"_s << u"1981-12"_s << u"2036-12"_s;
        QTest::addRow("woman of 50, delayed by 36: at 50") << u"female_50"_s << u"1980-12"_s << u"2030-12"_s;
        QTest::addRow("woman of 50, delayed by 37: 50 and a month") << u"female_50"_s << u"1981-01"_s << u"2031-02"_s;
        QTest::addRow("woman of 50, delayed by 60: at 52") << u"female_50"_s << u"1984-12"_s << u"2036-12"_s;
    }

    void allowsThreeYearsEarlyButNotBeforeTheOriginalAge()
    {
        QFETCH(QString, category);
        QFETCH(QString, birth);
        QFETCH(QString, earliest);

        const auto age = retirementAge(retirementCategoryFromKey(category).value(), parseYearMonth(birth).value());

        QCOMPARE(toPlainText(age.earliestMonth), earliest);
    }

    void asksForMoreMonthsFrom2030On_data()
    {
        QTest::addColumn<int>("year");
        QTest::addColumn<int>("months");

        const auto rows = test::csvTable(QStringLiteral(CANBAO_TEST_DATA "/min_years.csv"));
        QCOMPARE(rows.size(), 15);
        for (const auto &row : rows) {
            const auto year = row[u"year"_s].first(4).toInt();
            QTest::addRow("%d (%s)", year, qPrintable(row[u"source"_s])) << year << row[u"min_months_total"_s].toInt();
        }
        QTest::addRow("2010, before the reform") << 2010 << 180;
        QTest::addRow("2060, no further") << 2060 << 240;
    }

    void asksForMoreMonthsFrom2030On()
    {
        QFETCH(int, year);
        QFETCH(int, months);

        QCOMPARE(minimumContributionMonths(yearMonth(year, 1)), months);
        QCOMPARE(minimumContributionMonths(yearMonth(year, 12)), months);
    }

    void readsBackEveryCategory()
    {
        for (const auto category :
             {RetirementCategory::Male, RetirementCategory::Female55, RetirementCategory::Female50})
            QCOMPARE(retirementCategoryFromKey(retirementCategoryKey(category)), std::optional(category));

        QVERIFY(!retirementCategoryFromKey(u"female"));
        QVERIFY(!retirementCategoryFromKey(u""));
    }

    /// 劳社部发〔2001〕20号 art. 3
    void takesSixtyForMenAndFiftyFiveForWomen()
    {
        QCOMPARE(usualCategory(Sex::Male), RetirementCategory::Male);
        QCOMPARE(usualCategory(Sex::Female), RetirementCategory::Female55);
    }

private:
    static void addCaseColumns()
    {
        QTest::addColumn<QString>("category");
        QTest::addColumn<QString>("birth");
        QTest::addColumn<QString>("month");
        QTest::addColumn<int>("years");
        QTest::addColumn<int>("months");
    }

    static void addAnnexCase(const test::CsvRow &row, const QString &birthColumn, const QString &monthColumn)
    {
        const QString category = row[u"category"_s];
        const QString birth = row[birthColumn];
        if (birth.isEmpty())
            return;
        QTest::addRow("%s %s", qPrintable(category), qPrintable(birth))
            << category << birth << row[monthColumn] << row[u"retirement_age_years"_s].toInt()
            << row[u"retirement_age_months"_s].toInt();
    }

    static void checkCase()
    {
        QFETCH(QString, category);
        QFETCH(QString, birth);
        QFETCH(QString, month);
        QFETCH(int, years);
        QFETCH(int, months);
        const auto birthMonth = parseYearMonth(birth).value();

        const auto age = retirementAge(retirementCategoryFromKey(category).value(), birthMonth);

        QCOMPARE(toPlainText(age.month), month);
        QCOMPARE(age.years, years);
        QCOMPARE(age.months, months);
        QCOMPARE(monthsBetween(birthMonth, age.month), years * 12 + months);
    }
};

QTEST_GUILESS_MAIN(RetirementAgeTest)
#include "tst_retirementage.moc"
