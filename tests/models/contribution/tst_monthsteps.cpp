#include "models/contribution/monthsteps.h"

#include <QTest>

using namespace canbao;

namespace {

ContributionLine line(YearMonth month, int yuan, Standing standing = Standing::Known)
{
    return {.month = month, .standing = standing, .total = Money::fromYuan(yuan)};
}

} // namespace

class MonthStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasOneStepWhereNothingChanges()
    {
        const ContributionQuote quote{{line(yearMonth(2026, 11), 100), line(yearMonth(2026, 12), 100)}};

        const auto steps = monthSteps(quote);

        QCOMPARE(steps.size(), 1);
        QCOMPARE(steps.front(),
                 (MonthStep{yearMonth(2026, 11), yearMonth(2026, 12), Money::fromYuan(100), Standing::Known}));
    }

    void beginsAnewWhereTheAmountChanges()
    {
        const ContributionQuote quote{
            {line(yearMonth(2026, 12), 100), line(yearMonth(2027, 1), 110), line(yearMonth(2027, 2), 110)}};

        const auto steps = monthSteps(quote);

        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.back().from, yearMonth(2027, 1));
        QCOMPARE(steps.back().to, yearMonth(2027, 2));
        QCOMPARE(steps.back().total, Money::fromYuan(110));
    }

    void beginsAnewWhereTheSameAmountIsLessSure()
    {
        const ContributionQuote quote{
            {line(yearMonth(2026, 12), 100), line(yearMonth(2027, 1), 100, Standing::Provisional)}};

        QCOMPARE(monthSteps(quote).size(), 2);
        QCOMPARE(monthSteps(quote).back().standing, Standing::Provisional);
    }

    void addsTheSchemesOfAMonth()
    {
        ContributionLine medical = line(yearMonth(2026, 12), 30);
        medical.scheme = Scheme::Medical;
        const ContributionQuote quote{{line(yearMonth(2026, 12), 100), medical}};

        QCOMPARE(monthSteps(quote).front().total, Money::fromYuan(130));
    }

    void hasNoStepsWithoutMonths() { QVERIFY(monthSteps({}).empty()); }
};

QTEST_GUILESS_MAIN(MonthStepsTest)
#include "tst_monthsteps.moc"
