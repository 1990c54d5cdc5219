#include "models/pension/contributionoutlook.h"

#include <QTest>

using namespace canbao;

class ContributionOutlookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weighsMonthsPaidAgainstMonthsNeeded_data()
    {
        QTest::addColumn<QString>("retirement");
        QTest::addColumn<int>("paid");
        QTest::addColumn<QString>("first");
        QTest::addColumn<ContributionOutlook>("expected");

        const auto row = [](const char *name, const char *retirement, int paid, const char *first,
                            const ContributionOutlook &expected) {
            QTest::newRow(name) << QString::fromLatin1(retirement) << paid << QString::fromLatin1(first) << expected;
        };
        // Decision of 2024-09-13: 180 months until 2029, six more each year from 2030, 240 from 2039.
        row("2029 needs 180, all are left", "2029-12", 0, "2014-12", {180, 0, 180, 180, yearMonth(2029, 11)});
        row("one month too late", "2029-12", 0, "2015-01", {180, 0, 180, 179, yearMonth(2029, 12)});
        row("2030 needs 186", "2030-01", 180, "2029-01", {186, 180, 6, 12, yearMonth(2029, 6)});
        row("one is missing", "2039-01", 239, "2030-01", {240, 239, 1, 108, yearMonth(2030, 1)});
        row("exactly enough", "2039-01", 240, "2030-01", {240, 240, 0, 108, yearMonth(2030, 1)});
        row("more than enough", "2029-12", 300, "2026-08", {180, 300, 0, 40, yearMonth(2026, 8)});
        row("past the month", "2026-08", 170, "2026-09", {180, 170, 10, 0, yearMonth(2027, 6)});
    }

    void weighsMonthsPaidAgainstMonthsNeeded()
    {
        QFETCH(const QString, retirement);
        QFETCH(const int, paid);
        QFETCH(const QString, first);
        QFETCH(const ContributionOutlook, expected);

        const auto outlook = contributionOutlook(*parseYearMonth(retirement), paid, *parseYearMonth(first));

        QVERIFY(outlook == expected);
        QCOMPARE(outlook.shortfall(), std::max(0, expected.missing - expected.left));
    }

    void saysWhatTheMonthsLeftCannotMakeGood()
    {
        QCOMPARE(contributionOutlook(yearMonth(2029, 12), 0, yearMonth(2014, 12)).shortfall(), 0);
        QCOMPARE(contributionOutlook(yearMonth(2029, 12), 0, yearMonth(2015, 1)).shortfall(), 1);
    }
};

QTEST_GUILESS_MAIN(ContributionOutlookTest)
#include "tst_contributionoutlook.moc"
