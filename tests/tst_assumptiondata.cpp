#include "tests/shippedreference.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <numeric>

using namespace canbao;
using namespace canbao::store;
using namespace canbao::test;
using namespace Qt::StringLiterals;

namespace {

using Rates = std::vector<double>; // parts per million; only compared with figures of two decimals

double mean(const Rates &rates, std::size_t last)
{
    const auto from = rates.end() - std::ptrdiff_t(std::min(last, rates.size()));
    return std::accumulate(from, rates.end(), 0.0) / double(rates.end() - from);
}

double median(Rates rates)
{
    std::ranges::sort(rates);
    const auto middle = rates.size() / 2;
    return rates.size() % 2 ? rates[middle] : (rates[middle - 1] + rates[middle]) / 2;
}

/// To a hundredth of a per cent, as the table has it.
Rate rounded(double partsPerMillion)
{
    return Rate::fromPartsPerMillion(qint64(partsPerMillion / 100 + 0.5) * 100);
}

} // namespace

/// The assumptions are past figures put forward by a stated rule: worked out here again from the tables that they name.
class AssumptionDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derivesTheAccountFromThePublishedRates()
    {
        Rates years;
        for (int year = 2016; year <= 2025; ++year)
            years.push_back(
                double(m_reference.connection->integer(u"SELECT rate FROM account_interest WHERE year = %1"_s.arg(year))
                           .value()));

        check(AssumedRate::AccountGrowth, years);
    }

    void derivesWagesFromTheMiddleProvinceOfEachYear() { check(AssumedRate::WageGrowth, yearlyWageGrowth()); }

    void countsPricesAsFastAsMiddleWages()
    {
        const auto &wages = m_reference.books.assumptions().range(AssumedRate::WageGrowth);
        const auto &prices = m_reference.books.assumptions().range(AssumedRate::PriceGrowth);

        for (const auto set : AssumptionSets)
            QCOMPARE(prices.in(set), wages.middle);
        QCOMPARE(prices.highest, wages.highest);
    }

private:
    void check(AssumedRate rate, const Rates &years)
    {
        const auto &range = m_reference.books.assumptions().range(rate);
        QCOMPARE(range.low, rounded(std::ranges::min(years)));
        QCOMPARE(range.middle, rounded(mean(years, 3)));
        QCOMPARE(range.high, rounded(mean(years, years.size())));
        QCOMPARE(range.lowest, Rate());
        QCOMPARE(range.highest, rounded(std::ranges::max(years)));
        QVERIFY(!range.source.title.isEmpty());
        QCOMPARE(range.source.confidence, Confidence::Derived);
    }

    /// The last figure that begins in a year against that of the year before.
    Rates yearlyWageGrowth() const
    {
        std::map<int, Rates> byYear;
        for (const Region *province : m_reference.books.regions().provinces()) {
            std::map<int, Money> wages;
            for (const auto *row : m_reference.books.rates().history(province->code, Scheme::Pension)) {
                if (row->referenceWage && row->period.from)
                    wages[int(row->period.from->year())] = *row->referenceWage;
            }
            for (const auto &[year, wage] : wages) {
                if (const auto before = wages.find(year - 1); before != wages.end())
                    byYear[year].push_back((double(wage.fen()) / double(before->second.fen()) - 1) * 1e6);
            }
        }
        Rates medians;
        for (const auto &[year, rates] : byYear)
            medians.push_back(median(rates));
        return medians;
    }

    const ShippedReference m_reference;
};

QTEST_GUILESS_MAIN(AssumptionDataTest)
#include "tst_assumptiondata.moc"
