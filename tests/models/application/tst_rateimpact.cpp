#include "models/application/rateimpact.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

YearMonth month(unsigned number)
{
    return yearMonth(2026, number);
}

ContributionLine line(unsigned number, std::optional<qint64> fen, Standing standing = Standing::Known)
{
    ContributionLine made{.month = month(number), .standing = standing};
    if (fen)
        made.total = Money::fromFen(*fen);
    return made;
}

} // namespace

class RateImpactTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNothingWhereEveryMonthIsTheSame()
    {
        const ContributionQuote quote{.lines = {line(1, 96000), line(2, 96000)}};

        QVERIFY(!impactOf(quote, quote).isChange());
    }

    void addsTheMonthsUp()
    {
        const auto impact =
            impactOf({.lines = {line(1, 96000), line(2, 96000)}}, {.lines = {line(1, 96000), line(2, 98050)}});

        QCOMPARE(impact.firstChange, month(2));
        QCOMPARE(impact.before, Money::fromFen(192000));
        QCOMPARE(impact.after, Money::fromFen(194050));
        QCOMPARE(impact.difference(), Money::fromFen(2050));
    }

    /// A provisional amount that a notice confirms is news, though it costs the same.
    void findsAnAmountThatIsOnlyCertainNow()
    {
        const auto impact = impactOf({.lines = {line(1, 96000, Standing::Provisional)}}, {.lines = {line(1, 96000)}});

        QVERIFY(impact.isChange());
        QCOMPARE(impact.standingBefore, Standing::Provisional);
        QCOMPARE(impact.standingAfter, Standing::Known);
        QCOMPARE(impact.difference(), Money::fromFen(0));
    }

    void tellsNoDifferenceToWhatIsNotKnown()
    {
        const auto impact = impactOf({.lines = {line(1, {}, Standing::Unknown)}}, {.lines = {line(1, 96000)}});

        QVERIFY(impact.isChange());
        QCOMPARE(impact.before, std::nullopt);
        QCOMPARE(impact.difference(), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(RateImpactTest)
#include "tst_rateimpact.moc"
