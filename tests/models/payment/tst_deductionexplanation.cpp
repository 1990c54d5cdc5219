#include "models/payment/deductionexplanation.h"
#include "tests/support/explanationcheck.h"
#include "tests/support/samplerates.h"

#include <QTest>

using namespace canbao;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

/// Beijing on the lowest base: 7,162 × 20 % = 1,432.40 until June 2026, 7,270 × 20 % = 1,454.00 from July on.
ContributionQuote overAChange()
{
    auto later = pensionRow(u"110000", u"2026-07", u"2027-06");
    later.lowerLimit = yuan(u"7270");
    const RateBook rates({beijingPension2025(), later});
    const std::vector<RegionCode> chain{region(u"110000")};
    return quote(rates, chain, {{.scheme = Scheme::Pension}}, yearMonth(2026, 5), 6).value();
}

} // namespace

class DeductionExplanationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsInTheAmountOfThePayment_data()
    {
        QTest::addColumn<PaymentFrequency>("frequency");
        QTest::addColumn<int>("which");
        QTest::addColumn<qint64>("fen");
        QTest::addColumn<int>("inputs");
        QTest::addRow("one month: its charge itself") << PaymentFrequency::Monthly << 0 << qint64{143'240} << 2;
        QTest::addRow("a month of the later rates") << PaymentFrequency::Monthly << 2 << qint64{145'400} << 2;
        // 2 × 1,432.40 + 1,454.00
        QTest::addRow("a quarter over the change") << PaymentFrequency::Quarterly << 0 << qint64{431'880} << 2;
        // 3 × 1,454.00: the charge and the number of months
        QTest::addRow("a quarter after it") << PaymentFrequency::Quarterly << 1 << qint64{436'200} << 2;
        // 2 × 1,432.40 + 4 × 1,454.00
        QTest::addRow("half a year") << PaymentFrequency::HalfYearly << 0 << qint64{868'080} << 2;
    }

    void endsInTheAmountOfThePayment()
    {
        QFETCH(const PaymentFrequency, frequency);
        QFETCH(const int, which);
        QFETCH(const qint64, fen);
        QFETCH(const int, inputs);
        const auto quote = overAChange();
        const Deduction deduction = deductionPlan(quote, frequency).at(static_cast<std::size_t>(which));

        const auto why = deductionExplanation(quote, deduction);

        QVERIFY(why);
        QCOMPARE(amountOf(*why).fen(), fen);
        QCOMPARE(amountOf(*why), deduction.amount);
        QCOMPARE(static_cast<int>(why->inputs.size()), inputs);
        QCOMPARE(contradictionIn(*why), QString());
    }

    void saysNothingOfAnAmountThatTheLinesDoNotExplain_data()
    {
        QTest::addColumn<bool>("hasTrees");
        QTest::addColumn<qint64>("fen");
        QTest::addRow("frozen without trees") << false << qint64{143'240};
        QTest::addRow("another amount") << true << qint64{143'241};
    }

    void saysNothingOfAnAmountThatTheLinesDoNotExplain()
    {
        QFETCH(const bool, hasTrees);
        QFETCH(const qint64, fen);
        auto quote = overAChange();
        auto deduction = deductionPlan(quote, PaymentFrequency::Monthly).front();
        deduction.amount = Money::fromFen(fen);
        for (auto &line : quote.lines) {
            if (!hasTrees)
                line.explanation.reset();
        }

        QVERIFY(!deductionExplanation(quote, deduction));
    }
};

QTEST_GUILESS_MAIN(DeductionExplanationTest)
#include "tst_deductionexplanation.moc"
