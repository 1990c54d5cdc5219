#include "models/payment/deductionplan.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

class DeductionPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathersMonthsFromTheFirstOn_data()
    {
        QTest::addColumn<int>("months");
        QTest::addColumn<PaymentFrequency>("frequency");
        QTest::addColumn<QStringList>("expected");

        using Frequency = PaymentFrequency;
        QTest::addRow("monthly") << 3 << Frequency::Monthly
                                 << QStringList{u"2025-11 2025-11 100.00"_s, u"2025-12 2025-12 100.00"_s,
                                                u"2026-01 2026-01 100.00"_s};
        QTest::addRow("quarterly, the last one shorter")
            << 5 << Frequency::Quarterly << QStringList{u"2025-11 2026-01 300.00"_s, u"2026-02 2026-03 200.00"_s};
        QTest::addRow("half-yearly") << 12 << Frequency::HalfYearly
                                     << QStringList{u"2025-11 2026-04 600.00"_s, u"2026-05 2026-10 600.00"_s};
        QTest::addRow("yearly") << 12 << Frequency::Yearly << QStringList{u"2025-11 2026-10 1200.00"_s};
        QTest::addRow("thirteen months yearly")
            << 13 << Frequency::Yearly << QStringList{u"2025-11 2026-10 1200.00"_s, u"2026-11 2026-11 100.00"_s};
        QTest::addRow("nothing to pay") << 0 << Frequency::Monthly << QStringList{};
    }

    void gathersMonthsFromTheFirstOn()
    {
        QFETCH(int, months);
        QFETCH(PaymentFrequency, frequency);
        QFETCH(QStringList, expected);
        ContributionQuote quote;
        for (int i = 0; i < months; ++i)
            quote.lines.push_back(line(addMonths(yearMonth(2025, 11), i), Standing::Known));

        QStringList found;
        for (const auto &deduction : deductionPlan(quote, frequency)) {
            found.append(u"%1 %2 %3"_s.arg(toPlainText(deduction.first), toPlainText(deduction.last),
                                           toPlainText(deduction.amount)));
        }

        QCOMPARE(found, expected);
    }

    void isAsSureAsItsLeastSureMonth()
    {
        const auto first = yearMonth(2025, 11);
        const ContributionQuote quote{{line(first, Standing::Known), line(addMonths(first, 1), Standing::Provisional),
                                       line(addMonths(first, 2), Standing::Known),
                                       line(addMonths(first, 3), Standing::Known),
                                       line(addMonths(first, 4), Standing::Unknown)}};

        const auto plan = deductionPlan(quote, PaymentFrequency::Quarterly);

        QCOMPARE(plan.size(), 2);
        QCOMPARE(plan.at(0).standing, Standing::Provisional);
        QCOMPARE(plan.at(1).standing, Standing::Unknown);
        QCOMPARE(plan.at(1).amount, Money::fromYuan(100));
    }

    void addsUpTheSchemesOfAMonth()
    {
        const auto month = yearMonth(2025, 11);
        ContributionLine medical = line(month, Standing::Known);
        medical.scheme = Scheme::Medical;

        const auto plan = deductionPlan({{line(month, Standing::Known), medical}}, PaymentFrequency::Monthly);

        QCOMPARE(plan.size(), 1);
        QCOMPARE(plan.front().amount, Money::fromYuan(200));
    }

private:
    static ContributionLine line(YearMonth month, Standing standing)
    {
        ContributionLine result;
        result.month = month;
        result.standing = standing;
        if (standing != Standing::Unknown)
            result.total = Money::fromYuan(100);
        return result;
    }
};

QTEST_GUILESS_MAIN(DeductionPlanTest)
#include "tst_deductionplan.moc"
