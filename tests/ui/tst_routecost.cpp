#include "ui/wizard/routecost.h"

#include <QTest>

using namespace canbao;
using namespace Qt::StringLiterals;

namespace {

ContributionLine line(Scheme scheme, const QString &variant, std::optional<Money> total, int month = 1)
{
    ContributionLine line;
    line.month = yearMonth(2026, static_cast<unsigned>(month));
    line.scheme = scheme;
    line.variant = {variant, {variant, variant}};
    line.total = total;
    line.standing = total ? Standing::Known : Standing::Unknown;
    return line;
}

} // namespace

class RouteCostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpWhatIsKnown()
    {
        ContributionQuote quote;
        for (int month = 1; month <= 12; ++month) {
            quote.lines.push_back(line(Scheme::Pension, u"standard"_s, Money::fromYuan(100), month));
            quote.lines.push_back(line(Scheme::Medical, u"tier1"_s, Money::fromYuan(50), month));
            quote.lines.push_back(line(Scheme::Medical, u"tier2"_s, Money::fromYuan(20), month));
        }

        const auto rows = ui::amountLines(quote);

        QCOMPARE(rows.size(), 4);
        QCOMPARE(rows.at(0).amount, u"¥1,200.00"_s);
        QCOMPARE(rows.at(2).name, u"Medical: tier2"_s);
        QCOMPARE(rows.at(3), (ui::AmountLine{u"Together"_s, u"from ¥1,440.00"_s, true}));
    }

    void addsNothingUpWhereSomethingIsNotKnown()
    {
        const ContributionQuote quote{
            {line(Scheme::Pension, u"standard"_s, Money::fromYuan(100)), line(Scheme::Medical, u"standard"_s, {})}};

        const auto rows = ui::amountLines(quote);

        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1).amount, u"not known"_s);
    }

    /// Medical insurance is not free where nothing is known of it.
    void namesMedicalInsuranceWhereNothingIsKnown()
    {
        const auto rows = ui::amountLines({{line(Scheme::Pension, u"standard"_s, Money::fromYuan(100))}});

        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(1), (ui::AmountLine{u"Medical"_s, u"not known"_s, false}));
    }

    void goesMonthByMonthOverAChangeOfRates()
    {
        ContributionQuote quote;
        for (int month = 1; month <= 12; ++month)
            quote.lines.push_back(
                line(Scheme::Pension, u"standard"_s, Money::fromYuan(month < 7 ? 100 : 110), month));

        const auto row = ui::costRow(u"Lowest base"_s, quote);

        QCOMPARE(row.notes, QStringList({u"January 2026 to June 2026: ¥100.00 a month"_s,
                                         u"July 2026 to December 2026: ¥110.00 a month"_s}));
        QCOMPARE(row.amounts.front().amount, u"¥1,260.00"_s);
    }

    void saysThatFiguresAreProvisional()
    {
        ContributionQuote quote{{line(Scheme::Pension, u"standard"_s, Money::fromYuan(100))}};
        quote.lines.front().standing = Standing::Provisional;

        const auto row = ui::costRow(u"Lowest base"_s, quote);

        QVERIFY(row.isCaution);
        QVERIFY(row.notes.back().startsWith(u"Provisional"_s));
    }
};

QTEST_MAIN(RouteCostTest)
#include "tst_routecost.moc"
