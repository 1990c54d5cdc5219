#include "models/contribution/quoteexplanation.h"
#include "tests/support/explanationcheck.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

/// Beijing, 2025-07 on the lowest base 7,162: 1,432.40 a month (京人社发〔2025〕), from 2026-07 on 7,270: 1,454.00.
ContributionQuote overAChange()
{
    auto later = pensionRow(u"110000", u"2026-07", u"2027-06");
    later.lowerLimit = yuan(u"7270");
    const RateBook rates({beijingPension2025(), later});
    const std::vector<RegionCode> chain{region(u"110000")};
    return quote(rates, chain, {{.scheme = Scheme::Pension}}, yearMonth(2026, 1), 12).value();
}

} // namespace

class QuoteExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsInTheTotalOfTheMonth()
    {
        const auto quote = overAChange();

        const auto month = monthExplanation(quote, yearMonth(2026, 1));

        QVERIFY(month);
        QCOMPARE(amountOf(*month), Money::fromFen(143'240));
        QCOMPARE(contradictionIn(*month), QString());
    }

    /// 6 × 1,432.40 + 6 × 1,454.00 = 17,318.40
    void addsUpTheMonthsOverAChangeOfRates()
    {
        const auto quote = overAChange();

        const auto whole = quoteExplanation(quote);

        QVERIFY(whole);
        QCOMPARE(amountOf(*whole), Money::fromFen(1'731'840));
        QCOMPARE(amountOf(*whole), quote.knownTotal());
        QCOMPARE(whole->inputs.size(), 2);
        QCOMPARE(contradictionIn(*whole), QString());
    }

    void saysNothingWhereNothingIsKnown()
    {
        QVERIFY(!quoteExplanation({}));
        QVERIFY(!monthExplanation({}, yearMonth(2026, 1)));
    }
};

QTEST_GUILESS_MAIN(QuoteExplanationTest)
#include "tst_quoteexplanation.moc"
