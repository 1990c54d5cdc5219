#include "ui/explanationtext.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

Explanation published(Term term, Quantity value)
{
    return {.term = term,
            .value = value,
            .source = Source{.documentNumber = u"京人社发〔2025〕7号"_s, .date = u"2025-08"_s}};
}

Explanation computed(Term term, Quantity value, Formula formula, std::vector<Explanation> inputs)
{
    return {.term = term, .value = value, .formula = formula, .inputs = std::move(inputs)};
}

} // namespace

class ExplanationTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTermHasAName()
    {
        for (int term = 0; term <= int(Term::LaterPensions); ++term)
            QVERIFY(!ui::termText(Term(term)).isEmpty());
    }

    void writesEveryFormulaOnOneLine_data()
    {
        const Explanation base = published(Term::Base, Money::fromYuan(7162));
        const Explanation wage = published(Term::ReferenceWage, Money::fromYuan(11937));
        const Explanation share = published(Term::TotalRate, Rate::fromPercent(20));
        const Explanation charge = published(Term::BasicCharge, Money::fromFen(143240));
        const Money total = Money::fromFen(143240);

        QTest::addColumn<Explanation>("explanation");
        QTest::addColumn<QString>("text");
        QTest::newRow("published") << base << u"base 7,162.00"_s;
        QTest::newRow("share") << computed(Term::Total, total, Formula::Share, {base, share})
                               << u"base 7,162.00 × 20% = 1,432.40"_s;
        QTest::newRow("share to the yuan") << computed(Term::Base, Money::fromYuan(7162), Formula::ShareToYuan,
                                                       {wage, published(Term::Grade, Rate::fromPercent(60))})
                                           << u"reference wage 11,937.00 × 60% = 7,162.00 (to the whole yuan)"_s;
        QTest::newRow("limited")
            << computed(Term::Base, Money::fromYuan(7162), Formula::Limited,
                        {published(Term::Base, Money::fromYuan(4775)),
                         published(Term::LowerLimit, Money::fromYuan(7162)),
                         published(Term::UpperLimit, Money::fromYuan(35811))})
            << u"base 4,775.00, at least lowest base 7,162.00, at most highest base 35,811.00 → 7,162.00"_s;
        QTest::newRow("sum") << computed(Term::Total, Money::fromFen(146748), Formula::Sum,
                                         {charge, published(Term::Supplement, Money::fromFen(3508))})
                             << u"basic charge 1,432.40 + supplement 35.08 = 1,467.48"_s;
        QTest::newRow("difference") << computed(
            Term::PooledFund, Money::fromFen(85944), Formula::Difference,
            {published(Term::Total, total), published(Term::PersonalAccount, Money::fromFen(57296))})
                                    << u"total 1,432.40 − personal account 572.96 = 859.44"_s;
        QTest::newRow("quotient") << computed(
            Term::AccountPension, Money::fromYuan(1000), Formula::Quotient,
            {published(Term::AccountBalance, Money::fromYuan(139000)), published(Term::PayoutMonths, Tenths{1390})})
                                  << u"account balance 139,000.00 ÷ payout months 139 = 1,000.00"_s;
        QTest::newRow("basic pension")
            << computed(Term::BasicPension, Money::fromYuan(1500), Formula::BasicPension,
                        {published(Term::BenefitBase, Money::fromYuan(10000)),
                         published(Term::AverageIndex, Rate::fromPartsPerMillion(1'000'000)),
                         published(Term::ContributionMonths, Tenths{1800})})
            << u"benefit base 10,000.00 × (1 + average index 1.0000) ÷ 2 × contribution months 180 ÷ 12 × 1% = 1,500.00"_s;
        const Explanation months = published(Term::Months, Tenths{120});
        const Explanation rate = published(Term::WageGrowth, Rate::fromPercent(3));
        QTest::newRow("times") << computed(Term::PaidInYear, Money::fromYuan(14'324), Formula::Times,
                                           {charge, published(Term::Months, Tenths{100})})
                               << u"basic charge 1,432.40 × months 10 = 14,324.00"_s;
        QTest::newRow("ratio") << computed(Term::YearIndex, Rate::fromPartsPerMillion(599'983), Formula::Ratio,
                                           {base, wage})
                               << u"base 7,162.00 ÷ reference wage 11,937.00 = 0.5999"_s;
        QTest::newRow("grown") << computed(Term::Base, Money::fromFen(759'817), Formula::Grown,
                                           {base, rate, published(Term::Years, Tenths{20})})
                               << u"base 7,162.00 × (1 + 3%) ^ 2 = 7,598.17"_s;
        QTest::newRow("discounted") << computed(
            Term::Base, Money::fromFen(716'200), Formula::Discounted,
            {published(Term::Base, Money::fromFen(759'817)), rate, published(Term::Years, Tenths{20})})
                                    << u"base 7,598.17 ÷ (1 + 3%) ^ 2 = 7,162.00"_s;
        QTest::newRow("mean") << computed(Term::AverageIndex, Rate::fromPartsPerMillion(800'000), Formula::WeightedMean,
                                          {published(Term::IndexSoFar, Rate::fromPercent(60)), months,
                                           published(Term::YearIndex, Rate::fromPercent(100)), months})
                              << u"(0.6000 × 12 + 1.0000 × 12) ÷ 24 = 0.8000"_s;
        QTest::newRow("interest") << computed(Term::Interest, Money::fromYuan(250), Formula::YearShare,
                                              {published(Term::MonthProduct, Money::fromYuan(100'000)), rate})
                                  << u"sum of monthly balances 100,000.00 × 3% ÷ 12 = 250.00"_s;
        QTest::newRow("months needed") << computed(Term::PaybackMonths, Tenths{110}, Formula::MonthsNeeded,
                                                   {published(Term::TotalPaid, Money::fromYuan(10'001)),
                                                    published(Term::MonthlyPension, Money::fromYuan(1'000))})
                                       << u"paid in all 10,001.00 ÷ monthly pension 1,000.00 = 11 (rounded up)"_s;
    }

    void writesEveryFormulaOnOneLine()
    {
        QFETCH(const Explanation, explanation);

        QTEST(ui::formulaText(explanation), "text");
    }

    void marksWhatThePersonTyped()
    {
        const Explanation own{.term = Term::OwnBase, .value = Money::fromYuan(6000), .formula = Formula::FromYou};

        QCOMPARE(ui::formulaText(own), u"own base 6,000.00 (from you)"_s);
    }

    void listsTheTreeInnermostFirstWithSources()
    {
        const Explanation base = computed(
            Term::Base, Money::fromYuan(7162), Formula::ShareToYuan,
            {published(Term::ReferenceWage, Money::fromYuan(11937)), published(Term::Grade, Rate::fromPercent(60))});
        const Explanation total = computed(Term::Total, Money::fromFen(143240), Formula::Share,
                                           {base, published(Term::TotalRate, Rate::fromPercent(20))});

        const QStringList lines = ui::explanationLines(total);

        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.first(), u"Reference wage 11,937.00 – 京人社发〔2025〕7号, 2025-08, official"_s);
        QCOMPARE(lines.at(2), u"Base: reference wage 11,937.00 × 60% = 7,162.00 (to the whole yuan)"_s);
        QCOMPARE(lines.last(), u"Total: base 7,162.00 × 20% = 1,432.40"_s);
    }

    void saysTheSameInputOnlyOnce()
    {
        const Explanation base = published(Term::Base, Money::fromYuan(100));
        const Explanation both = computed(Term::Total, Money::fromYuan(200), Formula::Sum, {base, base});

        QCOMPARE(ui::explanationLines(both).size(), 2);
    }
};

QTEST_GUILESS_MAIN(ExplanationTextTest)
#include "tst_explanationtext.moc"
